import { rowsOf } from './columns'
import type { Fragment, PdfPage } from './fragment'

/** Pages without what stands on every one of them, and each such line once. */
export interface WithoutRunningLines {
  readonly pages: readonly PdfPage[]
  readonly running: readonly string[]
}

/** How many rows at the top and at the foot of a page may be running ones. */
const deepest = 3
const longest = 160
/** The part of a page's height that is margin. */
const margin = 0.1

const pageNumber =
  /^(?:[-–—|•\s]*(?:seite|page|s\.|p\.)?\s*\d{1,4}\s*(?:(?:von|of|\/|\|)\s*\d{1,4})?[-–—|•\s]*|[ivxlc]{1,7})$/iu

/**
 * Takes running heads and page numbers off the pages: lines at the top or the foot that stand at the same height on
 * several pages, numbers aside.
 */
export function takeRunningLines(pages: readonly PdfPage[]): WithoutRunningLines {
  const edges = pages.map(edgeRows)
  const counts = new Map<string, number>()
  for (const rows of edges) {
    for (const key of new Set(rows.map(({ key }) => key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Left and right pages may have different ones, and a first page none.
  const enough = Math.max(2, Math.floor(pages.length * 0.3))
  const running = new Map<string, string>()
  const cleaned = pages.map((page, i) => {
    const gone = new Set<Fragment>()
    for (const { key, text, fragments, isMargin } of edges[i]!) {
      const isNumber = pageNumber.test(text) && isMargin
      const repeats = (counts.get(key) ?? 0) >= enough
      if (!isNumber && !repeats) continue
      if (!pageNumber.test(text) && !running.has(key)) running.set(key, text)
      for (const fragment of fragments) gone.add(fragment)
    }
    return { ...page, fragments: page.fragments.filter((own) => !gone.has(own)) }
  })
  return { pages: cleaned, running: [...running.values()] }
}

interface EdgeRow {
  /** The words without their numbers, and the height at which they stand. */
  readonly key: string
  readonly text: string
  readonly fragments: readonly Fragment[]
  readonly isMargin: boolean
}

function edgeRows({ fragments, height }: PdfPage): EdgeRow[] {
  const rows = rowsOf(fragments)
  const edge = rows.filter((_row, i) => i < deepest || i >= rows.length - deepest)
  return edge.flatMap(({ y, fragments: own }) => {
    const text = own.map((fragment) => fragment.text).join('  ')
    if (text.length > longest) return []
    const key = `${Math.round(y / 4)} ${text.replace(/\d+/gu, '#')}`
    return [
      { key, text, fragments: own, isMargin: y < height * margin || y > height * (1 - margin) },
    ]
  })
}
