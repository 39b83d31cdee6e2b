import type { Scheme } from '../scheme'

/** How firmly a judgement is held, from least to most. */
export const confidences = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** Confidence in a judgement by ICD 203, resting on assumptions, sourcing and strength of argument; not a likelihood. */
export const confidenceScheme: Scheme<Confidence> = {
  id: 'confidence',
  version: 1,
  name: { en: 'Confidence', de: 'Vertrauen' },
  standard: 'ICD 203',
  values: [
    {
      id: 'low',
      label: { en: 'Low', de: 'niedrig' },
      explanation: {
        en: 'Rests on uncorroborated reports from sources of good or middling standing, on many assumptions or weak inference.',
        de: 'Beruht auf unbestätigten Angaben guter oder mäßiger Quellen, auf vielen Annahmen oder schwachen Schlüssen.',
      },
      ordinal: 1,
    },
    {
      id: 'moderate',
      label: { en: 'Moderate', de: 'mittel' },
      explanation: {
        en: 'Rests on partly corroborated reports from good sources, on some assumptions and a mix of strong and weak inference.',
        de: 'Beruht auf teilweise bestätigten Angaben guter Quellen, auf einigen Annahmen und teils starken, teils schwachen Schlüssen.',
      },
      ordinal: 2,
    },
    {
      id: 'high',
      label: { en: 'High', de: 'hoch' },
      explanation: {
        en: 'Rests on well corroborated reports from several proven sources, on few assumptions and strong inference.',
        de: 'Beruht auf gut bestätigten Angaben mehrerer bewährter Quellen, auf wenigen Annahmen und starken Schlüssen.',
      },
      ordinal: 3,
    },
  ],
}
