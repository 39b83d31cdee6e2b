import type { Alignment } from './alignment/align'
import { longestAscent } from './alignment/ascent'
import type { Span } from './span'

/** A run of words of an edited paragraph. Code points of either version; the side where it is missing is empty there. */
export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added'
  /** Where it stands in the earlier version. */
  readonly before: Span | null
  /** Where it stands in the later version. */
  readonly after: Span | null
}

interface Run {
  readonly kind: DifferencePiece['kind']
  readonly at: number
  readonly place: number
  readonly length: number
}

/**
 * The words of two paragraphs (indices) in one row: the same ones, and before what follows them the removed and then the
 * added ones. Words that changed places are shown as removed here and added there.
 */
export function differencePieces(
  alignment: Alignment,
  before: number,
  after: number,
): DifferencePiece[] {
  const own = alignment.before.paragraphs[before]!
  const heir = alignment.after.paragraphs[after]!
  const runs: Run[] = []
  let [at, place] = [own.from, heir.from]
  for (const [token, target] of [...inStep(alignment, before, after), [own.to, heir.to] as const]) {
    push(runs, { kind: 'removed', at, place, length: token - at })
    push(runs, { kind: 'added', at: token, place, length: target - place })
    if (token < own.to) push(runs, { kind: 'same', at: token, place: target, length: 1 })
    at = token + 1
    place = target + 1
  }
  return runs.map((run) => pieceOf(alignment, run))
}

/** The tokens that are the same in both paragraphs and ascend in both, as pairs. */
function inStep(
  { before, after, map }: Alignment,
  from: number,
  to: number,
): (readonly [number, number])[] {
  const own = before.paragraphs[from]!
  const pairs: (readonly [number, number])[] = []
  for (let at = own.from; at < own.to; at += 1) {
    const place = map.places[at]!
    const isSame = place >= 0 && before.tokens.ids[at] === after.tokens.ids[place]
    if (isSame && after.paragraphOf[place] === to) pairs.push([at, place])
  }
  return longestAscent(pairs, ([, place]) => place)
}

/** Adds a run, or lengthens the last one that it continues. */
function push(runs: Run[], run: Run): void {
  if (run.length === 0) return
  const last = runs.at(-1)
  const continues =
    last?.kind === 'same' &&
    run.kind === 'same' &&
    last.at + last.length === run.at &&
    last.place + last.length === run.place
  if (continues) runs[runs.length - 1] = { ...last, length: last.length + 1 }
  else runs.push(run)
}

function pieceOf({ before, after }: Alignment, { kind, at, place, length }: Run): DifferencePiece {
  const spanIn = ({ tokens, points }: Alignment['before'], from: number): Span => [
    points.toCodePoints(tokens.starts[from]!),
    points.toCodePoints(tokens.ends[from + length - 1]!),
  ]
  return {
    kind,
    before: kind === 'added' ? null : spanIn(before, at),
    after: kind === 'removed' ? null : spanIn(after, place),
  }
}
