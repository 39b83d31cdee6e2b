import type { Chain, Hop } from '../chain/chain'
import type { HopKind } from '../chain/kinds'
import { kinds } from '../chain/kinds'
import { isOpen, isRelay, isTerminal, stepsOf } from '../chain/shape'
import type { Language } from '../language'
import { carriesChains } from '../text/paragraph'
import type {
  Ground,
  RatingCount,
  ReportAnnotation,
  ReportDocument,
  ReportParagraph,
  ReportSegment,
  ReportSource,
  SourceSummary,
} from './report'
import { flagStates, grounds } from './report'
import { statementOf } from './statement'

export type Figures = Omit<SourceSummary, 'statement'>
export type Unsummarised = Omit<ReportDocument, 'summary'>

/** The hops a chain begins with: its last step, one origin or several in parallel; none of an empty chain. */
export const originsOf = (chain: Chain): Chain => stepsOf(chain).at(-1) ?? []

const groundOfHop = ({ kind }: Hop): Ground => {
  if (kind === 'own') return 'own'
  const { family } = kinds[kind]
  if (family === 'relay') return 'open'
  return family === 'named' || family === 'unnamed' || family === 'record' ? family : 'none'
}

/** What a chain rests on; of parallel origins the one that is easiest to ask counts. Null for an empty chain. */
export const groundOf = (chain: Chain): Ground | null => {
  const found = originsOf(chain).map(groundOfHop)
  return grounds.find((ground) => found.includes(ground)) ?? null
}

const isGatherer = (hop: Hop): boolean =>
  isRelay(hop) && hop.kind !== 'translation' && hop.kind !== 'aggregator'

/**
 * The relay of a whole chain (spine and segment chain) that gathered what it carries: the most upstream one once
 * translations and republishers are set aside (domain 6.2). Null when there is none.
 */
export const gathererOf = (chain: Chain): Hop | null => chain.findLast(isGatherer) ?? null

/** The source summary statement of a document (domain 9.3): its figures, and what they come to in sentences. */
export const summarise = (
  document: Unsummarised,
  sources: readonly ReportSource[],
  language: Language,
): SourceSummary => {
  const figures = figuresOf(document, sources)
  return { ...figures, statement: statementOf(document, figures, language) }
}

interface Judged {
  readonly paragraph: ReportParagraph
  readonly segment: ReportSegment
  readonly annotation: ReportAnnotation
}

const judgements = (document: Unsummarised): Judged[] =>
  document.paragraphs.flatMap((paragraph) =>
    paragraph.segments.flatMap((segment) =>
      segment.annotations.map((annotation) => ({ paragraph, segment, annotation })),
    ),
  )

/** The figures of a document's source summary statement (domain 9.3). Paragraphs are given by index. */
export const figuresOf = (document: Unsummarised, sources: readonly ReportSource[]): Figures => {
  const judged = judgements(document)
  const chains = judged.flatMap(({ annotation }) => (annotation.chain ? [annotation.chain] : []))
  return {
    outlet: outletOf(document),
    segments: segmentFigures(document),
    lastHops: lastHops(chains),
    ...newsroomFigures(document, chains, sources),
    openChains: judged
      .filter(({ annotation }) => annotation.chain && isOpen(annotation.chain))
      .map(({ paragraph }) => paragraph.index),
    flags: flagFigures(judged),
    credibility: credibilityFigures(judged),
    reliability: reliabilityFigures(judged),
    unchecked: uncheckedParagraphs(document),
  }
}

const outletOf = ({ outlet, spine }: Unsummarised): Figures['outlet'] => {
  const hop = gathererOf(spine)
  if (hop && (outlet === null || outlet === hop.label))
    return { name: hop.label, basis: hop.basis, certain: hop.certain }
  return outlet === null ? null : { name: outlet, basis: 'entered', certain: true }
}

