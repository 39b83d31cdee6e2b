/** A run of words as it stands on a page. Places in points from the page's upper left corner, `y` at the baseline. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of its letters, in points. */
  readonly size: number
}

/** A page of a PDF file, as far as its words go. Fragments in the order in which the file draws them. */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
}

/** What pdf.js answers for a piece of text. */
export interface PdfItem {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

type Matrix = readonly [number, number, number, number, number, number]

/** Words further apart than this stand in different places of a line, nearer ones without a space (in heights of letters). */
const apart = 1.6
const together = 0.14

/** Joins pieces that are drawn one after the other on one line. What stands askew or beyond the page is left out. */
export function fragmentsOf(items: readonly PdfItem[], view: Matrix, width: number): Fragment[] {
  const fragments: Fragment[] = []
  let open: Fragment | null = null
  for (const item of items) {
    const next = fragmentOf(item, view)
    if (!next || next.right < 0 || next.left > width) continue
    const joined: Fragment | null = open && follows(open, next) ? join(open, next) : null
    if (joined) fragments[fragments.length - 1] = joined
    else fragments.push(next)
    open = joined ?? next
  }
  return fragments.filter(({ text }) => text.trim() !== '').map(trimmed)
}

function fragmentOf({ str, width, transform }: PdfItem, view: Matrix): Fragment | null {
  const [a, b, c, d, e, f] = multiply(view, transform as Matrix)
  const size = Math.hypot(c, d)
  if (str === '' || !(size > 0.5) || Math.abs(b) > Math.abs(a) * 0.2 || a <= 0) return null
  return { text: str, left: e, right: e + width, y: f, size }
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

function follows(open: Fragment, next: Fragment): boolean {
  const size = Math.max(open.size, next.size)
  const gap = next.left - open.right
  // A note's number stands higher than its line.
  return Math.abs(next.y - open.y) < size * 0.45 && gap > -size * 0.5 && gap < size * apart
}

function join(open: Fragment, next: Fragment): Fragment {
  const isSpaced = /\s$/u.test(open.text) || /^\s/u.test(next.text)
  const space = !isSpaced && next.left - open.right > open.size * together ? ' ' : ''
  const isLarger = next.text.trim().length > open.text.trim().length
  return {
    text: open.text + space + next.text,
    left: Math.min(open.left, next.left),
    right: Math.max(open.right, next.right),
    y: isLarger ? next.y : open.y,
    size: Math.max(open.size, next.size),
  }
}

/** White space at the ends takes room that no word takes. */
function trimmed(fragment: Fragment): Fragment {
  const { text, left, right } = fragment
  const each = (right - left) / text.length
  const before = text.length - text.trimStart().length
  const after = text.length - text.trimEnd().length
  return {
    ...fragment,
    text: text.trim().replace(/\s+/gu, ' '),
    left: left + before * each,
    right: right - after * each,
  }
}
