import type { Span } from '../../text/span'
import { piecesOf } from '../pieces'
import type { ShownSegment } from '../reading'
import { flagName, labelName, shownSegments } from '../reading'
import type { Part } from './markup'
import { joined, markup } from './markup'
import type { Range, Run } from './runs'
import { runsOf } from './runs'
import type { ParagraphPlace, View } from './view'
import { anchors } from './view'

type Tag =
  | { readonly kind: 'evidence' }
  | { readonly kind: 'label' | 'flag'; readonly name: string; readonly anchor: string }
  | { readonly kind: 'part'; readonly letter: string; readonly anchor: string }

/** The words of a paragraph with everything that hangs on them: parts in half brackets, evidence, labels, flags. */
export const markedText = (view: View, place: ParagraphPlace): Part => {
  const ranges = rangesOf(view, place)
  const pieces = piecesOf(place.paragraph)
  const printed = pieces.map((piece) => runsOf(piece, ranges).map((run) => marked(view, run)))
  const cutShort = place.paragraph.excerpt && pieces.at(-1)?.end !== place.paragraph.end
  return [joined(printed, ' … '), cutShort && ' …']
}

const rangesOf = (view: View, place: ParagraphPlace): Range<Tag>[] => {
  let nth = 0
  return shownSegments(place.paragraph).flatMap((shown) => {
    const anchorOf = (at: number) => anchors.annotation(place.at, place.paragraph.index, at)
    const first = anchorOf(nth)
    const hanging = shown.segment.annotations.flatMap((annotation) => {
      const anchor = anchorOf(nth++)
      const ranges = (spans: readonly Span[], tag: Tag) => spans.map((span) => ({ span, tag }))
      return [
        ...(annotation.chain ?? []).flatMap((hop) => ranges(hop.evidence, { kind: 'evidence' })),
        ...annotation.labels.flatMap(({ id, spans }) =>
          ranges(spans, { kind: 'label', name: labelName(id, view.language), anchor }),
        ),
        ...annotation.flags.flatMap(({ type, spans }) =>
          ranges(spans, { kind: 'flag', name: flagName(type, view.language), anchor }),
        ),
      ]
    })
    return [...partRange(shown, first), ...hanging]
  })
}

const partRange = ({ segment, letter }: ShownSegment, anchor: string): Range<Tag>[] =>
  letter === null
    ? []
    : [{ span: [segment.start, segment.end], tag: { kind: 'part', letter, anchor } }]

const marked = (view: View, run: Run<Tag>): Part => {
  const kinds = [...new Set(run.tags.map(({ kind }) => kind))].filter((kind) => kind !== 'part')
  const classes = kinds.sort().join(' ')
  return [
    run.opens.map((tag) => tag.kind === 'part' && opening(view, tag.letter, tag.anchor)),
    kinds.length > 0 ? markup`<span class="${classes}">${run.text}</span>` : run.text,
    run.closes.map((tag) => {
      if (tag.kind === 'part') return markup`<i class="part-ends"></i>`
      if (tag.kind !== 'flag') return null
      return markup`<sup class="ref flag-ref"><a href="#${tag.anchor}" aria-label="${tag.name}">⚑</a></sup>`
    }),
  ]
}

const opening = ({ words }: View, letter: string, anchor: string): Part =>
  markup`<sup class="ref"><a href="#${anchor}" aria-label="${words.segmentNamed(letter)}">${letter}</a></sup><i class="part-begins"></i>`
