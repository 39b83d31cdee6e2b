import type { Basis, Chain } from '../chain/chain'
import type { HopKind } from '../chain/kinds'
import type { Language } from '../language'
import type { Credibility, Reliability } from '../rating/schemes'
import type { ParagraphSub, ParagraphType } from '../text/paragraph'
import type { Span } from '../text/span'
import type { DecidedClaim } from './claim-review/claim-review'

/** Name and version of the frozen model's shape; a new version is a new name here. */
export const reportSchema = 'stemma-report/1'

/** A frozen report, plain JSON: everything a format prints, nothing it would have to look up. Times are ISO 8601. */
export interface ReportModel {
  readonly schema: typeof reportSchema
  /** Counted from 1 in its workspace. */
  readonly number: number
  readonly title: string
  readonly language: Language
  /** Name of the workspace. */
  readonly workspace: string
  readonly createdAt: string
  readonly createdBy: Person
  readonly generator: { readonly name: string; readonly version: string }
  readonly schemes: SchemeVersions
  readonly documents: readonly ReportDocument[]
  readonly sources: readonly ReportSource[]
  /** Claims that were decided on evidence; absent where there are none. */
  readonly claims?: readonly DecidedClaim[]
}

/** What a report is built from: the same, before anything is ordered, numbered or counted. */
export interface ReportInput extends Omit<ReportModel, 'schema' | 'documents' | 'sources'> {
  readonly documents: readonly Omit<ReportDocument, 'summary'>[]
  readonly sources: readonly Omit<ReportSource, 'number' | 'occurrences'>[]
}

export interface Person {
  readonly id: string
  readonly name: string
}

/** The versions that the ids and the notation in a report belong to. */
export interface SchemeVersions {
  readonly bias: string
  readonly fidelity: string
  readonly reliability: string
  readonly credibility: string
  readonly notation: string
}

/** `quote`: shared links print only anchored words and the beginning of a paragraph; `full`: the whole text. */
export type TextRights = 'quote' | 'full'

/** A text that was taken out on a legal demand: the record stays, the words do not. */
export interface Removal {
  readonly at: string
  /** Name of the person who took it out. */
  readonly by: string
  readonly reason: string
}

export const leftOutReasons = ['blind', 'not-submitted'] as const

/** Annotations that exist and are not in the report, and why. */
export interface LeftOut {
  readonly reason: (typeof leftOutReasons)[number]
}

export interface ReportDocument {
  readonly id: string
  readonly versionId: string
  readonly versionNumber: number
  readonly sha256: string
  readonly title: string
  readonly byline: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly capturedAt: string
  readonly textRights: TextRights
  readonly removed: Removal | null
  readonly spine: Chain
  readonly paragraphs: readonly ReportParagraph[]
  readonly leftOut: readonly LeftOut[]
  readonly summary: SourceSummary
}

/** A paragraph; offsets are code points of the version's text, and `text` is what lies between them. */
export interface ReportParagraph {
  readonly id: string
  /** Place among the paragraphs of the version, from 0; people read it from 1. */
  readonly index: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
  readonly start: number
  readonly end: number
  readonly text: string
  /** The parts of the text that are printed, in order, when not all of it is. */
  readonly excerpt?: readonly Piece[]
  readonly segments: readonly ReportSegment[]
}

/** Some words and where they stand, in code points of the version's text. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export interface ReportSegment {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Null when the words may not be printed. */
  readonly quote: Quote | null
  /** Whether this is the paragraph's own segment, one for everybody. */
  readonly shared: boolean
  readonly annotations: readonly ReportAnnotation[]
}

/** What one reviewer says of a segment, as of one revision. */
export interface ReportAnnotation {
  readonly id: string
  readonly reviewer: Person
  readonly at: string
  readonly revision: number
  /** Null when the reviewer could not judge, or has said nothing of the source. */
  readonly chain: Chain | null
  readonly judgeable: boolean
  readonly judgeableReason: string | null
  /** Null is "not rated"; "6" is "cannot be judged". Two different things. */
  readonly credibility: Credibility | null
  readonly credibilityReason: string | null
  readonly reliability: readonly HopReliability[]
  readonly labels: readonly ReportLabel[]
  readonly flags: readonly ReportFlag[]
  /** Markdown. */
  readonly note: string | null
}

/** The rating of one hop of the annotation's chain; hops count from 1. A hop without one is not rated. */
export interface HopReliability {
  readonly hop: number
  readonly value: Reliability
  readonly reason: string | null
}

export interface ReportLabel {
  readonly id: string
  readonly spans: readonly Span[]
  readonly target: string | null
  readonly polarity: -1 | 0 | 1 | null
  readonly inQuote: boolean | null
}

export const flagStates = ['open', 'confirmed', 'rejected', 'resolved'] as const
export type FlagState = (typeof flagStates)[number]

export interface ReportFlag {
  readonly id: string
  /** An id of the fidelity list, or `question`. */
  readonly type: string
  readonly state: FlagState
  readonly spans: readonly Span[]
  readonly note: string | null
}

export interface ReportSource {
  readonly id: string
  /** Counted from 1 in the order of first appearance. */
  readonly number: number
  readonly name: string
  readonly kind: HopKind
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly language: string | null
  readonly domain: string | null
  readonly newsroom: string | null
  readonly occurrences: readonly Occurrence[]
}

/** Where a source stands: the document (from 0 in this report) and the paragraph's index; null is the spine. */
export interface Occurrence {
  readonly document: number
  readonly paragraph: number | null
}

/** What a chain comes to rest on. `open`: a relay that does not say where it had it; `none`: nobody who could be asked. */
export const grounds = ['named', 'unnamed', 'record', 'own', 'none', 'open'] as const
export type Ground = (typeof grounds)[number]

/** How the outlet is known; `entered` when the spine does not show it. */
export type OutletBasis = Basis | 'entered'

/** Figures of the source summary statement, and the statement itself. Paragraphs are given by index. */
export interface SourceSummary {
  readonly outlet: {
    readonly name: string
    readonly basis: OutletBasis
    readonly certain: boolean
  } | null
  /** Segments with a chain, by what it rests on; `differing` where reviewers do not agree on that. */
  readonly segments: {
    readonly withChain: number
    readonly grounds: Readonly<Record<Ground, number>>
    readonly differing: number
    readonly notJudgeable: number
  }
  /** Chains by the kind of their last hop, most frequent first. */
  readonly lastHops: readonly { readonly kind: HopKind; readonly count: number }[]
  /** Editorial organisations that gathered what the chains carry, in order of first appearance. */
  readonly newsrooms: readonly string[]
  /** Chains whose gatherer is a relay nobody could name. */
  readonly unknownNewsrooms: number
  readonly openChains: readonly number[]
  readonly flags: readonly {
    readonly type: string
    readonly state: FlagState
    readonly paragraphs: readonly number[]
  }[]
  /** How often each value was given; what cannot be judged and what was not rated stand apart. */
  readonly credibility: RatingCount<Credibility>
  readonly reliability: RatingCount<Reliability>
  readonly unchecked: { readonly paragraphs: readonly number[]; readonly of: number }
  /** Paragraphs of sentences, in the report's language. */
  readonly statement: readonly (readonly string[])[]
}

export interface RatingCount<Value extends string> {
  readonly given: readonly { readonly value: Value; readonly count: number }[]
  readonly cannotBeJudged: number
  readonly notRated: number
}
