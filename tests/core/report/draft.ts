import type { Chain, Hop } from '@/lib/core/chain/chain'
import type { HopKind } from '@/lib/core/chain/kinds'
import type {
  Person,
  ReportAnnotation,
  ReportFlag,
  ReportInput,
  ReportLabel,
  ReportParagraph,
  ReportSegment,
} from '@/lib/core/report/report'
import type { ParagraphSub, ParagraphType } from '@/lib/core/text/paragraph'
import type { Span } from '@/lib/core/text/span'

/** Invented reports are drafted here by the words they are about; offsets are counted, never typed. */

type DraftHop = Omit<Partial<Hop>, 'evidence'> & { readonly evidence?: readonly string[] }
export type DraftChain = readonly (readonly [kind: HopKind, label: string, more?: DraftHop])[]

export interface DraftAnnotation extends Partial<
  Omit<ReportAnnotation, 'chain' | 'labels' | 'flags' | 'reviewer'>
> {
  readonly by: Person
  readonly chain?: DraftChain | null
  readonly labels?: readonly (Partial<Omit<ReportLabel, 'spans'>> & { id: string; on?: string[] })[]
  readonly flags?: readonly (Partial<Omit<ReportFlag, 'spans'>> & { type: string; on?: string[] })[]
}

export interface DraftBlock {
  readonly text: string
  readonly type?: ParagraphType
  readonly sub?: ParagraphSub
  readonly said?: readonly DraftAnnotation[]
  readonly parts?: readonly { readonly words: string; readonly said: readonly DraftAnnotation[] }[]
}

type Facts = Omit<ReportInput['documents'][number], 'paragraphs' | 'spine'>

export const hopOf = (
  [kind, label, more]: DraftChain[number],
  spanOf: (words: string) => Span,
): Hop => ({
  source: null,
  label,
  kind,
  count: null,
  certain: true,
  basis: 'explicit',
  parallel: false,
  facets: {},
  ...more,
  evidence: (more?.evidence ?? []).map(spanOf),
})

export const chainOf = (draft: DraftChain): Chain =>
  draft.map((hop) =>
    hopOf(hop, () => {
      throw new Error('a chain outside a text has no evidence')
    }),
  )

const length = (text: string) => Array.from(text).length

/** A document of blocks with an empty line between them, as its text and its views. */
export function draftDocument(
  facts: Facts,
  spine: DraftChain,
  blocks: readonly DraftBlock[],
): { text: string; document: ReportInput['documents'][number] } {
  const text = blocks.map((block) => block.text).join('\n\n')
  const points = Array.from(text)
  let start = 0
  const paragraphs = blocks.map((block, index): ReportParagraph => {
    const end = start + length(block.text)
    const paragraph = draftParagraph(block, index, [start, end], points, `${facts.id}/p${index}`)
    start = end + 2
    return paragraph
  })
  return { text, document: { ...facts, spine: chainOf(spine), paragraphs } }
}

function draftParagraph(
  block: DraftBlock,
  index: number,
  [start, end]: Span,
  points: readonly string[],
  id: string,
): ReportParagraph {
  const spanOf = (words: string): Span => {
    const at = block.text.indexOf(words)
    if (at < 0) throw new Error(`no words "${words}" in paragraph ${index}`)
    const from = start + length(block.text.slice(0, at))
    return [from, from + length(words)]
  }
  const segment = (span: Span, nth: number, said: readonly DraftAnnotation[]): ReportSegment => ({
    id: nth === 0 ? id : `${id}/s${nth}`,
    start: span[0],
    end: span[1],
    quote: {
      exact: points.slice(...span).join(''),
      prefix: points.slice(Math.max(0, span[0] - 32), span[0]).join(''),
      suffix: points.slice(span[1], span[1] + 32).join(''),
    },
    shared: nth === 0,
    annotations: said.map((draft, at) => draftAnnotation(draft, `${id}/s${nth}/a${at}`, spanOf)),
  })
  return {
    ...{ id, index, type: block.type ?? 'content', sub: block.sub ?? null, start, end },
    text: block.text,
    segments: [
      segment([start, end], 0, block.said ?? []),
      ...(block.parts ?? []).map(({ words, said }, at) => segment(spanOf(words), at + 1, said)),
    ],
  }
}

function draftAnnotation(
  { by, chain, labels, flags, ...rest }: DraftAnnotation,
  id: string,
  spanOf: (words: string) => Span,
): ReportAnnotation {
  return {
    ...{ id, reviewer: by, at: '2026-01-16T09:30:00Z', revision: 1, judgeable: true },
    ...{ judgeableReason: null, credibility: null, credibilityReason: null, reliability: [] },
    note: null,
    ...rest,
    chain: chain ? chain.map((hop) => hopOf(hop, spanOf)) : null,
    labels: (labels ?? []).map(({ on = [], ...label }) => ({
      ...{ target: null, polarity: null, inQuote: null },
      ...label,
      spans: on.map(spanOf),
    })),
    flags: (flags ?? []).map(({ on = [], ...flag }, nth) => ({
      ...{ id: `${id}/f${nth}`, state: 'open' as const, note: null },
      ...flag,
      spans: on.map(spanOf),
    })),
  }
}
