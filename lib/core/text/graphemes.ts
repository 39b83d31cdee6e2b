const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Piled-up marks are looked at this far on each side; what is longer is no cluster that anybody reads. */
const farthest = 512

/** The start of the grapheme cluster that an offset (UTF-16 units) cuts; the offset itself where one begins (UAX 29). */
export function graphemeStart(text: string, offset: number): number {
  return findCut(text, offset)?.[0] ?? offset
}

/** The end of the grapheme cluster that an offset (UTF-16 units) cuts; the offset itself where one begins (UAX 29). */
export function graphemeEnd(text: string, offset: number): number {
  return findCut(text, offset)?.[1] ?? offset
}

/** The cluster strictly around an offset, or null when the offset is a boundary. */
function findCut(text: string, offset: number): [start: number, end: number] | null {
  if (offset <= 0 || offset >= text.length) return null
  const from = safeStart(text, offset)
  const cluster = segmenter.segment(text.slice(from, offset + farthest)).containing(offset - from)
  if (!cluster || cluster.index === offset - from) return null
  return [from + cluster.index, from + cluster.index + cluster.segment.length]
}

/** A place before the offset where a cluster surely begins: a plain Latin character that is no line feed. */
function safeStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - farthest)
  let at = offset - 1
  while (at > limit && !(text.charCodeAt(at) < 0x300 && text[at] !== '\n')) at -= 1
  return at
}
