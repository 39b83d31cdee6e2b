import type { Language } from '../language'
import { findKeys } from './keys'
import { bandsOf, minHash } from './min-hash'
import { shinglesOf } from './shingles'
import { foldWords } from './words'

/** Sketches of different versions are not comparable; a change of any rule or constant below needs the next one. */
export const sketchVersion = 'stemma-sketch/1'

/** What is stored of a text to find its like again. */
export interface Sketch {
  readonly version: typeof sketchVersion
  /** 128 unsigned 32-bit numbers; none for a text without words. */
  readonly signature: readonly number[]
  /** 32 short strings; a text with one in common may be nearly the same. For an index. */
  readonly bands: readonly string[]
  /** Names, numbers, days and years in no language, sorted; a text with many in common may be a translation. For an index. */
  readonly keys: readonly string[]
}

/** The sketch of a text: the same for the same words, whatever their case, composition, soft hyphens and umlaut spelling. */
export function sketch(text: string, language: Language): Sketch {
  const signature = minHash(shinglesOf(foldWords(text)))
  const keys = findKeys(text, language).map(({ key }) => key)
  return { version: sketchVersion, signature, bands: bandsOf(signature), keys: keys.sort() }
}
