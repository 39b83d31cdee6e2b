import { startsListItem, startsLower, endsSentence } from '../../text/segmentation/line-shape'
import type { Block } from '../blocks'
import { medianOf, type PageLine } from './columns'
import { joinLines, wordsOf } from './hyphens'

/** What holds for most lines of a file: the height of its letters and the distance of its lines, in points. */
interface Measure {
  readonly size: number
  readonly leading: number
}

/** The paragraphs of a file's lines in reading order, and its footnotes after them. */
export function paragraphsOf(lines: readonly PageLine[]): Block[] {
  const measure = measureOf(lines)
  const { text, notes } = setNotesAside(lines, measure)
  const vocabulary = wordsOf(lines)
  const body = group(text, measure).map((own) => ({
    text: joinLines(
      own.map((line) => line.text),
      vocabulary,
    ),
    size: medianOf(own.map(({ size }) => size)),
    page: own[0]!.page,
  }))
  const below = group(notes, measure).map((own): Block => {
    return {
      text: joinLines(
        own.map((line) => line.text),
        vocabulary,
      ),
      type: 'content',
      sub: null,
    }
  })
  return [...typed(body, measure), ...below]
}

function measureOf(lines: readonly PageLine[]): Measure {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  const [[size] = [10]] = [...letters].sort((a, b) => b[1] - a[1])
  const distances = lines.flatMap((line, i) => {
    const above = lines[i - 1]
    const isBelow = above && above.run === line.run && isSameSize(above.size, line.size)
    return isBelow && isSameSize(line.size, size) && line.y > above.y ? [line.y - above.y] : []
  })
  // The smaller distances lie inside of paragraphs; the very smallest may be a slip.
  const sorted = distances.sort((a, b) => a - b)
  return { size, leading: sorted[Math.floor(sorted.length * 0.15)] ?? size * 1.3 }
}

const isSameSize = (a: number, b: number) => Math.abs(a - b) < Math.max(a, b) * 0.11

// ------------------------------------------------------------------ footnotes

const noteStart = /^(?:\[?\d{1,3}[\])]?|[*†‡])\s*\S/u

/** Small lines at the foot of a page that begin with a note's number would stand in the middle of a sentence. */
function setNotesAside(lines: readonly PageLine[], { size }: Measure) {
  const notes = new Set<PageLine>()
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const last = lines[i]!
    if (lines[i + 1]?.run === last.run) continue
    let first: number | null = null
    for (let j = i; j >= 0 && lines[j]!.run === last.run && lines[j]!.size < size * 0.9; j -= 1) {
      if (noteStart.test(lines[j]!.text)) first = j
    }
    const isWhole = first !== null && (first === 0 || lines[first - 1]!.run !== last.run)
    if (first !== null && !isWhole) lines.slice(first, i + 1).forEach((line) => notes.add(line))
  }
  const split = (isNote: boolean) => lines.filter((line) => notes.has(line) === isNote)
  return { text: split(false), notes: split(true) }
}

// ------------------------------------------------------------------ where a paragraph begins

function group(lines: readonly PageLine[], measure: Measure): PageLine[][] {
  const groups: PageLine[][] = []
  for (const line of lines) {
    const own = groups.at(-1)
    if (own && continues(own, line, measure)) own.push(line)
    else groups.push([line])
  }
  return groups
}

function continues(own: readonly PageLine[], line: PageLine, measure: Measure): boolean {
  const above = own.at(-1)!
  if (!isSameSize(above.size, line.size)) return false
  if (isBroken(above.text) && startsLower(line.text)) return true
  if (above.page !== line.page || line.y < above.y) return runsOver(own, line, measure)
  if (line.y - above.y > gapOf(own, measure)) return false
  if (startsListItem(line.text) && endsSentence(above.text)) return false
  if (above.text.includes('\t') || line.text.includes('\t')) return false
  if (line.size > measure.size * 1.15) return true
  return !isIndented(own, line) && !endsEarly(above, line)
}

/** A paragraph that goes on at the top of the next column or page. */
function runsOver(own: readonly PageLine[], line: PageLine, measure: Measure): boolean {
  const above = own.at(-1)!
  if (above.size > measure.size * 1.15) return false
  if (startsListItem(line.text) && !startsLower(line.text)) return false
  return !endsEarly(above, line) && !isIndented([], line)
}

/** Lines of large letters stand further apart. */
const gapOf = ([first]: readonly PageLine[], { size, leading }: Measure) =>
  Math.max(leading * 1.3, (first!.size / size) * leading * 1.25)

const isBroken = (text: string) => /\p{L}[-\u00ad\u2010]$/u.test(text)

/** Begins to the right of its column's margin, where the line above does not: a first line, unless an item hangs. */
function isIndented(own: readonly PageLine[], line: PageLine): boolean {
  const indent = line.left - line.margins.left
  if (indent < line.size * 0.8 || indent > line.size * 6) return false
  const above = own.at(-1)
  if (!above) return true
  if (startsListItem(own[0]!.text)) return false
  return line.left - above.left > line.size * 0.6
}

/** The first word of the next line would have fitted; a sentence that plainly goes on is believed more. */
function endsEarly(above: PageLine, line: PageLine): boolean {
  const [word = ''] = line.text.split(/\s/u, 1)
  const each = (line.right - line.left) / Math.max(1, line.text.length)
  const room = above.margins.right - above.right
  const fits = room > word.length * each * 1.25 + above.size * 0.6
  return fits && (endsSentence(above.text) || !startsLower(line.text))
}

// ------------------------------------------------------------------ types

interface Sized {
  readonly text: string
  readonly size: number
  readonly page: number
}

const longestTitle = 250

/** The largest words of the first page are its headline, other large ones headings; the rest is for the words to tell. */
function typed(blocks: readonly Sized[], { size }: Measure): Block[] {
  const isLarge = (block: Sized, by: number) =>
    block.size > size * by && block.text.length <= longestTitle && /\p{L}{2}/u.test(block.text)
  const first = blocks.filter((block) => block.page === blocks[0]?.page && isLarge(block, 1.2))
  const headline = first.reduce<Sized | null>(
    (best, block) => (best && best.size >= block.size * 0.98 ? best : block),
    null,
  )
  return blocks.map((block) => {
    const type = block === headline ? 'headline' : isLarge(block, 1.12) ? 'heading' : null
    return { text: block.text, type, sub: null }
  })
}
