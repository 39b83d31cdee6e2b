import { describe, expect, test } from 'vitest'
import { checkFlags, checkLabels } from '@/lib/core/label/check'
import { carriesChains } from '@/lib/core/text/paragraph'
import { demo } from '@/prisma/demo'
import type { DemoText } from '@/prisma/demo/shapes'
import { declaredParagraphs, meantBy, timesIn } from './places'

const textOf = (slug: string): DemoText => {
  const found = demo.texts.find((text) => text.slug === slug)
  if (!found) throw new Error(`No demo text "${slug}"`)
  return found
}

const rows = demo.reviews.flatMap(({ slug, reviewer, annotations }) =>
  annotations.map((annotation) => {
    const place = annotation.span ? `${annotation.span.slice(0, 24)}…` : annotation.paragraph
    return [`${slug} by ${reviewer}: ${place}`, textOf(slug), annotation] as const
  }),
)

describe.each(rows)('%s', (_name, text, annotation) => {
  const paragraph = meantBy(text, annotation)[0]?.words ?? ''
  const segment = annotation.span ?? paragraph

  test('stands in one place', () => {
    expect(meantBy(text, annotation)).toHaveLength(1)
    if (annotation.span) {
      expect(annotation.span).not.toBe(paragraph)
      expect(timesIn(paragraph, annotation.span)).toBe(1)
    }
  })

  test('quotes words that stand once where it looks for them', () => {
    for (const words of Object.values(annotation.evidence ?? {})) {
      expect([words, timesIn(paragraph, words)]).toEqual([words, 1])
    }
    for (const { words } of [...(annotation.labels ?? []), ...(annotation.flags ?? [])]) {
      if (words) expect([words, timesIn(segment, words)]).toEqual([words, 1])
    }
  })

  test('speaks the closed vocabularies, each word once', () => {
    const { labels = [], flags = [] } = annotation
    expect(checkLabels(labels.map(({ id }) => id)).problems).toEqual([])
    expect(checkFlags(flags.map(({ type }) => type)).problems).toEqual([])
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length)
    expect(new Set(flags.map(({ type }) => type)).size).toBe(flags.length)
  })

  test('gives a reason for what it rates, or for not judging', () => {
    if (annotation.credibility) expect(annotation.credibilityReason).toBeTruthy()
    if (annotation.judgeable === false) expect(annotation.judgeableReason).toBeTruthy()
    else expect(annotation.chain).toBeTruthy()
  })
})

describe('how far the work has come', () => {
  const chainCarrying = (slug: string) =>
    declaredParagraphs(textOf(slug)).filter(({ type }) => carriesChains(type))

  test.each(
    demo.reviews.map((review) => [`${review.slug} by ${review.reviewer}`, review] as const),
  )('%s is as complete as it says', (_name, { slug, reviewer, state, annotations }) => {
    const missing = chainCarrying(slug).filter(
      ({ words }) => !annotations.some(({ paragraph }) => words.startsWith(paragraph)),
    )
    if (state === 'in-progress') expect(missing.length).toBeGreaterThan(0)
    else if (reviewer !== 'editor') expect(missing).toEqual([])
  })

  test('one text is untouched, one begun, the others done', () => {
    const touched = new Set(demo.reviews.map(({ slug }) => slug))
    const untouched = demo.texts.filter(({ slug }) => !touched.has(slug))
    const begun = demo.reviews.filter(({ state }) => state === 'in-progress')
    expect(untouched.map(({ slug }) => slug)).toEqual(['two-not-three'])
    expect(begun.map(({ slug }) => slug)).toEqual(['missed-tide'])
    expect(demo.texts.filter(({ state }) => state === 'open').map(({ slug }) => slug)).toEqual([
      'two-not-three',
      'missed-tide',
    ])
  })

  test('three people worked on it, reviewer-b on half', () => {
    expect(new Set(demo.reviews.map(({ reviewer }) => reviewer)).size).toBe(3)
    const slugs = demo.reviews.filter(({ reviewer }) => reviewer === 'reviewer-b')
    expect(slugs).toHaveLength(demo.texts.length / 2)
  })
})

describe('segments of one paragraph and one person', () => {
  test.each(
    demo.reviews.map((review) => [`${review.slug} by ${review.reviewer}`, review] as const),
  )('%s: none crosses another, none is there twice', (_name, { slug, annotations }) => {
    const ranges = annotations.map((annotation) => {
      const { start, words } = meantBy(textOf(slug), annotation)[0]!
      const at = annotation.span ? words.indexOf(annotation.span) : 0
      const length = (annotation.span ?? words).length
      return [start + at, start + at + length] as const
    })
    for (const [i, [a, b]] of ranges.entries()) {
      for (const [c, d] of ranges.slice(i + 1)) {
        expect(a === c && b === d).toBe(false)
        expect((a < c && c < b && b < d) || (c < a && a < d && d < b)).toBe(false)
      }
    }
  })
})
