import type { Scheme } from '../scheme'
import { credibilityScheme, reliabilityScheme } from './admiralty'
import { confidenceScheme } from './confidence'
import { likelihoodScheme } from './likelihood'

/** Every rating scheme; a further one is one file and one line here. */
export const schemes: readonly Scheme[] = [
  credibilityScheme,
  reliabilityScheme,
  likelihoodScheme,
  confidenceScheme,
]

/** The scheme with this id, or null when there is none. */
export const findScheme = (id: string): Scheme | null =>
  schemes.find((scheme) => scheme.id === id) ?? null

export { credibilities, credibilityScheme, reliabilities, reliabilityScheme } from './admiralty'
export type { Credibility, Reliability } from './admiralty'
export { confidences, confidenceScheme } from './confidence'
export type { Confidence } from './confidence'
export { likelihoods, likelihoodScheme } from './likelihood'
export type { Likelihood } from './likelihood'
