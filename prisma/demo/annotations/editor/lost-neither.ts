import type { DemoReview } from '../../shapes'
import { speech } from '../facets'

export const lostNeither: DemoReview = {
  slug: 'lost-neither',
  reviewer: 'editor',
  state: 'done',
  annotations: [
    {
      paragraph: 'Der Fall',
      chain: 'Beamte, die mit der Diskussion vertraut sind ×2 [unnamed-group]',
      facets: { 1: { form: 'indirect', proximity: 'briefed', fidelity: 'contradicted' } },
      basis: { 1: 'researched' },
      credibility: '5',
      credibilityReason: 'Mit dem Original verglichen: Der Sinn ist umgekehrt.',
      flags: [
        {
          type: 'translation-distortion',
          words: 'die beide glauben',
          note: 'Original vom 6. November liegt vor, Absatz 2: *neither of whom believes it is time to push for talks*.',
        },
      ],
      note: 'Beide Prüfer sind sich einig. Die Zahl zwei stammt aus dem **Original**, nicht aus diesem Text.',
    },
    {
      paragraph: 'In der Öffentlichkeit',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: { ...speech, fidelity: 'altered' } },
      credibility: '2',
      credibilityReason: 'Die Rede ist im Quayside Courier belegt.',
    },
  ],
}
