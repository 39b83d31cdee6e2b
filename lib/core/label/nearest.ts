import type { Language, Words } from '../language'
import { languages } from '../language'

/** A term that can be meant: its id and the words it goes by on screen. */
export interface Term {
  readonly id: string
  readonly label: Words
}

const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-')

/** Levenshtein distance in UTF-16 units: the fewest single-letter edits from one word to the other. */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const edit = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1
      current.push(Math.min(swap, edit))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

const distanceTo = (written: string, { id, label }: Term): number =>
  Math.min(
    ...[id, ...languages.map((language: Language) => plain(label[language]))].map((form) =>
      editDistance(written, form),
    ),
  )

/**
 * The id that was most likely meant by a misspelt one, or by a label typed in its place; null when nothing
 * is near (more than a third of the letters would have to change).
 */
export const nearestTerm = (written: string, terms: readonly Term[]): string | null => {
  const wanted = plain(written)
  const [best] = terms
    .map((term) => ({ id: term.id, distance: distanceTo(wanted, term) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.floor(wanted.length / 3) ? best.id : null
}
