import { claimReviewOf } from '../claim-review/claim-review'
import { json, tame } from '../escape'
import type { WrittenFormat } from '../format'
import type { ReportModel } from '../report'
import { wordsOf } from '../words'

/** Decided claims as schema.org ClaimReview in an ItemList; without any, a list that says it is empty. */
export const claimreview: WrittenFormat = {
  id: 'claimreview',
  name: 'ClaimReview (schema.org)',
  mediaType: 'application/ld+json',
  extension: 'claimreview.jsonld',
  readBy: 'machines',
  carries: [],
  render: (model) => json(list(model)),
  leavesOut: [
    {
      en: 'Everything but decided claims: chains, ratings of sources, labels, flags and notes are no verdicts.',
      de: 'Alles außer entschiedenen Behauptungen: Ketten, Bewertungen von Quellen, Etiketten, Fahnen und Notizen sind keine Urteile.',
    },
    {
      en: 'Claims without a human verdict or without evidence.',
      de: 'Behauptungen ohne menschliches Urteil oder ohne Beleg.',
    },
  ],
}

const list = (model: ReportModel): unknown => {
  const { title, createdAt, language, claims = [] } = model
  const reviews = claims.flatMap((claim) => claimReviewOf(claim, model) ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: tame(title),
    dateCreated: createdAt,
    inLanguage: language,
    ...(reviews.length === 0 ? { description: wordsOf(language).noDecidedClaims } : {}),
    numberOfItems: reviews.length,
    itemListElement: reviews.map((item, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, item },
    })),
  }
}
