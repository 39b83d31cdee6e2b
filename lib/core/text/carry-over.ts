import { alignVersions, largest, type Alignment } from './alignment/align'
import type { VersionText } from './alignment/version'
import { dice } from './alignment/likeness'
import { spanOf, wordsOf, type ReadVersion, type Stretch } from './alignment/version'
import { findCandidates, type Candidate } from './carry-over-candidates'
import { place, stretchOf, type Placing } from './carry-over-placing'
import type { Span } from './span'

export type { Candidate } from './carry-over-candidates'
export type { VersionText } from './alignment/version'

/** Words of a version that something is said about. */
export interface Anchor {
  readonly id: string
  /** Code points of the earlier version. */
  readonly span: Span
  /** True for the shared segment of a paragraph: it stands for the paragraph, whatever its words become. */
  readonly shared?: boolean
  /** The id of the segment whose words these are part of (a label's span): it is placed inside it or not at all. */
  readonly inside?: string
}

/**
 * Why words have no place: they are gone; too much of them changed; they stand in several paragraphs now; they could be
 * meant in two places; the segment they belong to stands elsewhere, or nowhere.
 */
export const orphanReasons = ['gone', 'changed', 'torn', 'unclear', 'outside'] as const
export type OrphanReason = (typeof orphanReasons)[number]

/** Where an anchor stands in the later version, or that a person must say so. */
export type Carried =
  | {
      readonly id: string
      readonly state: 'exact' | 'fuzzy'
      /** Code points of the later version. */
      readonly span: Span
      /** Index of the paragraph it lies in. */
      readonly paragraph: number
      /** For a shared segment: whether it is the paragraph itself; otherwise it becomes a segment of its own in it. */
      readonly whole: boolean
      /** The part of its words that are the same, 0 to 1. */
      readonly likeness: number
    }
  | {
      readonly id: string
      readonly state: 'orphaned'
      readonly reason: OrphanReason
      /** The likeliest places first, three at most. */
      readonly candidates: readonly Candidate[]
    }

/** A paragraph is succeeded by the one that shares so much of the longer one's words. */
const successor = 0.6

/**
 * Answers for every anchor, in order, where it stands in the next version. Exact: the same words in a row with enough
 * around them to be sure. Fuzzy: at least two thirds of the words between sure neighbours. Otherwise orphaned: an
 * orphan is found by a person, a wrong place is not. Offsets in code points; throws RangeError for a span outside.
 */
export function carryOver(
  before: VersionText,
  after: VersionText,
  anchors: readonly Anchor[],
): Carried[] {
  const alignment = alignVersions(before, after)
  const carried = new Map<string, Carried>()
  const answers = anchors.map((anchor) => {
    const answer = anchor.shared ? carryShared(alignment, anchor) : carrySpan(alignment, anchor)
    if (!carried.has(anchor.id)) carried.set(anchor.id, answer)
    return answer
  })
  return answers.map((answer, i) => keepInside(alignment, anchors[i]!, answer, carried))
}

function carrySpan(alignment: Alignment, anchor: Anchor): Carried {
  const placing = place(alignment, stretchOf(alignment.before, anchor))
  return 'reason' in placing ? orphan(alignment, anchor, placing.reason) : kept(anchor, placing)
}

function kept({ id }: Anchor, { span, paragraph, state, likeness }: Placing): Carried {
  return { id, state, span, paragraph, whole: false, likeness }
}

/** A shared segment follows its paragraph; joined to a larger one it keeps its own words there. */
function carryShared(alignment: Alignment, anchor: Anchor): Carried {
  const { before, after, shares } = alignment
  const stretch = stretchOf(before, anchor)
  const from = before.paragraphOf[stretch.from] ?? -1
  const own = before.paragraphs[from]
  if (!own || stretch.from === stretch.to) return orphan(alignment, anchor, 'gone')
  const to = largest(shares[from]!)
  const heir = after.paragraphs[to]
  if (heir) {
    const most = Math.max(wordsOf(before, own), wordsOf(after, heir))
    const likeness = shares[from]!.get(to)! / most
    if (likeness >= successor) {
      const state = isVerbatim(alignment, from, to) ? 'exact' : 'fuzzy'
      if (state === 'fuzzy' && hasRival(alignment, from, to))
        return orphan(alignment, anchor, 'unclear')
      const span = spanOf(after, heir)
      return { id: anchor.id, state, span, paragraph: to, whole: true, likeness }
    }
  }
  return carrySpan(alignment, anchor)
}

/** Whether a second paragraph holds some of the words and reads like the first: a copy beside an edited original. */
function hasRival({ before, after, shares }: Alignment, from: number, to: number): boolean {
  const wordsIn = ({ tokens }: ReadVersion, { from: first, to: last }: Stretch) => [
    ...tokens.ids.subarray(first, last),
  ]
  const own = wordsIn(before, before.paragraphs[from]!)
  return [...shares[from]!.keys()].some(
    (other) => other !== to && dice(own, wordsIn(after, after.paragraphs[other]!)) >= successor,
  )
}

function isVerbatim({ before, after, map }: Alignment, from: number, to: number): boolean {
  const [own, heir] = [before.paragraphs[from]!, after.paragraphs[to]!]
  if (own.to - own.from !== heir.to - heir.from) return false
  for (let at = own.from; at < own.to; at += 1) {
    if (before.tokens.ids[at] !== after.tokens.ids[map.places[at]!]) return false
    if (map.places[at] !== heir.from + at - own.from) return false
  }
  return true
}

/** Words that belong to a segment are nowhere but in it. */
function keepInside(
  alignment: Alignment,
  anchor: Anchor,
  answer: Carried,
  carried: ReadonlyMap<string, Carried>,
): Carried {
  const segment = anchor.inside === undefined ? null : carried.get(anchor.inside)
  if (answer.state === 'orphaned' || segment === null) return answer
  const fits =
    segment !== undefined &&
    segment.state !== 'orphaned' &&
    segment.span[0] <= answer.span[0] &&
    answer.span[1] <= segment.span[1]
  return fits ? answer : orphan(alignment, anchor, 'outside')
}

function orphan(alignment: Alignment, anchor: Anchor, reason: OrphanReason): Carried {
  const stretch = stretchOf(alignment.before, anchor)
  const candidates = findCandidates(alignment, stretch, anchor.shared ?? false)
  return { id: anchor.id, state: 'orphaned', reason, candidates }
}
