import type { DemoReview } from '../../shapes'
import { speech } from '../facets'

export const admiralAndIce: DemoReview = {
  slug: 'admiral-and-ice',
  reviewer: 'reviewer-b',
  state: 'done',
  annotations: [
    { paragraph: 'Die Admiralin und das Eis', chain: 'own' },
    { paragraph: 'Zwei Zeitungen', chain: 'own' },
    {
      paragraph: 'Als der Stadtrat',
      chain: 'unattributed',
      credibility: '4',
      credibilityReason: 'The council’s request is a checkable event; nobody is named for it.',
      labels: [
        {
          id: 'labelling',
          words: 'die Bedenkenträger im Außenministerium',
          target: 'Foreign Ministry of Varland',
          polarity: -1,
        },
      ],
      flags: [{ type: 'missing-attribution' }],
    },
    {
      paragraph: '„In der Regierung',
      span: '„In der Regierung ist offen umstritten, ob man vor dem Winter verhandeln soll“, schreibt The Ledger.',
      chain: 'The Ledger [outlet] ← own',
      evidence: { 1: 'schreibt The Ledger' },
      credibility: '3',
      credibilityReason: 'The paper’s summary, in its own words.',
    },
    {
      paragraph: '„In der Regierung',
      span: 'Nach Angaben zweier Beamter, auf die sich das Blatt beruft, warnte sie Ende Oktober in einer Sitzung: „Die Eskorten kaufen uns Wochen. Einen Hafen kaufen sie nicht.“',
      chain: 'The Ledger [outlet] ← Beamte ×2 [unnamed-group] ← Maren Thorvik [named-person]',
      facets: { 3: { channel: 'internal-talk', form: 'direct' } },
      evidence: { 2: 'Nach Angaben zweier Beamter' },
      credibility: '3',
      credibilityReason: 'Two removes from the room; fits what she said in public.',
    },
    {
      paragraph: 'Aus ihrer Haltung',
      chain: 'Harbour Post? [outlet] ← Maren Thorvik [named-person]',
      basis: { 1: 'inferred' },
      facets: { 2: { ...speech, fidelity: 'faithful' } },
      credibility: '2',
      credibilityReason: 'The speech is public, whoever it was taken from.',
      note: 'The relay is my guess: the letter reads the Harbour Post two sentences later.',
    },
    {
      paragraph: 'Der Ledger behauptet',
      span: 'Der Ledger behauptet, dass Außenministerin Clara Wendrup und Sicherheitsberater Tomas Brandell diese Ansicht „ausdrücklich nicht“ teilen.',
      chain: 'The Ledger [outlet]',
      credibility: '3',
      credibilityReason:
        'The Ledger’s text has not been seen, and the letter does not say whom it relies on.',
      labels: [{ id: 'epistemic-verb', words: 'behauptet' }],
      flags: [
        {
          type: 'unverifiable-upstream',
          note: 'The Ledger’s story of that week is behind a wall.',
        },
      ],
    },
    {
      paragraph: 'Der Ledger behauptet',
      span: 'Wie ein Beamter gegenüber der Harbour Post sagte, steht das Ministerium „am anderen Kai“, was zu einer „seltsamen Verkehrung“ geführt habe: „Wer die Schiffe führt, wirbt für Gespräche, und wer die Gespräche führt, wirbt für Schiffe.“',
      chain: 'Harbour Post [outlet] ← Beamter ×1 [unnamed-person]',
      facets: { 2: { form: 'direct' } },
      evidence: { 2: 'ein Beamter' },
      credibility: '2',
      credibilityReason: 'The quotation about the quay is in the original.',
      note: 'As printed, both quotations are the official’s.',
    },
    {
      paragraph: 'Man darf fragen',
      chain: 'own',
      credibility: '4',
      credibilityReason: 'Conjecture about motive.',
      labels: [{ id: 'mind-reading', words: 'als die Ministerin wahrhaben will' }],
    },
  ],
}