const segmentFigures = (document: Unsummarised): Figures['segments'] => {
  const segments = document.paragraphs.flatMap((paragraph) => paragraph.segments)
  const readings = segments
    .map((segment) => segment.annotations.flatMap(({ chain }) => (chain ? [groundOf(chain)] : [])))
    .filter((found) => found.length > 0)
  const agreed = readings.filter((found) => new Set(found).size === 1).map(([ground]) => ground)
  const counts = grounds.map((ground) => [ground, agreed.filter((each) => each === ground).length])
  return {
    withChain: readings.length,
    grounds: Object.fromEntries(counts) as Record<Ground, number>,
    differing: readings.length - agreed.length,
    notJudgeable: segments.filter(({ annotations }) => annotations.some((each) => !each.judgeable))
      .length,
  }
}

/** How often each value occurs, most frequent first, then in order of first occurrence. */
const tally = <T>(values: readonly T[]): { value: T; count: number }[] => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

const lastHops = (chains: readonly Chain[]): Figures['lastHops'] =>
  tally(chains.flatMap((chain) => originsOf(chain).map(({ kind }): HopKind => kind))).map(
    ({ value, count }) => ({ kind: value, count }),
  )

/** Nobody gathered what rests on nobody, so such chains have no newsroom. */
const newsroomFigures = (
  document: Unsummarised,
  chains: readonly Chain[],
  sources: readonly ReportSource[],
): Pick<Figures, 'newsrooms' | 'unknownNewsrooms'> => {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const told = chains.filter((chain) => groundOf(chain) !== 'none')
  const names = told.map((chain) => {
    const hop = gathererOf([...document.spine, ...chain])
    if (!hop) return document.outlet
    const known = hop.source === null ? undefined : byId.get(hop.source)
    return known?.newsroom ?? known?.name ?? (hop.label === '?' ? null : hop.label)
  })
  return {
    newsrooms: [...new Set(names.filter((name) => name !== null))],
    unknownNewsrooms: names.filter((name) => name === null).length,
  }
}

const flagFigures = (judged: readonly Judged[]): Figures['flags'] => {
  const raised = judged.flatMap(({ paragraph, annotation }) =>
    annotation.flags.map(({ type, state }) => ({ type, state, paragraph: paragraph.index })),
  )
  const types = [...new Set(raised.map(({ type }) => type))].sort()
  return flagStates.flatMap((state) =>
    types.flatMap((type) => {
      const found = raised.filter((flag) => flag.type === type && flag.state === state)
      const paragraphs = [...new Set(found.map(({ paragraph }) => paragraph))]
      return found.length > 0 ? [{ type, state, paragraphs }] : []
    }),
  )
}

/** Counts ratings; the value that means "cannot be judged" and null stand apart and enter no order. */
const ratingCount = <Value extends string>(
  values: readonly (Value | null)[],
  cannotBeJudged: Value,
): RatingCount<Value> => {
  const given = values.filter((value) => value !== null && value !== cannotBeJudged) as Value[]
  return {
    given: tally(given).sort((a, b) => (a.value < b.value ? -1 : 1)),
    cannotBeJudged: values.filter((value) => value === cannotBeJudged).length,
    notRated: values.filter((value) => value === null).length,
  }
}

const credibilityFigures = (judged: readonly Judged[]): Figures['credibility'] =>
  ratingCount(
    judged
      .filter(({ annotation }) => annotation.judgeable)
      .map(({ annotation }) => annotation.credibility),
    '6',
  )

/** Only hops that stand for somebody can be rated, and so only those can lack a rating. */
const reliabilityFigures = (judged: readonly Judged[]): Figures['reliability'] =>
  ratingCount(
    judged.flatMap(({ annotation: { chain, reliability } }) =>
      (chain ?? []).flatMap((each, index) => {
        const rating = reliability.find(({ hop }) => hop === index + 1)?.value ?? null
        return rating === null && isTerminal(each) ? [] : [rating]
      }),
    ),
    'F',
  )

const uncheckedParagraphs = ({ paragraphs }: Unsummarised): Figures['unchecked'] => {
  const content = paragraphs.filter(({ type }) => carriesChains(type))
  const bare = content.filter(({ segments }) =>
    segments.every((each) => each.annotations.length === 0),
  )
  return { paragraphs: bare.map(({ index }) => index), of: content.length }
}
