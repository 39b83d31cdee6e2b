import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/core/language'
import { indexCodePoints, sliceCodePoints } from '@/lib/core/text/code-points'
import { sentenceRanges, wordRanges } from '@/lib/core/text/sentences'

/** Sentences are separated by ‖ in the table. */
const cases: [language: Language, text: string][] = [
  ['de', 'Das Haus steht.‖Der Wald schweigt.'],
  ['de', 'Am 3. Oktober trafen sie sich.‖Danach war Ruhe.'],
  ['de', 'Im 19. Jahrhundert war das anders.'],
  ['de', 'Sie kam am 24. und ging am 25. wieder.'],
  ['de', 'Er zählte bis 2022.‖Dann hörte er auf.'],
  ['de', 'Gen. Muster und Dr. Beispiel kamen.‖Nr. 5 blieb fern.'],
  ['de', 'Das gilt z. B. für Obst, u. a. für Äpfel.‖Mehr nicht.'],
  ['de', 'Es kostet ca. 3 Mio. Euro bzw. 4 Mrd. Dollar.'],
  ['de', '„Ich gehe.“‖Dann ging er.'],
  ['de', '„Gehst du?“, fragte sie.‖Er nickte.'],
  ['de', 'Der Satz wurde\numgebrochen und geht\nhier weiter.‖Der nächste folgt.'],
  ['de', 'Überschrift ohne Punkt\n\n‖Der Text beginnt.'],
  ['de', 'Erster Satz.\r\n‖Zweiter Satz.'],
  ['de', 'J. K. Muster schrieb das.'],
  ['en', 'The U.S. military said so.‖It was late.'],
  ['en', 'He lives in the U.S.‖The others left.'],
  ['en', 'Gen. Sample met Sen. Doe on Jan. 5 in St. Paul.‖They talked.'],
  ['en', '"Go home," she said.‖"Now."'],
  ['en', 'Acme Inc. and Example Corp. merged.'],
  ['en', 'It rose by 3.5 percent.‖Really?‖Yes!'],
  ['en', 'One 😀 here.‖Two 🇩🇪 there.'],
]

describe('sentenceRanges', { timeout: 60_000 }, () => {
  it.each(cases)('%s: %s', (language, marked) => {
    const text = marked.replaceAll('‖', marked.includes('\n‖') ? '' : ' ')
    const sentences = sentenceRanges(text, language).map((span) => sliceCodePoints(text, ...span))
    expect(sentences).toEqual(marked.split('‖').map((sentence) => sentence.trim()))
  })

  it('leaves nothing but white space between sentences', () => {
    const pieces = fc.constantFrom(
      'Wort',
      '. ',
      ' ',
      '\n',
      '\n\n',
      '😀',
      'Dr. ',
      '3. ',
      'Mai',
      '?“ ',
      'a',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          const index = indexCodePoints(text)
          let at = 0
          for (const [start, end] of [
            ...sentenceRanges(text, 'de'),
            [index.length, index.length],
          ] as const) {
            expect(index.slice(at, start).trim()).toBe('')
            at = end
          }
        },
      ),
      { seed: 20240503, numRuns: 500 },
    )
  })

  it.each([
    ['60,000 sentences', 'Das ist ein Satz. '.repeat(60_000), 60_000],
    ['one endless sentence', 'a'.repeat(1_000_000), 1],
    ['blank lines', '\n'.repeat(100_000), 0],
  ])('takes linear time: %s', (_name, text, count) => {
    const before = performance.now()
    expect(sentenceRanges(text, 'de')).toHaveLength(count)
    expect(performance.now() - before).toBeLessThan(8_000)
  })
})

describe('wordRanges', () => {
  it('gives words without spaces and signs', () => {
    const text = '„Ja“, sagte 😀 Frau Müller-Test.'
    const words = wordRanges(text, 'de').map((span) => sliceCodePoints(text, ...span))
    expect(words).toEqual(['Ja', 'sagte', 'Frau', 'Müller', 'Test'])
  })

  it('cuts no word at the seams of its windows', () => {
    const text = 'Wortschatz '.repeat(5_000)
    const lengths = wordRanges(text, 'de').map(([start, end]) => end - start)
    expect(lengths).toHaveLength(5_000)
    expect(new Set(lengths)).toEqual(new Set([10]))
  })
})
