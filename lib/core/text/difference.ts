import { alignVersions, largest, type Alignment } from './alignment/align'
import { longestAscent } from './alignment/ascent'
import { wordsOf, type Stretch, type VersionText } from './alignment/version'
import { differencePieces, type DifferencePiece } from './difference-words'

export type { DifferencePiece } from './difference-words'

/** What became of a paragraph: kept word for word, edited, added or removed. */
export const differenceKinds = ['kept', 'edited', 'added', 'removed'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** A line of two columns: a paragraph of the earlier version, of the later one, or both side by side. */
export interface DifferenceRow {
  readonly kind: DifferenceKind
  /** Whether it stands at another place among the others; only where both sides are there. */
  readonly moved: boolean
  /** Index of the paragraph in the earlier version, or null. */
  readonly before: number | null
  /** Index of the paragraph in the later version, or null. */
  readonly after: number | null
  /** The other part of a paragraph that was parted or joined: where most words of this one came from or went to. */
  readonly partOf: number | null
  /** An edited paragraph's words in both versions; otherwise empty. */
  readonly pieces: readonly DifferencePiece[]
}

/** An earlier and a later paragraph are shown as one that was edited if they share so much of the longer one's words. */
const oneParagraph = 0.4

/**
 * Two versions side by side: a row for each paragraph of the later one in its order, and for each removed one, which
 * follows its predecessor. Edited rows say what changed word by word. Rests on the alignment that carries annotations
 * over, so that what is shown as kept is what was kept.
 */
export function compareVersions(before: VersionText, after: VersionText): DifferenceRow[] {
  const alignment = alignVersions(before, after)
  const heirs = pairParagraphs(alignment)
  const owners = new Map(heirs.flatMap((heir, index) => (heir < 0 ? [] : [[heir, index]])))
  const stays = inPlace(heirs)
  const rows = alignment.after.paragraphs.map((_, index) => {
    const owner = owners.get(index)
    return owner === undefined
      ? added(alignment, index)
      : paired(alignment, owner, index, !stays.has(owner))
  })
  return withRemoved(alignment, rows, heirs)
}

/** For each earlier paragraph the later one it became, or -1. Each later one is taken once, by whom it owes most. */
function pairParagraphs({ before, after, shares }: Alignment): number[] {
  const claims = shares.flatMap((parts, from) => {
    const to = largest(parts)
    if (to < 0) return []
    const words = parts.get(to)!
    const most = Math.max(
      wordsOf(before, before.paragraphs[from]!),
      wordsOf(after, after.paragraphs[to]!),
    )
    return words >= oneParagraph * most ? [{ from, to, words }] : []
  })
  const heirs = shares.map(() => -1)
  const taken = new Set<number>()
  for (const { from, to } of claims.sort((a, b) => b.words - a.words || a.from - b.from)) {
    if (!taken.has(to)) heirs[from] = to
    taken.add(to)
  }
  return heirs
}

/** The earlier paragraphs that keep their order. */
function inPlace(heirs: readonly number[]): Set<number> {
  const paired = [...heirs.keys()].filter((index) => heirs[index]! >= 0)
  return new Set(longestAscent(paired, (index) => heirs[index]!))
}

function paired(
  alignment: Alignment,
  before: number,
  after: number,
  moved: boolean,
): DifferenceRow {
  const pieces = differencePieces(alignment, before, after)
  const isKept = pieces.every(({ kind }) => kind === 'same')
  const kind = isKept ? 'kept' : 'edited'
  return { kind, moved, before, after, partOf: null, pieces: isKept ? [] : pieces }
}

function added({ after, before, origins }: Alignment, index: number): DifferenceRow {
  const partOf = mostCommon(origins, after.paragraphs[index]!, before.paragraphOf)
  return { kind: 'added', moved: false, before: null, after: index, partOf, pieces: [] }
}

/** The paragraph in which most of a stretch's tokens stand in the other version, if that is half of them. */
function mostCommon(places: Int32Array, { from, to }: Stretch, homes: Int32Array): number | null {
  const counts = new Map<number, number>()
  for (const place of places.subarray(from, to))
    if (place >= 0) counts.set(homes[place]!, (counts.get(homes[place]!) ?? 0) + 1)
  const home = largest(counts)
  return home >= 0 && 2 * counts.get(home)! >= to - from ? home : null
}

/** The rows with each removed paragraph behind the row of the one that stood before it. */
function withRemoved(
  { before, after, map }: Alignment,
  rows: readonly DifferenceRow[],
  heirs: readonly number[],
): DifferenceRow[] {
  const removedAfter = new Map<number, DifferenceRow[]>()
  let last = -1
  for (const [index, heir] of heirs.entries()) {
    if (heir >= 0) last = heir
    else {
      const partOf = mostCommon(map.places, before.paragraphs[index]!, after.paragraphOf)
      const row = { kind: 'removed', moved: false, before: index, after: null, partOf } as const
      removedAfter.set(last, [...(removedAfter.get(last) ?? []), { ...row, pieces: [] }])
    }
  }
  return [
    ...(removedAfter.get(-1) ?? []),
    ...rows.flatMap((row, i) => [row, ...(removedAfter.get(i) ?? [])]),
  ]
}
