import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparePair, type ComparedText, type PairRelation } from '@/lib/core/duplicates'
import { stories } from './invented-pairs'

const de = (text: string): ComparedText => ({ text, language: 'de' })
const en = (text: string): ComparedText => ({ text, language: 'en' })

interface Pair {
  readonly name: string
  readonly relation: PairRelation | null
  readonly pair: readonly [ComparedText, ComparedText]
}

const corrected = (text: string) =>
  `Lesen Sie auch: Wetter\n\n${text.replace(/ (?:nach|bis) /u, ' laut ').replace('.', '!')}`

const pairs: Pair[] = stories.flatMap(({ german, english, rewrite, otherReport }, i) => [
  { name: `${i} and itself`, relation: 'same-text', pair: [de(german), de(german)] },
  { name: `${i} corrected`, relation: 'same-text', pair: [de(german), de(corrected(german))] },
  {
    name: `${i} decomposed`,
    relation: 'same-text',
    pair: [de(german.normalize('NFD')), de(german)],
  },
  { name: `${i} rewritten`, relation: 'rewrite', pair: [de(german), de(rewrite)] },
  { name: `${i} translated`, relation: 'translation', pair: [de(german), en(english)] },
  { name: `${i} translated back`, relation: 'translation', pair: [en(english), de(german)] },
  { name: `${i} by another reporter`, relation: null, pair: [en(english), en(otherReport)] },
  {
    name: `${i} by another reporter, in German`,
    relation: null,
    pair: [de(german), en(otherReport)],
  },
])

const strangers: Pair[] = stories.flatMap((one, i) =>
  stories.slice(i + 1).flatMap((other, j): Pair[] => [
    { name: `${i} and ${i + 1 + j}`, relation: null, pair: [de(one.german), de(other.german)] },
    {
      name: `${i} and ${i + 1 + j} in English`,
      relation: null,
      pair: [de(one.german), en(other.english)],
    },
    {
      name: `${i} and ${i + 1 + j} rewritten`,
      relation: null,
      pair: [de(one.german), de(other.rewrite)],
    },
  ]),
)

describe('comparePair', () => {
  it.each([...pairs, ...strangers])('$name: $relation', ({ relation, pair }) => {
    expect(comparePair(...pair).relation).toBe(relation)
  })

  it('says the same whichever text comes first', () => {
    for (const { pair } of [...pairs, ...strangers]) {
      const [one, other] = [comparePair(...pair), comparePair(pair[1], pair[0])]
      expect(other.relation).toBe(one.relation)
      expect(other.score).toBeCloseTo(one.score, 6)
    }
  })

  it('shows the words that two texts share, as the first writes them, and where', () => {
    const { german, rewrite } = stories[0]!
    const [longest] = comparePair(de(german), de(rewrite)).phrases
    expect(longest?.words).toMatch(/^Der Vertrag mit der Stadt Brunshagen läuft/u)
    expect([...german].slice(...longest!.a).join('')).toBe(longest!.words)
    expect([...rewrite].slice(...longest!.b).join('')).toBe(longest!.words)
  })

  it('shows the names, numbers and days that a translation shares, in both spellings', () => {
    const { keys } = comparePair(de(stories[0]!.german), en(stories[0]!.english))
    const written = keys.map(({ a, b }) => `${a} = ${b}`)
    expect(written).toEqual(
      expect.arrayContaining([
        '14. März 2024 = March 14, 2024',
        '43.000 = 43,000',
        'Medwenko = Medvenko',
        'Brüssel = Brussels',
        '2,5 Millionen = 2.5 million',
        '2. April = April 2',
      ]),
    )
  })

  it.each([
    ['nothing', '', ''],
    ['nothing and something', '', stories[0]!.german],
    ['marks alone', '— 😀 …', '— 😀 …'],
  ])('finds nothing in %s', (_name, one, other) => {
    expect(comparePair(de(one), de(other))).toMatchObject({ relation: null, score: 0, keys: [] })
  })

  it('does not take a shared quotation for a shared text', () => {
    const quote = '„Wir haben es versucht, und es ist uns nicht gelungen“, sagte Frau Öztürk'
    const [one, other] = [stories[0]!.german, stories[1]!.german].map((text) => `${text} ${quote}.`)
    expect(comparePair(de(one!), de(other!)).relation).toBeNull()
  })

  it('takes time in proportion to the text', { timeout: 30_000 }, () => {
    const words = Array.from({ length: 150_000 }, (_, i) => `wort${(i * 7919) % 50_021}`).join(' ')
    const from = performance.now()
    expect(comparePair(de(words), de(`Neu: ${words}`)).relation).toBe('same-text')
    expect(performance.now() - from).toBeLessThan(10_000)
  })
})

const seeds = new URL('../../../../shared/data/seeds/texts/', import.meta.url)

describe.skipIf(!existsSync(seeds))(
  'five articles on one affair, from the reference folder',
  () => {
    const texts = existsSync(seeds)
      ? readdirSync(seeds)
          .sort()
          .map((file) => ({
            id: file.slice(0, 3),
            text: readFileSync(new URL(file, seeds), 'utf8'),
          }))
      : []
    const findings = texts.flatMap((one, i) =>
      texts.slice(i + 1).map((other) => ({
        pair: `${one.id} ${other.id}`,
        ...comparePair(de(one.text), de(other.text)),
      })),
    )

    it('are neither one text nor rewrites of each other', () => {
      expect(findings.filter(({ relation }) => relation !== null)).toEqual([])
    })

    it('the two that retell one statement share most, by words and by names', () => {
      const first = (figure: 'containment' | 'keyShare') =>
        [...findings].sort((a, b) => b[figure] - a[figure])[0]?.pair
      expect([first('containment'), first('keyShare')]).toEqual(['000 001', '000 001'])
    })
  },
)
