import { describe, expect, test } from 'vitest'
import { parseChain } from '@/lib/core/chain/parse'
import { printChain } from '@/lib/core/chain/print'
import { demo } from '@/prisma/demo'
import type { DemoAnnotation, DemoText, HopDetails } from '@/prisma/demo/shapes'
import { timesIn } from './places'
import { chainOf, documentOf, resolve } from './registry'

const textOf = (slug: string): DemoText => demo.texts.find((text) => text.slug === slug)!

const rows = demo.reviews.flatMap(({ slug, reviewer, annotations }) =>
  annotations.flatMap((annotation) =>
    annotation.chain
      ? [[`${slug} by ${reviewer}: ${annotation.chain}`, textOf(slug), annotation] as const]
      : [],
  ),
)

const numbers = (details: HopDetails) =>
  [details.facets, details.basis, details.evidence].flatMap((each) => Object.keys(each ?? {}))

describe.each(rows)('%s', (_name, text, annotation) => {
  const document = documentOf(text)

  test('reads one way only, and is written as the program writes it', () => {
    const result = parseChain(annotation.chain!, { resolve, document })
    expect(result).toMatchObject({ status: 'ok', unresolved: [] })
    const codes = result.status === 'ok' ? result.notices.map(({ code }) => code) : []
    expect(codes.filter((code) => code !== 'N_OPEN_CHAIN')).toEqual([])
    expect(printChain(chainOf(annotation.chain!, document))).toBe(annotation.chain)
  })

  test('what is said of its hops is said of hops it has', () => {
    const { length } = chainOf(annotation.chain!, document)
    const hops = [
      ...numbers(annotation).map(Number),
      ...(annotation.reliability ?? []).map((rating) => rating.hop),
    ]
    for (const hop of hops) expect(hop >= 1 && hop <= length).toBe(true)
  })

  test('hops of known kinds stand for known sources', () => {
    for (const hop of chainOf(annotation.chain!, document)) {
      if (['outlet', 'agency', 'named-person', 'named-body', 'data'].includes(hop.kind)) {
        expect(demo.sources.map(({ name }) => name)).toContain(hop.source)
      }
    }
  })
})

describe.each(demo.texts.map((text) => [text.slug, text] as const))(
  'spine of %s',
  (_slug, text) => {
    test('reads one way only and ends at the outlet whose words these are', () => {
      expect(printChain(chainOf(text.spine, null))).toBe(text.spine)
      expect(documentOf(text).name).toBeTruthy()
      if (text.outlet) expect(text.spine).toContain(text.outlet)
    })

    test('what is said of its hops is said of hops it has, in words of the text', () => {
      const details = text.spineDetails ?? {}
      const { length } = chainOf(text.spine, null)
      for (const hop of numbers(details).map(Number)) expect(hop >= 1 && hop <= length).toBe(true)
      for (const words of Object.values(details.evidence ?? {})) {
        expect([words, timesIn(text.text, words)]).toEqual([words, 1])
      }
    })
  },
)

describe('what the chains show', () => {
  const reviewsOf = (slug: string) => demo.reviews.filter((review) => review.slug === slug)

  test('the aggregator’s long paragraph changes its source at least six times', () => {
    const text = textOf('minister-overruled')
    const long = reviewsOf(text.slug)[0]!.annotations.filter(({ span }) => span)
    const inOrder = long.toSorted((a, b) => text.text.indexOf(a.span!) - text.text.indexOf(b.span!))
    const changes = inOrder.filter(({ chain }, i) => i > 0 && chain !== inOrder[i - 1]!.chain)
    expect(changes.length).toBeGreaterThanOrEqual(6)
  })

  test('the speech is one origin under five texts', () => {
    const told = demo.reviews.filter(({ annotations }) =>
      annotations.some(
        ({ chain, facets = {} }) =>
          chain?.endsWith('Maren Thorvik [named-person]') &&
          Object.values(facets).some(({ channel }) => channel === 'speech'),
      ),
    )
    expect(new Set(told.map(({ slug }) => slug))).toEqual(
      new Set([
        'admiral-presses',
        'club-evening',
        'lost-neither',
        'admiral-and-ice',
        'missed-tide',
      ]),
    )
  })

  const pairs = demo.reviews
    .filter(({ reviewer }) => reviewer === 'reviewer-a')
    .flatMap(({ slug, annotations }) => {
      const others =
        reviewsOf(slug).find(({ reviewer }) => reviewer === 'reviewer-b')?.annotations ?? []
      return annotations.flatMap((a): [DemoAnnotation, DemoAnnotation][] => {
        const b = others.find(({ paragraph, span }) => paragraph === a.paragraph && span === a.span)
        return b ? [[a, b]] : []
      })
    })

  test('two reviewers mostly agree, and differ where it teaches', () => {
    const alike = pairs.filter(([a, b]) => a.chain === b.chain)
    expect(alike.length / pairs.length).toBeGreaterThan(0.8)
    expect(alike.length).toBeLessThan(pairs.length)
    const chains = pairs.map(([a, b]) => [a.chain, b.chain])
    expect(chains).toContainEqual(['unattributed', 'own'])
    expect(chains).toContainEqual(['own', 'unattributed'])
    const ratings = pairs.map(([a, b]) => [a.credibility, b.credibility])
    expect(ratings).toContainEqual(['2', '3'])
    expect(ratings).toContainEqual(['3', '2'])
  })

  test('one splits off an unnamed person where the other keeps the group', () => {
    const kindsIn = (reviewer: string) =>
      reviewsOf('admiral-presses')
        .find((review) => review.reviewer === reviewer)!
        .annotations.filter(({ paragraph }) => paragraph === 'Her argument')
        .map(({ chain }) => /\[([a-z-]+)\]$/.exec(chain ?? '')?.[1])
    expect(kindsIn('reviewer-a')).toEqual(['unnamed-group', 'unnamed-person'])
    expect(kindsIn('reviewer-b')).toEqual(['unnamed-group'])
  })
})
