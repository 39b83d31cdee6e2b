import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchange, joinParagraphs } from '../../../lib/core/attribution/exchange'
import { sayReason } from '../../../lib/core/attribution/reasons'
import { ruleIds, rules } from '../../../lib/core/attribution/rule-ids'
import { suggest } from '../../../lib/core/attribution/suggest'
import { checkChain } from '../../../lib/core/chain/check'
import { parseChain } from '../../../lib/core/chain/parse'
import { printChains } from '../../../lib/core/chain/print'
import { languages } from '../../../lib/core/language'
import { indexCodePoints } from '../../../lib/core/text/code-points'
import type { ParagraphType } from '../../../lib/core/text/paragraph'

const pieces = fc.constantFrom(
  ...`Anna Lind|Reuters|der Sprecher|die Polizei|zwei Beamte|sagte|erklärte|teilte|mit|laut|nach Angaben|zufolge|so|
dass|sei|habe|der Hafen|„|“|"|,|.|:|(|)|und|er|wie|berichtete|Ann Lee|said|told|that|the port|according to|was|😀|—|soll|gewesen sein|
demnach|unter Berufung auf|Politico|, die|zitiert|wird|’|gegenüber|CNN|!|?`.split('|'),
)
const text = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '))
const language = fc.constantFrom(...languages)
const seeded = { seed: 4, numRuns: 250 }

describe('every suggestion', () => {
  it('lies inside its paragraph, and its spans ascend', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), language, (texts, lang) => {
        const document = joinParagraphs(texts, lang)
        for (const one of suggest(document)) {
          const { start, end } = document.paragraphs[one.paragraph]!
          const spans = [one.cue, one.source, one.content, one.addressee, one.channel]
          for (const [from, to] of spans.flat()) {
            expect(from).toBeGreaterThanOrEqual(start)
            expect(to).toBeLessThanOrEqual(end)
            expect(from).toBeLessThan(to)
          }
          for (const list of spans) expect(list).toEqual([...list].sort((a, b) => a[0] - b[0]))
          expect(one.segment[0]).toBeGreaterThanOrEqual(start)
          expect(one.segment[1]).toBeLessThanOrEqual(end)
        }
      }),
      seeded,
    )
  })

  it('has a sound chain that is read back from its notation', () => {
    fc.assert(
      fc.property(text, language, (words, lang) => {
        for (const { chain, notation } of suggest(joinParagraphs([words], lang))) {
          expect(checkChain(chain, [])).toEqual([])
          const read = parseChain(notation, { resolve: () => [] })
          expect(read.status).toBe('ok')
          if (read.status === 'ok') expect(printChains(read.chains)).toBe(notation)
        }
      }),
      seeded,
    )
  })

  it('is the same tomorrow', () => {
    fc.assert(
      fc.property(text, language, (words, lang) => {
        const document = joinParagraphs([words], lang)
        expect(JSON.stringify(suggest(document))).toBe(JSON.stringify(suggest(document)))
      }),
      { seed: 4, numRuns: 80 },
    )
  })

  it('says its reason in one sentence of either language', () => {
    const [one] = suggest(joinParagraphs(['Anna Lind sagte, der Hafen sei offen.'], 'de'))
    expect(sayReason(one!.reason, 'de')).toBe(
      '„sagte“ ist ein Verb des Sagens, und Anna Lind ist sein Subjekt.',
    )
    expect(sayReason(one!.reason, 'en')).toBe(
      '“sagte” is a verb of saying, and Anna Lind is its subject.',
    )
  })

  it('has words for every rule', () => {
    for (const id of ruleIds) expect(rules[id].de.length * rules[id].en.length).toBeGreaterThan(0)
  })
})

describe('silence', () => {
  it.each<ParagraphType>(['metadata', 'boilerplate', 'heading'])('on %s', (type) => {
    const document = joinParagraphs(['Anna Lind sagte, der Hafen sei offen.'], 'de')
    const paragraphs = document.paragraphs.map((range) => ({ ...range, type }))
    expect(suggest({ ...document, paragraphs })).toEqual([])
  })

  it('about the document’s own outlet', () => {
    const document = joinParagraphs(['Reuters berichtete, der Hafen sei offen.'], 'de')
    const spine = [{ source: null, label: 'Reuters', kind: 'agency' as const }]
    expect(suggest({ ...document, spine })).toEqual([])
  })
})

describe('known sources', () => {
  it('stand in the chain with their id and their name', () => {
    const document = joinParagraphs(['Der Hafenbote berichtete, der Hafen sei offen.'], 'de')
    const knownSources = [
      { id: 's1', name: 'Hafenbote am Sund', kind: 'outlet' as const, aliases: ['Hafenbote'] },
    ]
    const [one] = suggest({ ...document, knownSources })
    expect(one!.chain.map(({ source, label, kind }) => [source, label, kind])).toEqual([
      ['s1', 'Hafenbote am Sund', 'outlet'],
    ])
  })
})

describe('the exchange format', () => {
  it('counts in UTF-16 units of the paragraph, behind an emoji too', () => {
    const text = '😀 Anna Lind sagte, der Hafen sei offen.'
    const document = joinParagraphs(['Vorab.', text], 'de')
    const [, second] = exchange(document, suggest(document))
    const [one] = second!.attributions
    expect(one!.cue.map(([from, to]) => text.slice(from, to))).toEqual(['sagte'])
    expect(one!.content.map(([from, to]) => text.slice(from, to))).toEqual(['der Hafen sei offen'])
    expect(indexCodePoints(text).length).toBe(text.length - 1)
  })

  it('lists a quotation inside a report by itself, and gives a reported act no cue', () => {
    const text =
      'Anna Lind sagte, der Hafen sei „viel zu klein geworden“. Die Gewerkschaft kritisierte den Plan.'
    const document = joinParagraphs([text], 'de')
    const [{ attributions }] = exchange(document, suggest(document)) as [
      ReturnType<typeof exchange>[number],
    ]
    expect(attributions.map(({ type, cue }) => [type, cue.length])).toEqual([
      ['indirect', 1],
      ['reported', 0],
      ['direct', 1],
    ])
  })
})
