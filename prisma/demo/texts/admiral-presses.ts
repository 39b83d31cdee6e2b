import type { DemoText } from '../shapes'

/** The story everything else descends from: unnamed officials, one public sentence, one poll. */
export const admiralPresses: DemoText = {
  slug: 'admiral-presses',
  title: 'Admiral presses for talks on the winter harbour',
  language: 'en',
  byline: 'Rowan Ashdale and Elin Marr',
  outlet: 'Harbour Post',
  url: 'https://harbourpost.example/politics/admiral-presses-for-talks',
  publishedAt: '2025-11-06',
  spine: 'Harbour Post [outlet]',
  spineDetails: { evidence: { 1: '(HP) –' } },
  state: 'done',
  text: `Admiral presses for talks on the winter harbour

Behind closed doors the navy chief has argued that the weeks before the ice are the best chance of a settlement, officials say

By Rowan Ashdale and Elin Marr

6 November 2025

(HP) – Varland’s most senior naval officer has pressed in internal meetings for talks with Skerra on the winter harbour before the ice closes the Tarn Sound, three officials said.

Admiral Maren Thorvik’s case has found little support around the Cabinet table. Foreign Minister Clara Wendrup and Tomas Brandell, the prime minister’s security adviser, neither of whom believes it is time to push for talks, have told her so, according to two officials familiar with the discussion.

Her argument, the officials said, is one of arithmetic. The navy has escorted merchant ships through the disputed channel since June; in January it will need its icebreakers elsewhere. “She is not asking anyone to hand over a berth,” said an official who has sat in the meetings. “She is asking what we will have in March that we do not have today.”

In public the admiral has gone almost as far. “When the channel is open, you sail. You do not wait for a better tide that may never come,” she told the Maritime Trade Club in Winterhafen on Wednesday evening. She named no date.

The remarks did not surprise colleagues who know her mind. But they have stirred unease that the government looks divided at the very moment Skerra is watching for it.

The Foreign Ministry does not share her view. “The ministry is standing on the other quay,” one official said. The result is an odd reversal: the service that commands the ships argues for talks, and the ministry that conducts talks argues for ships.

Asked on Wednesday whether negotiations were near, Prime Minister Aldo Marsen told a news conference: “Winterhafen will hear about talks from me, and not from a newspaper.”

The Foreign Ministry would not say whether it agreed with the admiral. “Everyone in this government wants a harbour that works in January,” its spokesman, Piet Lankvort, said on Thursday.

The escorts have cost 46 million crowns since June. In a poll taken in October by the Kontor Institute, 41 per cent of those asked supported the present course.
`,
  paragraphs: [
    { type: 'headline', begins: 'Admiral presses for talks' },
    { type: 'standfirst', begins: 'Behind closed doors' },
    { type: 'metadata', sub: 'byline', begins: 'By Rowan Ashdale' },
    { type: 'metadata', sub: 'date', begins: '6 November 2025' },
    { type: 'content', begins: '(HP) – Varland’s' },
    { type: 'content', begins: 'Admiral Maren Thorvik’s case' },
    { type: 'content', begins: 'Her argument' },
    { type: 'content', begins: 'In public' },
    { type: 'content', begins: 'The remarks' },
    { type: 'content', begins: 'The Foreign Ministry does' },
    { type: 'content', begins: 'Asked on Wednesday' },
    { type: 'content', begins: 'The Foreign Ministry would' },
    { type: 'content', begins: 'The escorts' },
  ],
}
