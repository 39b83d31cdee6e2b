import type { DemoReview } from '../../shapes'
import { newsConference, speech, spokesman } from '../facets'

export const lostNeither: DemoReview = {
  slug: 'lost-neither',
  reviewer: 'reviewer-b',
  state: 'done',
  annotations: [
    {
      paragraph: '(HP) – Varlands',
      chain: 'Beamte ×3 [unnamed-group]',
      facets: { 1: { form: 'indirect' } },
      evidence: { 1: 'drei Beamte' },
      credibility: '3',
      credibilityReason: 'A copy confirms nothing; as in the original, less the correction.',
      labels: [{ id: 'epistemic-verb', words: 'enthüllten' }],
    },
    {
      paragraph: 'Der Fall',
      chain: 'Beamte, die mit der Diskussion vertraut sind ×≥2 [unnamed-group]',
      facets: { 1: { form: 'indirect', proximity: 'briefed', fidelity: 'contradicted' } },
      evidence: { 1: 'laut Beamten, die mit der Diskussion vertraut sind' },
      credibility: '5',
      credibilityReason: 'The English original says neither of them believes it.',
      flags: [
        {
          type: 'translation-distortion',
          words: 'die beide glauben, dass die Zeit gekommen ist',
          note: 'Polarity. The original has “neither of whom believes it is time”.',
        },
      ],
      note: 'Two paragraphs down the same text says the ministry does **not** share her view.',
    },
    {
      paragraph: 'Ihr Argument',
      chain: 'Beamte ×≥2 [unnamed-group]',
      facets: { 1: { form: 'direct' } },
      credibility: '3',
      credibilityReason: 'Consistent, not confirmed.',
    },
    {
      paragraph: 'In der Öffentlichkeit',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: { ...speech, fidelity: 'altered' } },
      credibility: '2',
      credibilityReason: 'The speech is on record; this wording of it is the machine’s.',
      flags: [
        {
          type: 'translation-distortion',
          words: 'der Admiral',
          note: 'Grammatical gender taken from the rank, against the first two paragraphs.',
        },
      ],
    },
    {
      paragraph: 'Die Bemerkungen',
      chain: 'own',
      credibility: '3',
      credibilityReason: 'The paper’s reading of the mood.',
    },
    {
      paragraph: 'Das Außenministerium teilt',
      span: 'Das Außenministerium teilt ihre Ansicht nicht. „Das Ministerium steht auf dem anderen Kai“, sagte ein Beamter.',
      chain: 'Beamter ×1 [unnamed-person]',
      facets: { 1: { form: 'direct', fidelity: 'faithful' } },
      evidence: { 1: 'ein Beamter' },
      credibility: '2',
      credibilityReason: 'Faithful to the original, which has it from one person.',
    },
    {
      paragraph: 'Das Außenministerium teilt',
      span: 'Das Ergebnis ist eine seltsame Umkehrung: Der Dienst, der die Schiffe befehligt, argumentiert für Gespräche, und das Ministerium, das Gespräche führt, argumentiert für Schiffe.',
      chain: 'own',
      credibility: '3',
      credibilityReason: 'The paper’s own analysis.',
    },
    {
      paragraph: 'Auf die Frage',
      chain: 'Aldo Marsen [named-person]',
      facets: { 1: newsConference },
      credibility: '2',
      credibilityReason: 'Public, and close enough in German.',
    },
    {
      paragraph: 'Das Außenministerium wollte',
      chain: 'Piet Lankvort [named-person]',
      facets: { 1: spokesman },
      credibility: '2',
      credibilityReason: 'Named and quoted; “arbeitet” is clumsy but not wrong in substance.',
    },
    {
      paragraph: 'Die Eskorten',
      chain: 'unattributed',
      credibility: '4',
      credibilityReason: 'No source for the cost.',
      flags: [{ type: 'missing-attribution', words: '46 Millionen Kronen' }],
    },
    {
      paragraph: 'Die Eskorten',
      span: 'In einer Umfrage des Kontor-Instituts vom Oktober unterstützten 41 Prozent der Befragten den gegenwärtigen Kurs.',
      chain: 'Kontor Institute [data]',
      credibility: '3',
      credibilityReason: 'Neither sample nor question is given.',
    },
  ],
}
