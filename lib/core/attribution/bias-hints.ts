import type { Language } from '../language'
import type { Span } from '../text/span'
import { loadedWords } from './lexicon/en-loaded'

/**
 * Words of strong judging force, in UTF-16 units of the text: hints for the label `loaded-language`, English only.
 * Every word is looked up once; a following “-ly”, plural or past ending belongs to it.
 */
export function biasedWords(text: string, language: Language): Span[] {
  if (language !== 'en') return []
  const found: Span[] = []
  for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const word = match[0].toLowerCase()
    if (isLoaded(word)) found.push([match.index, match.index + match[0].length])
  }
  return found
}

const endings = ['', 's', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'ers', 'ist', 'ists', 'ism', 'ness']

function isLoaded(word: string): boolean {
  if (loadedWords.has(word)) return true
  return endings.some(
    (ending) =>
      ending !== '' && word.endsWith(ending) && loadedWords.has(word.slice(0, -ending.length)),
  )
}
