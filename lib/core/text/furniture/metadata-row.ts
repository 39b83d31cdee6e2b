import { countOtherWords, isDateLine } from '../written/date-line'
import { isNameLine, readByline } from '../written/names'

const readingTime =
  /(?:lesezeit|lesedauer|reading time|read time|estimated read)\b:?(?: ca\.?| etwa)?(?: ?\d{1,3}(?: ?min\p{L}*\.?)?)?|(?:ca\. ?|etwa |about )?(?<![\d.:])\d{1,3}(?::\d\d)?[ -]?min(?:\.|uten?|utes?|s)?(?![\p{L}])(?:[ -](?:lesezeit|lesedauer|lesen|read|listen))?/iu

/** Whether a line says no more than how long the text takes. */
export const isReadingTime = (line: string): boolean =>
  line.length <= 60 &&
  readingTime.test(line) &&
  !/[\p{L}\p{N}]/u.test(line.replace(readingTime, ''))

/** Between the parts of a row: a sign, or the words that open a byline. */
const separator = /[•|·]|\s[–—/-]\s|\s(?=(?:eine?r?\s\p{L}+\s)?(?:von|by)\s?:?\s\p{L})/iu
/** A row has fewer words than this besides its dates. */
const mostWords = 16

/** What the parts of a row of metadata are, or null when a part is something else: "Politik | 4. Mai 2023 | Von Erika Muster". */
export function readMetadataRow(line: string): 'date' | 'byline' | null {
  if (line.length > 200 || countOtherWords(line, mostWords) >= mostWords) return null
  const parts = line
    .replace(readingTime, ' | ')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const rest = parts.filter((part) => !isDateLine(part))
  const hasAuthor = rest.some((part) => isByline(part) || isNameLine(part) || isNameWithDate(part))
  if (rest.length > 3 || !rest.every((part) => isShortLabel(part) || isNameWithDate(part)))
    return null
  if (rest.length === parts.length)
    return rest.every(isNameWithDate) && rest.length > 0 ? 'byline' : null
  return hasAuthor ? 'byline' : 'date'
}

/** Beside a date one word is enough of a name: "by admin". */
const isByline = (part: string) =>
  readByline(part) !== null || /^(?:von|by) [\p{L}\d_-]+$/iu.test(part)

/** A section, a paper, a place, names: up to four words that all begin large, or a byline. */
const isShortLabel = (part: string) =>
  isByline(part) || /^(?:\p{Lu}[^\s]*(?:\s|$)){1,4}$/u.test(part)

/** Names and a date with nothing but a comma or space between them: "Erika Muster, 4.5.2023, 10:00 Uhr". */
function isNameWithDate(part: string): boolean {
  const name = /^[^\d,]{5,60}?(?=,?\s?\d)/u.exec(part)?.[0]
  return name !== undefined && isNameLine(name.trim()) && isDateLine(part.slice(name.length))
}

/** The author's names in a row of metadata, or null where it gives none. */
export function readRowAuthor(line: string): string | null {
  for (const piece of line.split(separator)) {
    const part = piece.trim()
    const name = /^[^\d,]{5,60}?(?=,?\s?\d|$)/u.exec(part)?.[0]?.trim()
    const found = readByline(part)?.names ?? (name !== undefined && isNameLine(name) ? name : null)
    if (found) return found
  }
  return null
}
