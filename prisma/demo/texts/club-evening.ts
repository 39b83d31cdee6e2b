import type { DemoText } from '../shapes'

/** The speech itself, by a reporter who was in the hall: named people and two papers. */
export const clubEvening: DemoText = {
  slug: 'club-evening',
  title: 'Admiral to merchants: when the channel is open, you sail',
  language: 'en',
  byline: 'Wilma Tarrant',
  outlet: 'Quayside Courier',
  url: 'https://quaysidecourier.example/2025/11/06/admiral-at-the-club',
  publishedAt: '2025-11-06',
  spine: 'Quayside Courier [outlet]',
  spineDetails: { evidence: { 1: 'she told the Courier' } },
  state: 'done',
  text: `Admiral to merchants: when the channel is open, you sail

Navy chief draws long applause, and one raised eyebrow, at the Maritime Trade Club

By Wilma Tarrant

6 November 2025

Admiral Maren Thorvik told some two hundred merchants and shipowners in Winterhafen last night that a chance to settle the harbour dispute should be taken while it lasts.

“When the channel is open, you sail. You do not wait for a better tide that may never come,” the chief of the naval staff said. The applause began at the back of the hall, where the pilots stand.

The text her staff had handed out before dinner is more careful. It speaks of “openings that deserve study”; the sentence about the tide is not in it.

She thanked the crews who have escorted merchant ships since June, but said that no escort had ever won a harbour. Asked from the floor whether she would meet her opposite number from Skerra, she said that was a question for ministers.

Gesa Holmqvist, the shipowner who presides over the club, said afterwards that eleven freighters had turned back since September. “My members are not impatient,” she said. “They are running out of patience, which is worse.”

Mayor Ida Kronsberg, who sat two places from the admiral, was guarded. “I liked the sentence about the tide,” she told the Courier. “I would like it better from the prime minister.”

Under Navigation Order 14, published by Skerra in April, every ship bound for the winter harbour must stop for inspection off the Lantern rocks. The order runs to four pages and does not say when it ends.

Three chairs at the top table bore the names of ministers. None of them was taken. Invitations had gone out in August.
`,
  paragraphs: [
    { type: 'headline', begins: 'Admiral to merchants' },
    { type: 'standfirst', begins: 'Navy chief draws' },
    { type: 'metadata', sub: 'byline', begins: 'By Wilma Tarrant' },
    { type: 'metadata', sub: 'date', begins: '6 November 2025' },
    { type: 'content', begins: 'Admiral Maren Thorvik told' },
    { type: 'content', begins: '“When the channel is open' },
    { type: 'content', begins: 'The text her staff' },
    { type: 'content', begins: 'She thanked the crews' },
    { type: 'content', begins: 'Gesa Holmqvist' },
    { type: 'content', begins: 'Mayor Ida Kronsberg' },
    { type: 'content', begins: 'Under Navigation Order 14' },
    { type: 'content', begins: 'Three chairs' },
  ],
}
