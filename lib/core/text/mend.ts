import { indexCodePoints, type CodePointIndex } from './code-points'
import type { ParagraphRange, ParagraphSub, ParagraphType } from './paragraph'

export const mendErrorCodes = [
  'E_NO_PARAGRAPH',
  'E_NO_PREVIOUS',
  'E_SPLIT_OUTSIDE',
  'E_SPLIT_AT_EDGE',
] as const
export type MendErrorCode = (typeof mendErrorCodes)[number]

/** A mending that the paragraphs do not take; `at` is its place in the text, in code points. */
export class MendError extends Error {
  constructor(
    readonly code: MendErrorCode,
    message: string,
    readonly at: number | null = null,
  ) {
    super(message)
    this.name = 'MendError'
  }
}

/**
 * The ranges with paragraph `index` split before code point `at` of the text; both parts keep its type, and the white
 * space around the cut belongs to neither. Throws MendError: E_NO_PARAGRAPH, E_SPLIT_OUTSIDE, E_SPLIT_AT_EDGE.
 */
export function splitParagraph(
  text: string | CodePointIndex,
  ranges: readonly ParagraphRange[],
  index: number,
  at: number,
): ParagraphRange[] {
  const whole = paragraphOf(ranges, index)
  if (!Number.isInteger(at) || at < whole.start || at > whole.end)
    throw new MendError('E_SPLIT_OUTSIDE', `Place ${at} is not in paragraph ${index}.`, at)
  const points = typeof text === 'string' ? indexCodePoints(text) : text
  const end = at - blanksAtEnd(points.slice(whole.start, at))
  const start = at + blanksAtStart(points.slice(at, whole.end))
  if (end <= whole.start || start >= whole.end)
    throw new MendError('E_SPLIT_AT_EDGE', `Paragraph ${index} has no words on one side.`, at)
  return replaced(ranges, index, 1, { ...plain(whole), end }, { ...plain(whole), start })
}

/**
 * The ranges with paragraph `index` joined to the one before it, whose type stays.
 * Throws MendError: E_NO_PARAGRAPH, E_NO_PREVIOUS.
 */
export function mergeWithPrevious(
  ranges: readonly ParagraphRange[],
  index: number,
): ParagraphRange[] {
  const { end } = paragraphOf(ranges, index)
  if (index === 0) throw new MendError('E_NO_PREVIOUS', 'The first paragraph has none before it.')
  return replaced(ranges, index - 1, 2, { ...plain(paragraphOf(ranges, index - 1)), end })
}

/** The ranges with paragraph `index` given another type; its place stays. Throws MendError: E_NO_PARAGRAPH. */
export function retype(
  ranges: readonly ParagraphRange[],
  index: number,
  type: ParagraphType,
  sub: ParagraphSub | null = null,
): ParagraphRange[] {
  const { start, end } = paragraphOf(ranges, index)
  return replaced(ranges, index, 1, { start, end, type, sub })
}

function paragraphOf(ranges: readonly ParagraphRange[], index: number): ParagraphRange {
  const found = ranges[index]
  if (!found) throw new MendError('E_NO_PARAGRAPH', `There is no paragraph ${index}.`)
  return found
}

function replaced(
  ranges: readonly ParagraphRange[],
  index: number,
  count: number,
  ...by: ParagraphRange[]
): ParagraphRange[] {
  return [...ranges.slice(0, index), ...by, ...ranges.slice(index + count)]
}

// A caller's range may carry more, an id say, that must not stand on two parts.
const plain = ({ start, end, type, sub }: ParagraphRange): ParagraphRange => ({
  start,
  end,
  type,
  sub,
})

// White space lies in the basic plane, so its UTF-16 units are code points.
const blanksAtEnd = (part: string) => part.length - part.trimEnd().length
const blanksAtStart = (part: string) => part.length - part.trimStart().length
