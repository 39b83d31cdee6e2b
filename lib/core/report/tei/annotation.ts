import type { Hop } from '../../chain/chain'
import { printChain } from '../../chain/print'
import type { Span } from '../../text/span'
import {
  chainInWords,
  credibilityInWords,
  flagName,
  hopDetails,
  hopName,
  hopRating,
  labelFacets,
  labelName,
  reliabilityInWords,
  spansInWords,
  usedTerms,
} from '../reading'
import type { ReportAnnotation, ReportSegment } from '../report'
import { wordsOf } from '../words'
import type { ParagraphPlace, View } from './view'
import { ids } from './view'
import type { Part, Xml } from '../xml'
import { element as x, lines } from '../xml'

/** One annotation with what it hangs on. */
export interface Place extends ParagraphPlace {
  readonly segment: ReportSegment
  readonly annotation: ReportAnnotation
}

/** What a reviewer said of a segment, standing off from the text (TEI P5, 17.10: annotations after the Web's model). */
export const annotationElement = (view: View, place: Place): Xml => {
  const { annotation } = place
  const { id, reviewer, at, revision } = annotation
  const who = `#${ids.person(view, reviewer.id)}`
  return x(
    'annotation',
    { 'xml:id': ids.annotation(id), motivation: 'linking', target: targetOf(place) },
    lines(
      x('respStmt', {}, x('resp', {}, 'annotation'), x('persName', { ref: who }, reviewer.name)),
      x('revisionDesc', {}, x('change', { who, n: revision, when: timeOf(at) })),
      ...bodies(view, place),
    ),
    '\n',
  )
}

const timeOf = (iso: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : null

const targetOf = ({ at, paragraph, segment }: Place): string => {
  if (segment.shared) return `#${ids.paragraph(at, paragraph.index)}`
  const id = ids.segment(at, paragraph.index, paragraph.segments.indexOf(segment))
  return `#range(${id}-from,${id}-to)`
}

/** Places of words: the paragraph, where they begin in it, how long they are, in code points. */
const pointers = ({ at, paragraph }: Place, spans: readonly Span[]): string | null =>
  spans.length === 0 || paragraph.excerpt
    ? null
    : spans
        .map(
          ([start, end]) =>
            `#string-range(${ids.paragraph(at, paragraph.index)},${start - paragraph.start},${end - start})`,
        )
        .join(' ')

const bodies = (view: View, place: Place): Part[] => [
  ...chainNotes(view, place),
  ...ratingNotes(view, place),
  ...labelNotes(view, place),
  ...flagNotes(view, place),
  place.annotation.note && x('note', { type: 'note' }, place.annotation.note),
]

const chainNotes = (view: View, place: Place): Part[] => {
  const { chain } = place.annotation
  if (chain === null) return []
  const told = chainInWords(place.document.spine, chain, view.language)
  return [
    x('note', { type: 'chain' }, printChain(chain)),
    x('note', { type: 'chain-in-words', 'xml:lang': view.language }, told),
    x(
      'note',
      { type: 'hops' },
      x(
        'list',
        {},
        chain.map((hop, index) => hopItem(view, place, hop, index + 1)),
      ),
    ),
  ]
}

const hopItem = (view: View, place: Place, hop: Hop, nth: number): Xml => {
  const { language, sources } = view
  const source = hop.source === null ? undefined : sources.get(hop.source)
  const rating = hopRating(place.annotation, nth)
  const details = hopDetails(hop, [place.paragraph], language)
  return x(
    'item',
    { n: nth, ana: `#${hop.kind}`, corresp: source && `#${ids.source(source)}` },
    x('name', { cert: hop.certain ? 'high' : 'low' }, hopName(hop, language)),
    details.length > 0 && x('desc', {}, details.join('; ')),
    rating &&
      x(
        'note',
        { type: 'reliability', n: rating.value },
        reliabilityInWords(rating.value, language),
      ),
    rating?.reason && x('note', { type: 'reason' }, rating.reason),
  )
}

const ratingNotes = ({ language }: View, { annotation }: Place): Part[] => {
  const { judgeable, judgeableReason, credibility, credibilityReason } = annotation
  if (!judgeable)
    return [
      x('note', { type: 'cannot-judge' }, wordsOf(language).cannotJudge),
      judgeableReason && x('note', { type: 'reason' }, judgeableReason),
    ]
  return [
    credibility &&
      x('note', { type: 'credibility', n: credibility }, credibilityInWords(credibility, language)),
    credibilityReason && x('note', { type: 'reason' }, credibilityReason),
  ]
}

const labelNotes = (view: View, place: Place): Part[] => {
  const { language, model } = view
  const order = usedTerms(model.documents).labels
  return place.annotation.labels.map((label) => {
    const { id, spans } = label
    const details = [
      ...spansInWords(spans, place.paragraph, language),
      ...labelFacets(label, language),
    ]
    return x(
      'note',
      { type: 'label', ana: `#label-${order.indexOf(id) + 1}`, corresp: pointers(place, spans) },
      x('term', {}, labelName(id, language)),
      details.length > 0 && `: ${details.join('; ')}`,
    )
  })
}

const flagNotes = (view: View, place: Place): Part[] => {
  const { language, model } = view
  const order = usedTerms(model.documents).flags
  return place.annotation.flags.map(({ type, state, spans, note }) => {
    const words = [
      wordsOf(language).states[state],
      ...spansInWords(spans, place.paragraph, language),
    ]
    return x(
      'note',
      {
        ...{ type: 'flag', subtype: state, ana: `#flag-${order.indexOf(type) + 1}` },
        corresp: pointers(place, spans),
      },
      x('term', {}, flagName(type, language)),
      ` (${words.join('; ')})`,
      note && x('note', {}, note),
    )
  })
}
