import { describe, expect, test } from 'vitest'
import { buildReport } from '@/lib/core/report/build'
import { isUuid, urn } from '@/lib/core/report/uuid'
import { bridge, harbour, rich, richModel } from './fixtures'
import type { Item, Target } from './readings'
import { collectionOf } from './readings'

const collection = collectionOf(richModel)
const { items } = collection.first
const texts = new Map(
  [harbour, bridge].map(({ text, document }) => [urn(document.versionId), Array.from(text)]),
)

const targetsOf = ({ target }: Item): Target[] => {
  const all = typeof target === 'string' ? [] : [target]
  return all.flat() as Target[]
}

describe('the collection', () => {
  test('is one of Web Annotation, with one page', () => {
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection.type).toBe('AnnotationCollection')
    expect(collection.first).toMatchObject({
      type: 'AnnotationPage',
      partOf: collection.id,
      startIndex: 0,
    })
    expect(collection.total).toBe(items.length)
  })

  test('declares its own motivation under a standard one', () =>
    expect(collection['stemma:motivations']).toEqual([
      expect.objectContaining({
        id: 'stemma:sourcing',
        type: 'Motivation',
        'skos:broader': { id: 'oa:linking' },
      }),
    ]))

  test('has no page when nothing was annotated', () => {
    const bare = buildReport({ ...rich, documents: [] })
    expect(collectionOf(bare)).toMatchObject({ total: 0 })
    expect(collectionOf(bare).first).toBeUndefined()
  })
})

describe('an item', () => {
  test('has a urn:uuid of its own', () => {
    const ids = items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !isUuid(id.replace('urn:uuid:', '')))).toEqual([])
  })

  test('has one motivation, never a bare "assessing"', () =>
    expect([...new Set(items.map(({ motivation }) => motivation))].sort()).toEqual([
      'classifying',
      'commenting',
      'oa:assessing',
      'questioning',
      'stemma:sourcing',
    ]))

  test('says whose it is', () =>
    expect([...new Set(items.map(({ creator }) => creator.name))]).toEqual([
      'Anna Brandt',
      'Ben Okoro',
    ]))

  test('targets words that its offsets cut out exactly, in code points', () => {
    const targets = items.flatMap(targetsOf)
    expect(targets.length).toBeGreaterThan(25)
    for (const { source, selector } of targets) {
      const [quote, position] = selector
      expect([quote!.type, position!.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
      expect(texts.get(source)!.slice(position!.start, position!.end).join('')).toBe(quote!.exact)
    }
  })

  test('counts code points, not UTF-16 units', () => {
    const { document, text } = harbour
    const last = document.paragraphs.at(-3)!
    expect(text.slice(last.start, last.end)).not.toBe(last.text)
    expect(Array.from(text).slice(last.start, last.end).join('')).toBe(last.text)
  })

  test('names the state of the text and its digest', () => {
    const [target] = targetsOf(items[0]!)
    expect(target).toMatchObject({
      source: 'urn:uuid:0197a000-0000-7000-8000-0000000000e1',
      'schema:sha256': harbour.document.sha256,
      state: { type: 'TimeState', sourceDate: '2026-01-15T09:00:00Z', cached: target!.source },
    })
  })
})

describe('a chain', () => {
  const sourcing = items.filter(({ motivation }) => motivation === 'stemma:sourcing')

  test('is structured and is written out, spine included', () => {
    const [chain, notation] = sourcing[2]!.body
    expect(chain).toMatchObject({ type: 'stemma:Chain' })
    expect(chain!['stemma:hops']).toEqual([
      expect.objectContaining({
        type: 'stemma:Hop',
        'stemma:kind': 'unnamed-group',
        'stemma:source': { id: urn('src-officials') },
        'stemma:number': 2,
        'stemma:numberIsMinimum': false,
        'stemma:proximity': 'briefed',
      }),
    ])
    expect(notation).toEqual({
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      value:
        '?? [aggregator] ← ? [translation] ← Tidewater Courier [outlet] ← two officials familiar with the survey ×2 [unnamed-group]',
    })
  })

  test('has hops whose ratings point at them', () => {
    const hops = sourcing.flatMap(({ body }) => body[0]!['stemma:hops'] as { id: string }[])
    const rated = items.flatMap(({ target }) => (typeof target === 'string' ? [target] : []))
    expect(rated).toHaveLength(4)
    expect(hops.map(({ id }) => id)).toEqual(expect.arrayContaining(rated))
  })

  test('refers to sources that are described', () => {
    const described = collection['stemma:sources'] as { id: string }[]
    const ids = described.map(({ id }) => id)
    const hops = sourcing.flatMap(
      ({ body }) => body[0]!['stemma:hops'] as { 'stemma:source'?: { id: string } }[],
    )
    for (const hop of hops) if (hop['stemma:source']) expect(ids).toContain(hop['stemma:source'].id)
  })
})

test('a text taken out leaves positions and no words', () => {
  const removed = { at: '2026-01-19T10:00:00Z', by: 'Anna Brandt', reason: 'Court order' }
  const documents = [{ ...harbour.document, removed }]
  const { first } = collectionOf(buildReport({ ...rich, documents }))
  const selectors = first.items.flatMap(targetsOf).flatMap(({ selector }) => selector)
  expect(new Set(selectors.map(({ type }) => type))).toEqual(new Set(['TextPositionSelector']))
})
