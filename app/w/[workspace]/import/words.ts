/** Where the words of a text begin, in code points; the first one may be 0. */
export function wordStarts(text: string): number[] {
  const starts: number[] = []
  let at = 0
  let inside = false
  for (const letter of text) {
    const blank = letter.trim() === ''
    if (!blank && !inside) starts.push(at)
    inside = !blank
    at += 1
  }
  return starts
}

/** The next place to put the mark, from one place in a paragraph: a word further, or a word back; null before the first. */
export function nextMark(text: string, from: number | null, by: 1 | -1): number | null {
  const starts = wordStarts(text).filter((start) => start > 0)
  if (by === 1) return starts.find((start) => start > (from ?? 0)) ?? from
  return starts.filter((start) => start < (from ?? 0)).pop() ?? null
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
