import type { Language } from '../language'
import { de } from './words/de'
import { en } from './words/en'
import type { ReportWords } from './words/report-words'

export type { ReportWords } from './words/report-words'

/** All words of the reports in a language, apart from those the vocabularies bring with them. */
export const wordsOf = (language: Language): ReportWords => ({ en, de })[language]

/** A list as a sentence has it: "a, b and c". */
export const listed = (items: readonly string[], language: Language): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${language === 'de' ? 'und' : 'and'} ${items.at(-1)}`

/** Numbers in rising order as people write them: "2–4, 7". */
export const ranges = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ')
}

/** A share as a whole percentage, or an empty string when there is nothing to share. */
export const percent = (part: number, whole: number, language: Language): string =>
  whole === 0 ? '' : `${Math.round((part / whole) * 100)}${language === 'de' ? '\u00A0' : ''}%`

/** The name of a language (BCP 47 tag) as far as it is known here, else the tag. */
export const languageName = (tag: string, language: Language): string => {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  return wordsOf(language).languages[primary] ?? tag
}
