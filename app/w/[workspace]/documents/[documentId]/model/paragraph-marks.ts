import { kinds, type Family } from '@/lib/core/chain/kinds'
import type { SegmentView } from '@/lib/documents/schema'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { chainSaid, type Judgement } from './judgement'
import { inOrder } from './reading-order'
import type { Mark } from './runs'

/** A segment and what is said of it. */
export interface Judged {
  readonly segment: SegmentView
  readonly judgement: Judgement | null
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** What further segments of a paragraph are called: a, b, c in the order of their words; the paragraph's own has none. */
export function segmentLetters(segments: readonly SegmentView[]): ReadonlyMap<string, string> {
  const further = inOrder(segments).filter(({ shared }) => !shared)
  return new Map(
    further.map(({ id }, i) => [id, letters[i % 26]! + (i < 26 ? '' : Math.floor(i / 26))]),
  )
}

/** Everything that is marked in a paragraph's words: its segments, and what their judgements rest on. */
export const marksOf = (judged: readonly Judged[]): Mark[] =>
  judged.flatMap(({ segment, judgement }) => [
    ...(segment.shared
      ? []
      : [{ kind: 'segment', id: segment.id, span: [segment.start, segment.end] } as const]),
    ...(judgement ? marksOfJudgement(judgement) : []),
  ])

/** Where suggestions stand, and the words that made them; the one in hand shows its whole stretch. */
export const marksOfSuggestions = (
  items: readonly SuggestionItem[],
  inHand: SuggestionItem | null,
): Mark[] =>
  items.flatMap((item) => {
    const { fingerprint: id, segment: span, cue } = item
    const kind = item === inHand ? 'draftHere' : 'draft'
    return [{ kind, id, span }, ...cue.map((words): Mark => ({ kind: 'cue', id, span: words }))]
  })

function marksOfJudgement({ chain, labels, flags }: Judgement): Mark[] {
  const evidence = (chain ?? []).flatMap((hop) =>
    hop.evidence.map((span): Mark => ({ kind: 'evidence', id: kinds[hop.kind].family, span })),
  )
  const marks = (
    kind: 'label' | 'flag',
    items: readonly { id: string; spans: Judgement['labels'][number]['spans'] }[],
  ) => items.flatMap(({ id, spans }) => spans.map((span): Mark => ({ kind, id, span })))
  return [
    ...evidence,
    ...marks('label', labels),
    ...marks(
      'flag',
      flags.map(({ type, spans }) => ({ id: type, spans })),
    ),
  ]
}

/** The family a chain ends in, whose colour its segment takes. */
export const familyOf = (judgement: Judgement | null): Family | null => {
  const last = judgement && chainSaid(judgement)?.at(-1)
  return last ? kinds[last.kind].family : null
}
