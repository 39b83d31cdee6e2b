import { describe, expect, test } from 'vitest'
import type { HopKind } from '@/lib/core/chain/kinds'
import type { Language } from '@/lib/core/language'
import { languages } from '@/lib/core/language'
import { lintStatement, mixesLikelihoodRows } from '@/lib/core/rating/statement'
import { buildReport } from '@/lib/core/report/build'
import type { ReportInput } from '@/lib/core/report/report'
import { gathererOf, groundOf } from '@/lib/core/report/summary'
import { ranges } from '@/lib/core/report/words'
import type { DraftAnnotation, DraftBlock, DraftChain } from './draft'
import { chainOf, draftDocument } from './draft'
import { anna, ben, bridge, germanModel, rich, richModel } from './fixtures'

const chain = (...kinds: readonly (HopKind | [HopKind, 'parallel'])[]) =>
  chainOf(
    kinds.map((kind, index) =>
      typeof kind === 'string' ? [kind, `n${index}`] : [kind[0], `n${index}`, { parallel: true }],
    ),
  )

test.each([
  [chain('outlet', 'named-person'), 'named'],
  [chain('outlet', 'unnamed-person', 'named-body'), 'named'],
  [chain('unnamed-group'), 'unnamed'],
  [chain('vague'), 'unnamed'],
  [chain('outlet', 'data'), 'record'],
  [chain('social'), 'record'],
  [chain('outlet', 'own'), 'own'],
  [chain('unattributed'), 'none'],
  [chain('outlet', 'unknown'), 'none'],
  [chain('outlet', 'agency'), 'open'],
  [chain('outlet', 'unnamed-person', ['document', 'parallel']), 'unnamed'],
  [chain('outlet', 'document', ['named-person', 'parallel']), 'named'],
  [chain(), null],
])('a chain rests on what its last hop is (%#)', (given, ground) =>
  expect(groundOf(given)).toBe(ground),
)

test.each([
  [chain('aggregator', 'translation', 'outlet', 'agency', 'named-person'), 'n3'],
  [chain('outlet', 'aggregator', 'translation'), 'n0'],
  [chain('aggregator', 'named-person'), undefined],
])('the gatherer is the most upstream relay that is not transparent (%#)', (given, label) =>
  expect(gathererOf(given)?.label).toBe(label),
)

test.each([
  [[], ''],
  [[3], '3'],
  [[3, 4], '3, 4'],
  [[7, 3, 4, 5, 5], '3–5, 7'],
])('%j reads "%s"', (numbers, text) => expect(ranges(numbers)).toBe(text))

const { segments, ...figures } = richModel.documents[0]!.summary

test('the figures of the rich document', () => {
  expect(segments).toEqual({
    withChain: 8,
    grounds: { named: 1, unnamed: 2, record: 1, own: 1, none: 1, open: 1 },
    differing: 1,
    notJudgeable: 1,
  })
  expect(figures.outlet).toEqual({ name: 'Tidewater Courier', basis: 'explicit', certain: true })
  expect(figures.newsrooms).toEqual(['Seepress', 'Tidewater Media', 'Nordblatt'])
  expect(figures.openChains).toEqual([0, 4])
  expect(figures.unchecked).toEqual({ paragraphs: [8], of: 7 })
  expect(figures.lastHops.slice(0, 2)).toEqual([
    { kind: 'unnamed-group', count: 2 },
    { kind: 'named-person', count: 2 },
  ])
  expect(figures.flags.map(({ type, state }) => [type, state])).toEqual([
    ['missing-attribution', 'open'],
    ['question', 'open'],
    ['translation-distortion', 'confirmed'],
    ['source-inflation', 'rejected'],
  ])
})

