import type { Fragment } from './fragment'

/** A line of a page in reading order, with the margins of the column it stands in. */
export interface PageLine extends Fragment {
  readonly page: number
  /** Number of the run of lines it stands in: of one column, from top to bottom. */
  readonly run: number
  readonly margins: { readonly left: number; readonly right: number }
}

interface Row {
  readonly y: number
  readonly fragments: Fragment[]
}

interface Gutter {
  readonly from: number
  readonly to: number
}

/** A fragment that is wider than this share of the page's text stands in no column beside another. */
const wide = 0.55
/** No gutter is narrower (in heights of letters), no column shorter (rows) or of shorter lines (characters). */
const narrowestGutter = 0.7
const fewestRows = 3
const shortestLines = 14

/** The lines of a page in the order in which they are read: columns one after the other between what spans them. */
export function readingOrder(fragments: readonly Fragment[], page: number, run = 0): PageLine[] {
  const rows = rowsOf(fragments)
  const gutters = guttersOf(fragments)
  const lines: PageLine[] = []
  let band: Fragment[] = []
  let next = run
  const flush = () => {
    for (const column of columnsOf(band, gutters)) {
      lines.push(...linesOf(column, page, next))
      next += 1
    }
    band = []
  }
  let spans = false
  for (const row of rows) {
    const isSpanning = gutters.length > 0 && row.fragments.some((own) => crosses(own, gutters))
    if (isSpanning !== spans && band.length > 0) flushAs(spans)
    spans = isSpanning
    band.push(...row.fragments)
  }
  flushAs(spans)
  return lines

  function flushAs(isSpanning: boolean) {
    if (!isSpanning) return flush()
    lines.push(...linesOf(band, page, next))
    next += 1
    band = []
  }
}

/** Fragments on one height, from top to bottom, each row from left to right. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && fragment.y - row.y < fragment.size * 0.4) row.fragments.push(fragment)
    else rows.push({ y: fragment.y, fragments: [fragment] })
  }
  for (const row of rows) row.fragments.sort((a, b) => a.left - b.left)
  return rows
}

/** The strips that no fragment of ordinary width enters, between columns that look like running text. */
function guttersOf(fragments: readonly Fragment[]): Gutter[] {
  const { left, right } = marginsOf(fragments)
  const narrow = fragments.filter((own) => own.right - own.left < (right - left) * wide)
  const size = medianOf(narrow.map((own) => own.size))
  const gaps: Gutter[] = []
  let reach = -Infinity
  for (const own of [...narrow].sort((a, b) => a.left - b.left)) {
    if (Number.isFinite(reach) && own.left - reach >= size * narrowestGutter) {
      gaps.push({ from: reach, to: own.left })
    }
    reach = Math.max(reach, own.right)
  }
  const isText = (column: readonly Fragment[]) =>
    column.length >= fewestRows && medianOf(column.map(({ text }) => text.length)) >= shortestLines
  return columnsOf(narrow, gaps).every(isText) ? gaps : []
}

const crosses = ({ left, right }: Fragment, gutters: readonly Gutter[]) =>
  gutters.some(({ from, to }) => left < from - 1 && right > to + 1)

function columnsOf(fragments: readonly Fragment[], gutters: readonly Gutter[]): Fragment[][] {
  const columns: Fragment[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const own of fragments) {
    const at = gutters.findIndex(({ to }) => own.left < to - 1)
    columns[at < 0 ? gutters.length : at]!.push(own)
  }
  return columns.filter((column) => column.length > 0)
}

/** Fragments of one row and column are one line; far apart they are cells. */
function linesOf(fragments: readonly Fragment[], page: number, run: number): PageLine[] {
  const margins = marginsOf(fragments)
  return rowsOf(fragments).map(({ fragments: row }) => {
    const main = row.reduce((best, own) => (own.text.length > best.text.length ? own : best))
    const text = row.reduce((words, own, i) => {
      const before = row[i - 1]
      if (!before) return own.text
      return words + (own.left - before.right > own.size * 2 ? '\t' : ' ') + own.text
    }, '')
    return { ...main, text, ...marginsOf(row), page, run, margins }
  })
}

function marginsOf(fragments: readonly Fragment[]): { left: number; right: number } {
  return fragments.reduce(
    (edges, own) => ({
      left: Math.min(edges.left, own.left),
      right: Math.max(edges.right, own.right),
    }),
    { left: Infinity, right: -Infinity },
  )
}

/** The middle one of some numbers; 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
