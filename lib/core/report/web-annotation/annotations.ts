import { printChain } from '../../chain/print'
import type { Language } from '../../language'
import { credibilityScheme, reliabilityScheme } from '../../rating/schemes'
import type { Span } from '../../text/span'
import { tame } from '../escape'
import { quoteAt } from '../pieces'
import { credibilityInWords, flagName, labelName, reliabilityInWords } from '../reading'
import type { ReportAnnotation, ReportDocument, ReportParagraph, ReportSegment } from '../report'
import { urn } from '../uuid'
import type { Node } from './nodes'
import { chainNode, compact, hopId, personNode, targetNode } from './nodes'

/** One annotation of ours with everything its targets need to know. */
export interface Place {
  readonly document: ReportDocument
  readonly paragraph: ReportParagraph
  readonly segment: ReportSegment
  readonly annotation: ReportAnnotation
  readonly language: Language
}

/**
 * What one annotation of ours becomes: one Web Annotation for its chain, its credibility, each rated hop, each label,
 * each flag and the note, because each may have only one motivation.
 */
export const annotationNodes = (place: Place): readonly Node[] => [
  ...sourcing(place),
  ...credibility(place),
  ...reliability(place),
  ...classifying(place),
  ...questioning(place),
  ...commenting(place),
]

const annotationNode = (
  { annotation }: Place,
  part: string,
  motivation: string,
  target: unknown,
  body: readonly Node[],
): Node => ({
  id: urn(annotation.id, part),
  type: 'Annotation',
  motivation,
  creator: personNode(annotation.reviewer),
  created: annotation.at,
  'stemma:annotation': { id: urn(annotation.id) },
  'stemma:revision': annotation.revision,
  target,
  body,
})

const segmentTarget = ({ document, segment }: Place): Node =>
  targetNode(document, [segment.start, segment.end], segment.quote)

const spanTargets = ({ document, paragraph }: Place, spans: readonly Span[]): Node[] =>
  spans.map((span) => targetNode(document, span, quoteAt(paragraph, span)))

/** The words a mark hangs on, or the whole segment where it names none. */
const markTarget = (place: Place, spans: readonly Span[]): unknown =>
  spans.length === 0 ? segmentTarget(place) : spanTargets(place, spans)

const textual = (value: string | null, purpose: string, format = 'text/plain'): Node[] =>
  value === null || value === '' ? [] : [{ type: 'TextualBody', purpose, format, value }]

const concept = (purpose: string, group: string, id: string, more: Node = {}): Node =>
  compact({
    type: 'SpecificResource',
    purpose,
    source: `stemma:${group}/${encodeURIComponent(tame(id))}`,
    ...more,
  })

const sourcing = (place: Place): Node[] => {
  const { annotation, document } = place
  const { chain, judgeable, judgeableReason } = annotation
  if (chain !== null)
    return [
      annotationNode(place, 'sourcing', 'stemma:sourcing', segmentTarget(place), [
        chainNode(annotation.id, chain, (spans) => spanTargets(place, spans)),
        ...textual(printChain([...document.spine, ...chain]), 'describing'),
      ]),
    ]
  if (judgeable) return []
  return [
    annotationNode(place, 'judgeable', 'oa:assessing', segmentTarget(place), [
      concept('oa:assessing', 'judgeable', 'no'),
      ...textual(judgeableReason, 'describing'),
    ]),
  ]
}

const credibility = (place: Place): Node[] => {
  const { credibility: value, credibilityReason } = place.annotation
  if (value === null) return []
  return [
    annotationNode(place, 'credibility', 'oa:assessing', segmentTarget(place), [
      concept('oa:assessing', credibilityScheme.id, value),
      ...textual(credibilityInWords(value, place.language), 'tagging'),
      ...textual(credibilityReason, 'describing'),
    ]),
  ]
}

const reliability = (place: Place): Node[] =>
  place.annotation.reliability.map(({ hop, value, reason }) =>
    annotationNode(place, `reliability/${hop}`, 'oa:assessing', hopId(place.annotation.id, hop), [
      concept('oa:assessing', reliabilityScheme.id, value),
      ...textual(reliabilityInWords(value, place.language), 'tagging'),
      ...textual(reason, 'describing'),
    ]),
  )

const classifying = (place: Place): Node[] =>
  place.annotation.labels.map(({ id, spans, target, polarity, inQuote }) =>
    annotationNode(place, `label/${id}`, 'classifying', markTarget(place, spans), [
      concept('classifying', 'bias', id, {
        'stemma:about': target,
        'stemma:polarity': polarity,
        'stemma:inQuote': inQuote,
      }),
      ...textual(labelName(id, place.language), 'tagging'),
    ]),
  )

const questioning = (place: Place): Node[] =>
  place.annotation.flags.map(({ id, type, state, spans, note }) =>
    annotationNode(place, `flag/${id}`, 'questioning', markTarget(place, spans), [
      concept('questioning', 'flag', type, {
        'stemma:flag': { id: urn(id) },
        'stemma:state': state,
      }),
      ...textual(flagName(type, place.language), 'tagging'),
      ...textual(note, 'describing'),
    ]),
  )

const commenting = (place: Place): Node[] => {
  const body = textual(place.annotation.note, 'commenting', 'text/markdown')
  return body.length === 0
    ? []
    : [annotationNode(place, 'note', 'commenting', segmentTarget(place), body)]
}
