import type { Span } from './span'
import { codePointLength, indexCodePoints } from './code-points'
import { graphemeEnd, graphemeStart } from './graphemes'
import { findOccurrences } from './occurrences'

/** Words of a text with what stands around them (W3C TextQuoteSelector) and where (TextPositionSelector, code points). */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/** Context on each side to begin with, in UTF-16 units; doubled until the place is the only one. */
const firstContext = 32
/** Words found without any of their old context must at least be this many units long to be believed. */
const longEnoughAlone = 32

/**
 * Describes a span (code points) so that it can be found again: prefix, exact and suffix together occur once
 * in the text and cut no grapheme cluster at their outer ends. Throws RangeError for a span outside the text or empty.
 */
export function describeQuote(text: string, span: Span): Quote {
  const index = indexCodePoints(text)
  const [start, end] = span
  if (!(start >= 0 && start < end && end <= index.length)) {
    throw new RangeError(
      `Span ${start}–${end} is not a part of a text of ${index.length} code points`,
    )
  }
  const from = index.toUnits(start)
  const to = index.toUnits(end)
  const [left, right] = uniqueContext(text, from, to)
  return {
    exact: text.slice(from, to),
    prefix: text.slice(left, from),
    suffix: text.slice(to, right),
    start,
    end,
  }
}

/** The smallest doubled context around a place, in units, with which it occurs once; the whole text at last. */
function uniqueContext(text: string, from: number, to: number): Span {
  for (let context = firstContext; ; context *= 2) {
    const left = graphemeStart(text, Math.max(0, from - context))
    const right = graphemeEnd(text, Math.min(text.length, to + context))
    const whole = left === 0 && right === text.length
    if (whole || findOccurrences(text, text.slice(left, right), 2).length === 1)
      return [left, right]
  }
}

/**
 * Where quoted words stand in a text, in code points, or null when they are gone or no single place is meant.
 * The whole context decides, then one side of it, then long words alone; a place that still fits its old position wins a tie.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  const index = indexCodePoints(text)
  for (const { before, after, hinted } of readings(quote)) {
    const found = findOccurrences(text, before + quote.exact + after, Infinity)
    if (found.length === 0) continue
    const starts = found.map((at) => index.toCodePoints(at + before.length))
    const start =
      starts.length === 1 ? starts[0] : starts.find((at) => hinted && at === quote.start)
    return start === undefined ? null : [start, start + codePointLength(quote.exact)]
  }
  return null
}

interface Reading {
  readonly before: string
  readonly after: string
  /** Whether the old position may choose among several places. */
  readonly hinted: boolean
}

/** The contexts to try in turn; the first that occurs at all decides. */
function readings({ exact, prefix, suffix }: Quote): Reading[] {
  if (exact === '') return []
  const whole = { before: prefix, after: suffix, hinted: true }
  const sides = [
    { before: prefix, after: '', hinted: false },
    { before: '', after: suffix, hinted: false },
  ].filter(({ before, after }) => before + after !== '')
  const alone = { before: '', after: '', hinted: false }
  return exact.length >= longEnoughAlone ? [whole, ...sides, alone] : [whole, ...sides]
}
