import { describe, expect, test } from 'vitest'
import type { DecidedClaim } from '@/lib/core/report/claim-review/claim-review'
import { claimReviewOf } from '@/lib/core/report/claim-review/claim-review'
import { claimreview } from '@/lib/core/report/formats/claimreview'
import { germanModel, richModel } from './fixtures'

const claim: DecidedClaim = {
  id: 'c1',
  text: 'Both officials believe it is time to close the sound.',
  url: 'https://stemma.example/r/42',
  decidedAt: '2026-01-20',
  verdict: 'Distorted in translation',
  explanation: 'The English text says neither believed it.',
  rating: 1,
  claimant: { name: 'Sundspiegel', isPerson: false },
  appearances: [
    {
      title: 'Sperrung',
      url: 'https://sundspiegel.example/1',
      outlet: 'Sundspiegel',
      publishedAt: '2025-11-14',
      language: 'de',
    },
  ],
  evidence: ['https://archive.example/courier'],
}

/** Properties of schema.org (version 29) that each type may have, as far as we use them, its parents' among them. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  ItemList: [
    'name',
    'description',
    'dateCreated',
    'inLanguage',
    'numberOfItems',
    'itemListElement',
  ],
  ListItem: ['position', 'item'],
  ClaimReview: [
    'identifier',
    'url',
    'datePublished',
    'author',
    'claimReviewed',
    'itemReviewed',
    'reviewRating',
    'citation',
  ],
  Claim: ['identifier', 'text', 'author', 'firstAppearance', 'appearance'],
  Rating: ['ratingValue', 'bestRating', 'worstRating', 'alternateName', 'ratingExplanation'],
  NewsArticle: ['headline', 'url', 'datePublished', 'inLanguage', 'publisher'],
  NewsMediaOrganization: ['name'],
  Organization: ['name'],
  Person: ['name'],
}

const strangers = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(strangers)
  if (typeof node !== 'object' || node === null) return []
  const { '@type': type, '@context': _, ...members } = node as Record<string, unknown>
  const known = vocabulary[String(type)] ?? []
  return [
    ...Object.keys(members)
      .filter((name) => !known.includes(name))
      .map((name) => `${String(type)}.${name}`),
    ...Object.values(members).flatMap(strangers),
  ]
}

describe('a decided claim', () => {
  test('becomes a ClaimReview', () =>
    expect(claimReviewOf(claim, richModel)).toMatchObject({
      '@type': 'ClaimReview',
      author: { '@type': 'Organization', name: 'Newsroom North' },
      claimReviewed: claim.text,
      itemReviewed: { '@type': 'Claim', firstAppearance: { headline: 'Sperrung' } },
      reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: claim.verdict },
    }))

  test.each([
    ['nothing without evidence', { evidence: [] }, null],
    [
      'no number where the verdict is on no scale',
      { rating: null },
      { reviewRating: { alternateName: claim.verdict } },
    ],
    [
      'a person where a person said it',
      { claimant: { name: 'Ida', isPerson: true } },
      { itemReviewed: { author: { '@type': 'Person' } } },
    ],
  ] as const)('gives %s', (_, change, expected) => {
    const review = claimReviewOf({ ...claim, ...change }, richModel)
    if (expected === null) expect(review).toBeNull()
    else expect(review).toMatchObject(expected)
  })

  test('has no scale without a number', () =>
    expect(claimReviewOf({ ...claim, rating: null }, richModel)?.reviewRating).not.toHaveProperty(
      'bestRating',
    ))
})

describe('the list', () => {
  const read = (model: Parameters<typeof claimreview.render>[0]) =>
    JSON.parse(claimreview.render(model)) as Record<string, unknown>

  test('says that it is empty', () =>
    expect(read(germanModel)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      description: 'In diesem Bericht ist keine Behauptung entschieden.',
      numberOfItems: 0,
      itemListElement: [],
    }))

  test('holds the claims that can be told, and uses no word that schema.org has not', () => {
    const bare = { ...claim, id: 'c2', evidence: [] }
    const list = read({ ...richModel, claims: [claim, bare] })
    expect(list).toMatchObject({ numberOfItems: 1 })
    expect(list).not.toHaveProperty('description')
    expect(strangers(list)).toEqual([])
    expect(strangers(read(richModel))).toEqual([])
  })
})
