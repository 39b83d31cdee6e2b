import type { DemoReview } from '../../shapes'
import { newsConference, speech, spokesman } from '../facets'

export const admiralPresses: DemoReview = {
  slug: 'admiral-presses',
  reviewer: 'reviewer-a',
  state: 'done',
  annotations: [
    {
      paragraph: 'Admiral presses for talks',
      chain: 'officials ×3 [unnamed-group]',
      basis: { 1: 'inferred' },
      credibility: '3',
      credibilityReason: 'Steht und fällt mit dem ersten Absatz.',
    },
    {
      paragraph: 'Behind closed doors',
      chain: 'officials ×≥2 [unnamed-group]',
      facets: { 1: { form: 'indirect' } },
      evidence: { 1: 'officials say' },
      credibility: '3',
      credibilityReason: 'Dieselben Beamten wie im Text, hier ohne Zahl.',
    },
    {
      paragraph: '(HP) – Varland’s',
      chain: 'officials ×3 [unnamed-group]',
      facets: { 1: { form: 'indirect', corroboration: 'silent' } },
      evidence: { 1: 'three officials' },
      credibility: '3',
      credibilityReason:
        'In sich schlüssig und zur Rede passend, aber von niemandem außerhalb bestätigt.',
      reliability: [
        {
          hop: 1,
          value: 'F',
          reason: 'Weder Amt noch Grund der Anonymität genannt; nicht zu beurteilen.',
        },
      ],
      flags: [
        {
          type: 'source-inflation',
          words: 'three officials',
          note: 'Die Zeitung hat am 7. November berichtigt: zwei Beamte, einer war doppelt gezählt (Meldung der spa).',
        },
      ],
      note: 'Für die Zählung der Ursprünge gilt die **berichtigte** Zahl: zwei.',
    },
    {
      paragraph: 'Admiral Maren Thorvik’s case',
      chain: 'officials familiar with the discussion ×2 [unnamed-group]',
      facets: { 1: { form: 'indirect', proximity: 'briefed' } },
      evidence: { 1: 'two officials familiar with the discussion' },
      credibility: '3',
      credibilityReason:
        'Zwei Personen, eine Redaktion; dass die Ministerin anders denkt, sagt sie selbst nicht.',
      reliability: [
        { hop: 1, value: 'C', reason: '„Familiar with“ heißt unterrichtet, nicht dabei gewesen.' },
      ],
      note: 'Der Satz, an dem alle Abschriften hängen: *neither of whom believes*.',
    },
    {
      paragraph: 'Her argument',
      chain: 'officials ×≥2 [unnamed-group]',
      facets: { 1: { form: 'indirect' } },
      evidence: { 1: 'the officials said' },
      credibility: '3',
      credibilityReason: 'Plausibel, unbestätigt.',
    },
    {
      paragraph: 'Her argument',
      span: '“She is not asking anyone to hand over a berth,” said an official who has sat in the meetings. “She is asking what we will have in March that we do not have today.”',
      chain: 'official who has sat in the meetings ×1 [unnamed-person]',
      facets: { 1: { form: 'direct', proximity: 'firsthand' } },
      evidence: { 1: 'an official who has sat in the meetings' },
      credibility: '2',
      credibilityReason: 'Wörtlich, von einem Teilnehmer, und verträglich mit der Rede.',
      reliability: [
        { hop: 1, value: 'C', reason: 'War dabei; über Amt und Absicht erfährt man nichts.' },
      ],
    },
    {
      paragraph: 'In public',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: speech },
      evidence: { 1: 'she told the Maritime Trade Club' },
      credibility: '1',
      credibilityReason:
        'Öffentlich gesagt und vom Quayside Courier unabhängig im Saal mitgeschrieben, Wort für Wort gleich.',
      reliability: [
        { hop: 1, value: 'A', reason: 'Spricht öffentlich und über die eigene Ansicht.' },
      ],
    },
    {
      paragraph: 'The remarks',
      chain: 'unattributed',
      credibility: '4',
      credibilityReason: 'Wie es Kollegen ging, muss jemand erzählt haben; niemand wird genannt.',
      labels: [{ id: 'mind-reading', words: 'did not surprise colleagues who know her mind' }],
      flags: [{ type: 'missing-attribution', words: 'they have stirred unease' }],
    },
    {
      paragraph: 'The Foreign Ministry does',
      span: 'The Foreign Ministry does not share her view. “The ministry is standing on the other quay,” one official said.',
      chain: 'official ×1 [unnamed-person]',
      facets: { 1: { form: 'direct' } },
      evidence: { 1: 'one official' },
      credibility: '2',
      credibilityReason: 'Fügt sich zu den zwei Beamten oben und zum Schweigen des Ministeriums.',
      note: 'Derselbe Beamte kehrt in der deutschen Abschrift und im Nordbrief wieder: **ein** Ursprung.',
    },
    {
      paragraph: 'The Foreign Ministry does',
      span: 'The result is an odd reversal: the service that commands the ships argues for talks, and the ministry that conducts talks argues for ships.',
      chain: 'own',
      credibility: '3',
      credibilityReason: 'Wertung der Zeitung; der Kern folgt aus dem Vorigen.',
      note: 'Satz der **Zeitung**, nicht des Beamten. Im Nordbrief wandert er in dessen Mund.',
    },
    {
      paragraph: 'Asked on Wednesday',
      chain: 'Aldo Marsen [named-person]',
      facets: { 1: newsConference },
      credibility: '2',
      credibilityReason: 'Öffentliche Äußerung; ein Mitschnitt wurde nicht geprüft.',
    },
    {
      paragraph: 'The Foreign Ministry would',
      chain: 'Piet Lankvort [named-person]',
      facets: { 1: spokesman },
      credibility: '2',
      credibilityReason: 'Namentlich, im Amt, im Wortlaut.',
      reliability: [
        {
          hop: 1,
          value: 'B',
          reason: 'Spricht für das Haus; sagt, was das Haus gesagt haben will.',
        },
      ],
    },
    {
      paragraph: 'The escorts',
      span: 'The escorts have cost 46 million crowns since June.',
      chain: 'unattributed',
      credibility: '4',
      credibilityReason:
        'Elf Tage später nennt Tidewire 60 Millionen, mit Verweis auf Haushaltspapiere.',
      flags: [{ type: 'missing-attribution', words: '46 million crowns' }],
    },
    {
      paragraph: 'The escorts',
      span: 'In a poll taken in October by the Kontor Institute, 41 per cent of those asked supported the present course.',
      chain: 'Kontor Institute [data]',
      credibility: '2',
      credibilityReason: 'Institut und Monat genannt, Frage und Stichprobe nicht.',
    },
  ],
}
