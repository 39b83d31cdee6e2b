import type { Credibility, Reliability } from './schemes'
import { credibilityScheme, reliabilityScheme } from './schemes'
import { findValue } from './scheme'

/** What a MISP tag of the `admiralty-scale` taxonomy says; `deceptive` marks its extra value g. */
export type MispRating =
  | {
      readonly scheme: 'source-reliability'
      readonly value: Reliability
      readonly deceptive: boolean
    }
  | { readonly scheme: 'information-credibility'; readonly value: Credibility }

const tag = /^admiralty-scale:(source-reliability|information-credibility)="([a-g1-6])"$/

/**
 * Reads a machine tag of MISP's `admiralty-scale` taxonomy, or null for any other tag. Its value "g",
 * which no standard has, becomes E with `deceptive` set; its numeric values are ignored (F and 6 are 50 there).
 */
export const readMispTag = (text: string): MispRating | null => {
  const [, scheme, value = ''] = tag.exec(text) ?? []
  if (scheme === 'information-credibility') {
    const found = findValue(credibilityScheme, value)
    return found && { scheme, value: found.id }
  }
  if (scheme !== 'source-reliability') return null
  const found = findValue(reliabilityScheme, value === 'g' ? 'E' : value.toUpperCase())
  return found && { scheme, value: found.id, deceptive: value === 'g' }
}

/** Writes a rating as a MISP machine tag; "g" is never written. */
export const printMispTag = (rating: MispRating): string =>
  `admiralty-scale:${rating.scheme}="${rating.value.toLowerCase()}"`