test('F, 6 and "not rated" are three things, and none enters a count of the others', () => {
  expect(figures.credibility).toEqual({
    given: [
      { value: '2', count: 2 },
      { value: '3', count: 2 },
      { value: '4', count: 1 },
    ],
    cannotBeJudged: 1,
    notRated: 4,
  })
  expect(figures.reliability).toMatchObject({
    given: [
      { value: 'A', count: 1 },
      { value: 'B', count: 1 },
    ],
    cannotBeJudged: 1,
  })
})

const facts: Parameters<typeof draftDocument>[0] = {
  ...bridge.document,
  outlet: null,
  publishedAt: null,
}
const courier: DraftChain = [['outlet', 'Tidewater Courier']]
const said = (...each: Omit<DraftAnnotation, 'by'>[]): DraftBlock => ({
  text: 'Some words.',
  said: each.map((annotation, index) => ({ by: index === 0 ? anna : ben, ...annotation })),
})

const statementOf = (
  spine: DraftChain,
  blocks: readonly DraftBlock[],
  language: Language,
  more: Partial<ReportInput['documents'][number]> = {},
): string => {
  const { document } = draftDocument(facts, spine, blocks)
  const model = buildReport({ ...rich, language, documents: [{ ...document, ...more }] })
  return model.documents[0]!.summary.statement.flat().join(' ')
}

