import { de } from './de'
import { en } from './en'
import type { Lexicon } from './lexicon'

/** A line of notation may mix languages, so every lexicon is asked, in this order. */
export const lexicons: readonly Lexicon[] = [en, de]
