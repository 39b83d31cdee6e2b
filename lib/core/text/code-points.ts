/**
 * Conversions between UTF-16 units (what a JavaScript string counts) and Unicode code points
 * (what anchors count, W3C Web Annotation 4.2.5), for one text, built once.
 */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: number
  /** Where a UTF-16 offset lies in code points; an offset inside a surrogate pair counts as the pair's start. */
  toCodePoints(unit: number): number
  /** Where a code point offset lies in UTF-16 units. */
  toUnits(codePoint: number): number
  /** The text from one code point offset to another, end exclusive. */
  slice(start: number, end: number): string
}

const astral = /[\u{10000}-\u{10FFFF}]/gu

/** Builds the index of a text in linear time; a text without astral characters costs one scan and no memory. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = pairOffsets(text)
  const toCodePoints = (unit: number) => unit - countBelow(pairs, unit, 0)
  const toUnits = (codePoint: number) => codePoint + countBelow(pairs, codePoint, 1)
  return {
    length: text.length - pairs.length,
    toCodePoints,
    toUnits,
    slice: (start, end) => text.slice(toUnits(start), toUnits(end)),
  }
}

/** Length of a text in code points. */
export function codePointLength(text: string): number {
  return text.length - pairOffsets(text).length
}

/** The part of a text between two code point offsets, end exclusive. For many slices of one text build the index once. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return indexCodePoints(text).slice(start, end)
}

/** UTF-16 offsets at which surrogate pairs begin, ascending. */
function pairOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  for (const match of text.matchAll(astral)) offsets.push(match.index)
  return offsets
}

/** How many pairs begin before an offset: in units, or (shift 1) in code points, where the i-th pair begins i earlier. */
function countBelow(pairs: readonly number[], offset: number, shift: 0 | 1): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]! - shift * middle < offset) low = middle + 1
    else high = middle
  }
  return low
}