describe('the statement says', () => {
  test.each<[string, DraftChain, DraftBlock[], string, string]>([
    [
      'that the outlet is inferred and not certain',
      [['outlet', 'Courier', { basis: 'inferred', certain: false }]],
      [],
      'That it comes from Courier is inferred from the text, and is not certain.',
      'Dass er von Courier stammt, ist aus dem Text erschlossen; es ist nicht gesichert.',
    ],
    [
      'that the outlet was looked up',
      [['outlet', 'Courier', { basis: 'researched' }]],
      [],
      'That it comes from Courier was found outside the text.',
      'Dass er von Courier stammt, wurde außerhalb des Textes ermittelt.',
    ],
    [
      'that no outlet is known',
      [['aggregator', '?']],
      [],
      'Which outlet published it is not known.',
      'Welches Medium ihn veröffentlicht hat, ist nicht bekannt.',
    ],
    [
      'by what way the text came',
      [['translation', '?', { certain: false, basis: 'inferred' }], ...courier],
      [],
      'It reached the reader as a translation (inferred; uncertain) of Tidewater Courier.',
      'Zum Leser kam er so: eine Übersetzung (erschlossen; unsicher), Vorlage: Tidewater Courier.',
    ],
    [
      'that nothing has a chain',
      courier,
      [said({ chain: null })],
      'No segment has a chain.',
      'Kein Segment hat eine Kette.',
    ],
    [
      'what it rests on',
      courier,
      [
        said({ chain: [['own', '']] }),
        said({ chain: [['named-person', 'M']] }),
        said({ chain: [['named-person', 'N']] }),
      ],
      'Of 3 segments with a chain, 2 (67%) rest on named people or bodies and 1 (33%) on the outlet’s own reporting or judgement.',
      'Von 3 Segmenten mit einer Kette ruhen 2 (67\u00A0%) auf namentlich genannten Personen oder Stellen und 1 (33\u00A0%) auf eigener Recherche oder Wertung des Mediums.',
    ],
    [
      'where reviewers differ',
      courier,
      [said({ chain: [['own', '']] }, { chain: [['unattributed', '']] })],
      'On 1 segment the reviewers differ in what it rests on.',
      'Worauf 1 Segment ruht, beurteilen die Prüfenden verschieden.',
    ],
    [
      'that there is one newsroom',
      courier,
      [said({ chain: [['named-person', 'M']] })],
      'All reporting comes through one newsroom, Tidewater Courier; there is no second in this text.',
      'Alles Berichtete kommt aus einer einzigen Redaktion, Tidewater Courier; eine zweite gibt es in diesem Text nicht.',
    ],
    [
      'that a newsroom is not known',
      [['aggregator', '?']],
      [said({ chain: [['named-person', 'M']] })],
      'Which newsroom gathered it is not known for 1 chain.',
      'Welche Redaktion es ermittelt hat, ist bei 1 Kette nicht bekannt.',
    ],
    [
      'which chains are open',
      courier,
      [said({ chain: [['outlet', 'A']] }), said({ chain: [['agency', 'B']] })],
      '2 chains are open: they name who relayed, not where it was had from (paragraphs 1, 2).',
      '2 Ketten sind offen: Genannt ist, wer weitergab, nicht, woher es kam (Absätze 1, 2).',
    ],
    [
      'which flags are confirmed and which are open',
      courier,
      [
        said({
          chain: [['own', '']],
          flags: [{ type: 'quote-altered', state: 'confirmed' }, { type: 'question' }],
        }),
      ],
      'Confirmed: altered quotation (paragraph 1). Raised and not yet decided: question (paragraph 1).',
      'Bestätigt: verändertes Zitat (Absatz 1). Angemerkt und noch nicht entschieden: Frage (Absatz 1).',
    ],
    [
      'that no flag stands',
      courier,
      [said({ chain: [['own', '']], flags: [{ type: 'question', state: 'rejected' }] })],
      'No flag is confirmed and none is open.',
      'Keine Fahne ist bestätigt, keine ist offen.',
    ],
    [
      'how it was rated, with what cannot be judged and what was not rated apart',
      courier,
      [
        said({
          chain: [
            ['outlet', 'A'],
            ['named-person', 'M'],
          ],
          credibility: '6',
          reliability: [{ hop: 2, value: 'F', reason: null }],
        }),
        said({ chain: [['named-person', 'M']], credibility: '2' }),
      ],
      'Credibility of the information: 2 “Probably true” 1×. Rated as not to be judged (6 or F): credibility in 1 annotation, reliability on 1 hop. Not rated: reliability on 2 hops.',
      'Glaubwürdigkeit der Information: 2 „wahrscheinlich wahr“ 1×. Als nicht beurteilbar bewertet (6 oder F): Glaubwürdigkeit in 1 Annotation, Zuverlässigkeit bei 1 Glied. Nicht bewertet: Zuverlässigkeit bei 2 Gliedern.',
    ],
    [
      'what could not be judged',
      courier,
      [said({ judgeable: false })],
      'For 1 segment a reviewer could not judge the source.',
      'Bei 1 Segment konnte jemand die Quelle nicht beurteilen.',
    ],
    [
      'what was not checked',
      courier,
      [said({ chain: [['own', '']] }), { text: 'Bare.' }, { text: 'Slug', type: 'metadata' }],
      '1 of 2 paragraphs that can carry a chain has no annotation (paragraph 2).',
      '1 von 2 Absätzen, die eine Kette tragen können, hat keine Annotation (Absatz 2).',
    ],
    [
      'that all was checked',
      courier,
      [said({ chain: [['own', '']] })],
      'The one paragraph that can carry a chain has an annotation.',
      'Der eine Absatz, der eine Kette tragen kann, hat eine Annotation.',
    ],
  ])('%s', (_, spine, blocks, en, de) => {
    expect(statementOf(spine, blocks, 'en')).toContain(en)
    expect(statementOf(spine, blocks, 'de')).toContain(de)
  })

  test('that the words were taken out', () => {
    const removed = { at: '2026-01-19', by: 'Anna Brandt', reason: 'Court order' }
    expect(statementOf(courier, [], 'en', { removed })).toContain('taken out of this report')
  })
})

test.each(languages)(
  'no sentence (%s) mixes confidence with likelihood, no text the two rows',
  (language) => {
    const { documents } = language === 'en' ? richModel : germanModel
    const sentences = documents.flatMap(({ summary }) => summary.statement.flat())
    expect(sentences.length).toBeGreaterThan(15)
    expect(sentences.map((sentence) => lintStatement(sentence, language)).filter(Boolean)).toEqual(
      [],
    )
    expect(sentences.filter((sentence) => mixesLikelihoodRows(sentence))).toEqual([])
  },
)
