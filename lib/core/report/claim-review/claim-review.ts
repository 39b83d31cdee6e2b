import { tame } from '../escape'
import type { ReportModel } from '../report'

/** Where a claim is made: an article, as far as it is known. */
export interface Appearance {
  readonly title: string
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** A claim somebody decided on evidence: what schema.org can say of it. */
export interface DecidedClaim {
  readonly id: string
  /** The proposition, as the team states it. */
  readonly text: string
  /** Where the review can be read; null where it has no address. */
  readonly url: string | null
  /** When and in which words it was decided. */
  readonly decidedAt: string
  readonly verdict: string
  readonly explanation: string | null
  /** Place of the verdict on the scale from 1 (false) to 5 (true); null where the verdict is on no scale. */
  readonly rating: 1 | 2 | 3 | 4 | 5 | null
  /** Who made the claim, as far as it is known. */
  readonly claimant: { readonly name: string; readonly isPerson: boolean } | null
  /** Articles that make it, the earliest first. */
  readonly appearances: readonly Appearance[]
  /** Addresses of archived evidence; a claim without evidence is not exported. */
  readonly evidence: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

const compact = (node: Record<string, unknown>): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && !value[0]),
    ),
  )

const text = (value: string | null): string | null => (value === null ? null : tame(value))

const articleNode = ({ title, url, outlet, publishedAt, language }: Appearance): Node =>
  compact({
    '@type': 'NewsArticle',
    headline: text(title),
    url: text(url),
    datePublished: publishedAt,
    inLanguage: language,
    publisher: outlet && { '@type': 'NewsMediaOrganization', name: text(outlet) },
  })

const claimNode = ({ id, text: words, claimant, appearances }: DecidedClaim): Node =>
  compact({
    '@type': 'Claim',
    identifier: id,
    text: text(words),
    author: claimant && {
      '@type': claimant.isPerson ? 'Person' : 'Organization',
      name: text(claimant.name),
    },
    firstAppearance: appearances[0] && articleNode(appearances[0]),
    appearance: appearances.map(articleNode),
  })

const ratingNode = ({ rating, verdict, explanation }: DecidedClaim): Node =>
  compact({
    '@type': 'Rating',
    ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    alternateName: text(verdict),
    ratingExplanation: text(explanation),
  })

/**
 * A decided claim as a schema.org ClaimReview by the workspace (domain 3.4 c); null where no evidence stands behind
 * it. Reliability and credibility are no truth ratings and never become one.
 */
export const claimReviewOf = (
  claim: DecidedClaim,
  { workspace }: Pick<ReportModel, 'workspace'>,
): Node | null =>
  claim.evidence.length === 0
    ? null
    : compact({
        '@type': 'ClaimReview',
        identifier: claim.id,
        url: text(claim.url),
        datePublished: claim.decidedAt,
        author: { '@type': 'Organization', name: tame(workspace) },
        claimReviewed: text(claim.text),
        itemReviewed: claimNode(claim),
        reviewRating: ratingNode(claim),
        citation: claim.evidence.map(tame),
      })
