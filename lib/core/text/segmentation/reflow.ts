import { findFurniture } from '../furniture'
import { endsSentence, startsListItem, startsLower } from './line-shape'
import type { Line } from './lines'
import { wrapWidth } from './wrap-width'

/** One or more lines that belong together: a paragraph before it has a type. Offsets in UTF-16 units. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: number
}

/** How lines of one block are read: as wrapped prose where they look so, or always (Markdown's paragraphs). */
export type Wrapping = 'detect' | 'always'

/** Joins the lines of wrapped prose into passages; every other line is a passage of its own. */
export function reflow(text: string, lines: readonly Line[], wrapping: Wrapping): Passage[] {
  const widthAt = wrapping === 'always' ? () => 0 : widths(lines)
  const passages: Passage[] = []
  let first: Line | null = null
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    first ??= line
    if (next && next.block === line.block && runsOn(line, next, widthAt(line.block))) return
    const { start, block } = first
    passages.push({ start, end: line.end, text: text.slice(start, line.end), block })
    first = null
  })
  return passages
}

/** The width prose is wrapped at, by block: the whole text's, or a block's own; null where lines are not wrapped. */
function widths(lines: readonly Line[]): (block: number) => number | null {
  const whole = wrapWidth(lines)
  if (whole !== null) return () => whole
  const byBlock = new Map<number, Line[]>()
  for (const line of lines) {
    const block = byBlock.get(line.block)
    if (block) block.push(line)
    else byBlock.set(line.block, [line])
  }
  const own = new Map([...byBlock].map(([block, its]) => [block, wrapWidth(its)]))
  return (block) => own.get(block) ?? null
}

/** Below this many units a line that breaks off in mid-sentence is rather an item than the start of a wrapped one. */
const shortest = 30

/** Whether the next line carries on the sentence or paragraph of this one. */
function runsOn(line: Line, next: Line, width: number | null): boolean {
  if (standsAlone(line, next)) return false
  const text = withoutQuoteMarks(line.text)
  const following = withoutQuoteMarks(next.text)
  const isFull = fills(line, following, width)
  if (!isFull && !breaksOff(text, following, width)) return false
  if (findFurniture(text, 'body')) return false
  const mayEnd = !isFull || endsSentence(text)
  return !mayEnd || !findFurniture(following, 'body')
}

/** List items, headings, tables and labels begin anew; so does an indented line after one that is not. */
function standsAlone(line: Line, next: Line): boolean {
  if (startsListItem(next.text) || isMarkup(next.text) || isMarkup(line.text)) return true
  if (label.test(line.text) && label.test(next.text)) return true
  if (isQuoted(line.text) !== isQuoted(next.text)) return true
  return next.indent > line.indent + 1 && !startsListItem(line.text)
}

const label = /^\p{L}[\p{L}-]{1,14}:\s/u
const isMarkup = (text: string) => /^(?:#{1,6}\s|\||```|~~~|!\[|([-=*_])\1{2,}$)/u.test(text)
const isQuoted = (text: string) => text.startsWith('>')
const withoutQuoteMarks = (text: string) => text.replace(/^(?:>\s?)+/u, '')

/** The next word would not have fitted on this line. */
function fills(line: Line, following: string, width: number | null): boolean {
  if (width === null) return false
  const [word = ''] = following.split(/\s/u, 1)
  return line.indent + line.text.length + 1 + word.length > width - 2
}

/** The line stops in mid-sentence, or in mid-word, and the next goes on in small letters. */
function breaksOff(text: string, following: string, width: number | null): boolean {
  if (!startsLower(following) || text.length < Math.max(shortest, 0.6 * (width ?? 0))) return false
  if (/\p{Ll}[-\u00ad]$/u.test(text)) return true
  return !endsSentence(text) && !/[:;]$/u.test(text) && /\s/u.test(following)
}
