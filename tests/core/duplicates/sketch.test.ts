import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateJaccard, sketch } from '@/lib/core/duplicates'
import { foldName } from '@/lib/core/duplicates/keys/names'
import { findKeys } from '@/lib/core/duplicates/keys'
import { overlap, shinglesOf } from '@/lib/core/duplicates/shingles'
import { foldWords } from '@/lib/core/duplicates/words'
import type { Language } from '@/lib/core/language'
import { stories } from './invented-pairs'

const share = (a: readonly string[], b: readonly string[]) => a.filter((key) => b.includes(key))

describe('sketch', () => {
  it('stays what it is, because it is stored', () => {
    const { version, signature, bands, keys } = sketch(
      'Am 3. Mai zahlte Frau Öztürk in Köln 1.200 Euro.',
      'de',
    )
    expect(version).toBe('stemma-sketch/1')
    expect([signature.length, bands.length]).toEqual([128, 32])
    expect(signature.slice(0, 3)).toEqual([652_559_339, 268_638_079, 184_023_010])
    expect(bands.slice(0, 2)).toEqual(['0.10zl7rn', '1.1vqxm74'])
    expect(keys).toEqual(['#:1200', 'd:05-03', 'n:euro', 'n:frau', 'n:koln', 'n:osturk'])
  })

  it.each([
    ['case', 'Die Brücke in Köln ist zu', 'DIE BRÜCKE IN KÖLN IST ZU'],
    ['composition', 'Die Brücke in Köln ist zu', 'Die Brücke in Köln ist zu'.normalize('NFD')],
    ['umlauts spelt out', 'Die Brücke in Köln ist zu', 'Die Bruecke in Koeln ist zu'],
    ['sharp s', 'Große Straße in Gießen', 'Grosse Strasse in Giessen'],
    ['soft hyphens', 'Die Brücke ist gesperrt', 'Die Brü\u00adcke ist ge\u00adsperrt'],
    ['marks and white space', '„Gut“, sagte sie – nun ja.', '"Gut" sagte\n\nsie nun ja'],
    ['emoji', 'Alles gut soweit', '😀 Alles gut 👩🏽‍🚒 soweit'],
    ['ligatures', 'Der Offizier pfiff', 'Der Oﬃzier pﬁff'],
  ])('has one signature whatever the %s', (_name, one, other) => {
    expect(sketch(one, 'de').signature).toEqual(sketch(other, 'de').signature)
  })

  it('of nothing is empty and meets nothing', () => {
    expect(sketch(' … ', 'en')).toMatchObject({ signature: [], bands: [], keys: [] })
    expect(estimateJaccard([], [])).toBe(0)
  })

  it('of nearly the same text meets in a band, of another text it does not', () => {
    const bands = stories.map(({ german }) => sketch(german, 'de').bands)
    for (const [i, { german }] of stories.entries()) {
      const edited = sketch(`${german.replace(/\d+/u, '99')} Mehr folgt.`, 'de').bands
      const met = bands.flatMap((others, j) => (share(edited, others).length > 0 ? [j] : []))
      expect(met).toEqual([i])
    }
  })

  it('of a translation shares more keys with it than with any other text', () => {
    const keys = stories.map(({ german }) => sketch(german, 'de').keys)
    for (const [i, { english }] of stories.entries()) {
      const shared = keys.map((others) => share(sketch(english, 'en').keys, others).length)
      expect(shared.indexOf(Math.max(...shared))).toBe(i)
      expect(shared[i]).toBeGreaterThanOrEqual(10)
    }
  })

  it('shows the similarity of two texts within four standard errors', () => {
    const words = fc.array(fc.constantFrom(...'abcdefghijklmnopqrst'), {
      minLength: 20,
      maxLength: 200,
    })
    fc.assert(
      fc.property(words, words, fc.nat(200), (one, other, kept) => {
        const [a, b] = [one, [...one.slice(0, kept), ...other]].map((list) => list.join(' ')) as [
          string,
          string,
        ]
        const real = overlap(shinglesOf(foldWords(a)), shinglesOf(foldWords(b))).jaccard
        const shown = estimateJaccard(sketch(a, 'de').signature, sketch(b, 'de').signature)
        expect(Math.abs(shown - real)).toBeLessThan(4 / Math.sqrt(128))
      }),
      { seed: 20241120, numRuns: 200 },
    )
  })
})

const keyCases: [language: Language, text: string, keys: string[]][] = [
  ['de', 'Es waren 43.000 Menschen.', ['#:43000', 'n:mensen']],
  ['en', 'There were 43,000 people.', ['#:43000']],
  ['de', 'rund 100 Milliarden US-Dollar', ['#:100000000000', 'n:us', 'n:dolar']],
  ['en', 'about 100 billion dollars', ['#:100000000000']],
  ['de', 'fünf Mrd. oder fünf Milliarden', ['#:5000000000']],
  ['en', 'five billion', ['#:5000000000']],
  ['de', 'es kostet 2,5 Mio. im Jahr', ['#:2500000', 'n:iahr']],
  ['en', 'it costs 2.5 million', ['#:2500000']],
  ['de', 'eine Billion', ['#:1000000000000']],
  ['en', 'one trillion', ['#:1000000000000']],
  ['de', 'am 14. März 2024', ['d:03-14', 'y:2024']],
  ['en', 'on March 14, 2024', ['d:03-14', 'y:2024']],
  ['en', 'on the 14th of March', ['d:03-14']],
  ['de', 'am 04.11.2023 um 18:33 Uhr', ['d:11-04', 'y:2023', 'n:uhr']],
  ['de', 'nur 3 von 5', []],
  ['en', 'There is nothing here. Nobody came.', []],
]

describe('findKeys', () => {
  it.each(keyCases)('%s: %s', (language, text, keys) => {
    expect(
      findKeys(text, language)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...keys].sort())
  })

  it.each([
    ['Selenskyj', 'Zelensky'],
    ['Selenskyj', 'Zelenskyy'],
    ['Lukaschenko', 'Lukashenko'],
    ['Medwedew', 'Medvedev'],
    ['Lawrow', 'Lavrov'],
    ['Tschernobyl', 'Chernobyl'],
    ['Moskau', 'Moscow'],
    ['Kiew', 'Kyiv'],
    ['Milleys', 'Milley'],
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Wien', 'Vienna'],
  ])('%s and %s are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  it.each([
    ['Meier', 'Maier'],
    ['Anna', 'Hanna'],
    ['Iran', 'Irak'],
  ])('%s and %s are two names', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })
})
