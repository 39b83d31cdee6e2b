import type { Words } from '../../language'
import type { PercentRange, Scheme } from '../scheme'

/** Degrees of likelihood, from least to most likely. */
export const likelihoods = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const
export type Likelihood = (typeof likelihoods)[number]

type Row = readonly [en: string, otherEn: string, de: string, low: number, high: number]

const rows: Readonly<Record<Likelihood, Row>> = {
  'almost-no-chance': ['Almost no chance', 'Remote', 'nahezu ausgeschlossen', 1, 5],
  'very-unlikely': ['Very unlikely', 'Highly improbable', 'sehr unwahrscheinlich', 5, 20],
  unlikely: ['Unlikely', 'Improbable', 'unwahrscheinlich', 20, 45],
  'even-chance': ['Roughly even chance', 'Roughly even odds', 'etwa gleich wahrscheinlich', 45, 55],
  likely: ['Likely', 'Probable', 'wahrscheinlich', 55, 80],
  'very-likely': ['Very likely', 'Highly probable', 'sehr wahrscheinlich', 80, 95],
  'almost-certain': ['Almost certain', 'Nearly certain', 'nahezu sicher', 95, 99],
}

const inWords = ([low, high]: PercentRange): Words => ({
  en: `To be expected in ${low} to ${high} of 100 such cases.`,
  de: `Zu erwarten in ${low} bis ${high} von 100 solchen Fällen.`,
})

/**
 * Likelihood of a statement in the seven degrees of ICD 203. `label` is the first English row,
 * `otherLabel` the second; German has one row, so both carry it.
 */
export const likelihoodScheme: Scheme<Likelihood> = {
  id: 'likelihood',
  version: 1,
  name: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  standard: 'ICD 203',
  values: likelihoods.map((id, index) => {
    const [en, otherEn, de, low, high] = rows[id]
    return {
      id,
      label: { en, de },
      otherLabel: { en: otherEn, de },
      explanation: inWords([low, high]),
      ordinal: index + 1,
      range: [low, high],
    }
  }),
}
