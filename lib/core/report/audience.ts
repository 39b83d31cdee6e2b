import { codePointLength } from '../text/code-points'
import type { Span } from '../text/span'
import { cut, merged } from './pieces'
import type { ReportDocument, ReportModel, ReportParagraph, ReportSegment } from './report'

/** Who reads: the workspace, which may see the whole text, or anybody with a shared link. */
export type Audience = 'workspace' | 'shared'

/** So many words of each paragraph are printed to strangers when a text may only be quoted. */
export const openingWords = 12

/**
 * The report as an audience may read it. For a shared link every document whose rights are `quote` keeps, of each
 * paragraph, its first twelve words and the words that something is anchored to (domain: invariant 26).
 */
export const forAudience = (model: ReportModel, audience: Audience): ReportModel =>
  audience === 'workspace' ? model : { ...model, documents: model.documents.map(quotedOnly) }

const quotedOnly = (document: ReportDocument): ReportDocument =>
  document.textRights === 'full'
    ? document
    : { ...document, paragraphs: document.paragraphs.map(excerptOf) }

const excerptOf = (paragraph: ReportParagraph): ReportParagraph => {
  const excerpt = merged([opening(paragraph), ...anchoredSpans(paragraph)])
    .map((span) => cut(paragraph.text, paragraph.start, span))
    .filter((piece) => piece.text !== '')
  if (excerpt.length === 1 && excerpt[0]!.text === paragraph.text) return paragraph
  const last = excerpt.at(-1)
  const rest = last && last.end < paragraph.end ? ' …' : ''
  return {
    ...paragraph,
    text: excerpt.map((piece) => piece.text).join(' … ') + rest,
    excerpt,
    segments: paragraph.segments.map(withoutSurroundings),
  }
}

const opening = ({ text, start }: ReportParagraph): Span => {
  const words = new RegExp(`^\\s*(?:\\S+\\s+){0,${openingWords - 1}}\\S+`).exec(text)?.[0] ?? ''
  return [start, start + codePointLength(words)]
}

const anchoredSpans = (paragraph: ReportParagraph): Span[] =>
  paragraph.segments.flatMap((segment) => [
    ...(segment.shared ? [] : [[segment.start, segment.end] as const]),
    ...segment.annotations.flatMap((annotation) => [
      ...(annotation.chain ?? []).flatMap((hop) => hop.evidence),
      ...annotation.labels.flatMap((label) => label.spans),
      ...annotation.flags.flatMap((flag) => flag.spans),
    ]),
  ])

const withoutSurroundings = (segment: ReportSegment): ReportSegment => ({
  ...segment,
  quote:
    segment.shared || !segment.quote
      ? null
      : { exact: segment.quote.exact, prefix: '', suffix: '' },
})
