import type { Basis } from '@/lib/core/chain/chain'
import type { Facets } from '@/lib/core/chain/facets'
import type { HopKind } from '@/lib/core/chain/kinds'
import type { BiasLabel } from '@/lib/core/label/bias'
import type { FlagType } from '@/lib/core/label/fidelity'
import type { Language } from '@/lib/core/language'
import type { Credibility, Reliability } from '@/lib/core/rating/schemes'
import type { ParagraphSub, ParagraphType } from '@/lib/core/text/paragraph'

/** What is known of the hops of a chain beyond its notation; 1 is the hop nearest to the reader. */
export interface HopDetails {
  readonly facets?: Readonly<Record<number, Facets>>
  readonly basis?: Readonly<Record<number, Basis>>
  /** The words of the text that show a hop. */
  readonly evidence?: Readonly<Record<number, string>>
}

/** What a paragraph of a demo text is, and the words it begins with. */
export interface ExpectedParagraph {
  readonly type: ParagraphType
  readonly sub?: ParagraphSub
  readonly begins: string
}

export interface DemoText {
  readonly slug: string
  /** As it stands in the list of documents; only some of the texts print it themselves. */
  readonly title: string
  readonly language: Language
  readonly byline?: string
  /** Name of a demo source, or null where the text does not say who publishes it. */
  readonly outlet: string | null
  readonly url: string | null
  /** ISO 8601 date. */
  readonly publishedAt: string
  /** The hops every paragraph shares, in notation. */
  readonly spine: string
  readonly spineDetails?: HopDetails
  readonly spineNote?: string
  /** How it stands in the list of documents. */
  readonly state: 'open' | 'done'
  readonly text: string
  /** Every paragraph of the text, in order. */
  readonly paragraphs: readonly ExpectedParagraph[]
}

export const demoRoles = ['reader', 'reviewer', 'editor', 'admin'] as const
export type DemoRole = (typeof demoRoles)[number]

export type DemoReviewer = 'reviewer-a' | 'reviewer-b' | 'editor'

export interface DemoLabel {
  readonly id: BiasLabel
  /** The words that carry the label; without them it stands for the whole segment. */
  readonly words?: string
  readonly target?: string
  readonly polarity?: -1 | 0 | 1
  readonly inQuote?: boolean
}

export interface DemoFlag {
  readonly type: FlagType
  readonly words?: string
  readonly note?: string
}

export interface DemoRating {
  /** 1 is the first hop after the spine. */
  readonly hop: number
  readonly value: Reliability
  readonly reason: string
}

/**
 * What one reviewer says of one segment. Words are quoted exactly: the span and the evidence stand once in the
 * paragraph, the words of labels and flags once in the segment. Hops are numbered from 1, after the spine.
 */
export interface DemoAnnotation extends HopDetails {
  /** The words the paragraph begins with. */
  readonly paragraph: string
  /** A further segment within the paragraph; without it the paragraph itself is meant. */
  readonly span?: string
  /** After the spine, in canonical notation; absent only where nothing can be judged. */
  readonly chain?: string
  readonly judgeable?: false
  readonly judgeableReason?: string
  readonly credibility?: Credibility
  readonly credibilityReason?: string
  readonly reliability?: readonly DemoRating[]
  readonly labels?: readonly DemoLabel[]
  readonly flags?: readonly DemoFlag[]
  /** Markdown. */
  readonly note?: string
}

/** One person's work on one text. */
export interface DemoReview {
  readonly slug: string
  readonly reviewer: DemoReviewer
  readonly state: 'in-progress' | 'done'
  readonly annotations: readonly DemoAnnotation[]
}

export interface DemoPerson {
  readonly email: string
  readonly name: string
  readonly role: DemoRole
  readonly language: Language
}

export interface DemoReliabilityNote {
  readonly value: Reliability
  readonly topic?: string
  readonly reason: string
}

export interface DemoSource {
  readonly name: string
  readonly kind: HopKind
  readonly aliases: readonly string[]
  readonly newsroom?: string
  readonly medium?: Facets['medium']
  readonly country?: string
  readonly language?: string
  readonly domain?: string
  readonly note?: string
  readonly reliability?: readonly DemoReliabilityNote[]
}
