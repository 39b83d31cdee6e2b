import { isDateLine } from '../written/date-line'
import { isNameLine, readByline } from '../written/names'

const readingTime =
  /(?:lesezeit|lesedauer|reading time|read time|estimated read)\b:?(?: ca\.?| etwa)?(?: ?\d{1,3}(?: ?min\p{L}*\.?)?)?|(?:ca\. ?|etwa |about )?(?<![\d.:])\d{1,3}(?::\d\d)?[ -]?min(?:\.|uten?|utes?|s)?(?![\p{L}])(?:[ -](?:lesezeit|lesedauer|lesen|read|listen))?/iu

/** Whether a line says no more than how long the text takes. */
export const isReadingTime = (line: string): boolean =>
  line.length <= 60 &&
  readingTime.test(line) &&
  !/[\p{L}\p{N}]/u.test(line.replace(readingTime, ''))

/** What the parts of a row of metadata are, or null when a part is something else: "Politik | 4. Mai 2023 | Von Erika Muster". */
export function readMetadataRow(line: string): 'date' | 'byline' | null {
  if (line.length > 200) return null
  const parts = line
    .replace(readingTime, ' | ')
    .split(/[•|·]|\s[–—-]\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const rest = parts.filter((part) => !isDateLine(part))
  if (rest.length === parts.length || rest.length > 3) return null
  if (!rest.every(isShortLabel)) return null
  const hasAuthor = rest.some((part) => readByline(part) !== null || isNameLine(part))
  return hasAuthor ? 'byline' : 'date'
}

/** A section, a paper, a place, names: up to four words that all begin large, or a byline. */
const isShortLabel = (part: string) =>
  readByline(part) !== null || /^(?:\p{Lu}[^\s]*(?:\s|$)){1,4}$/u.test(part)
