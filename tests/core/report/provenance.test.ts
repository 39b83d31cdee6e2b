import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { prov, provenanceJson, turtle } from '@/lib/core/report/formats/prov'
import { skos } from '@/lib/core/report/formats/skos'
import { provenanceOf } from '@/lib/core/report/prov/provenance'
import { provTriples } from '@/lib/core/report/prov/triples'
import type { Triple } from '@/lib/core/report/rdf/triples'
import { expand } from '@/lib/core/report/rdf/triples'
import { schemeTriples } from '@/lib/core/report/skos/schemes'
import { urn } from '@/lib/core/report/uuid'
import { germanModel, richModel } from './fixtures'
import { hostileModel, payloads } from './hostile-models'

/** A statement as one line, the same whoever read it. */
const lineOf = ({ subject, predicate, object }: Triple): string => {
  if ('iri' in object) return `${subject} ${predicate} <${object.iri}>`
  const kind = object.language ? `@${object.language}` : (object.datatype ?? expand('xsd:string'))
  return `${subject} ${predicate} ${JSON.stringify(object.value)}^^${kind}`
}

const ours = (triples: readonly Triple[]): string[] => [...new Set(triples.map(lineOf))].sort()

const readBack = (text: string): string[] =>
  new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) => {
      if (object.termType !== 'Literal')
        return `${subject.value} ${predicate.value} <${object.value}>`
      const kind = object.language ? `@${object.language}` : object.datatype.value
      return `${subject.value} ${predicate.value} ${JSON.stringify(object.value)}^^${kind}`
    })
    .sort()

const viaJsonLd = async (text: string): Promise<string[]> =>
  readBack(String(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })))

const models = [
  ['rich', richModel],
  ['German', germanModel],
  ...payloads.map(([name, payload]) => [name, hostileModel(payload)] as const),
] as const

describe.each(models)('provenance (%s)', (_, model) => {
  const statements = ours(provTriples(provenanceOf(model)))

  test('is read back from Turtle with the same statements', () =>
    expect(readBack(turtle.render(model))).toEqual(statements))

  test('is read back from JSON-LD with the same statements', async () =>
    expect(await viaJsonLd(prov.render(model))).toEqual(statements))

  test('the vocabularies are read back from SKOS', () =>
    expect(readBack(skos.render(model))).toEqual(ours(schemeTriples(model))))
})

describe('a chain', () => {
  const said = new Set(ours(provTriples(provenanceOf(richModel))))
  const officials = '0197a000-0000-7000-8000-0000000000d1/p2/s0/a1'
  const told = (nth: number) => urn(officials, `utterance/${nth}`)
  const relations: [string, string, string, string][] = [
    [
      'begins with the segment in hand',
      told(1),
      'prov:specializationOf',
      urn('0197a000-0000-7000-8000-0000000000d1/p2'),
    ],
    ['goes from hand to hand', told(1), 'prov:wasDerivedFrom', told(2)],
    ['is republished', told(1), 'prov:alternateOf', told(2)],
    ['is translated from the outlet', told(2), 'prov:wasDerivedFrom', told(3)],
    ['names the outlet', told(3), 'prov:wasAttributedTo', urn('src-courier')],
    ['rests on the officials', told(4), 'prov:wasAttributedTo', urn('src-officials')],
  ]
  test.each(relations)('%s', (_, subject, name, object) =>
    expect(said.has(`${subject} ${expand(name)} <${object}>`)).toBe(true),
  )

  test('makes of a translation an activity, of a spokesperson a delegate', () => {
    const lines = [...said]
    expect(lines.some((line) => line.includes(expand('prov:hadActivity')))).toBe(true)
    expect(lines.some((line) => line.includes(expand('prov:actedOnBehalfOf')))).toBe(true)
  })
})

describe('PROV-JSON', () => {
  type File = Record<string, Record<string, Record<string, unknown>>>
  const file = JSON.parse(provenanceJson.render(richModel)) as File
  const provenance = provenanceOf(richModel)

  test.each(['entity', 'activity', 'agent'] as const)('has every %s', (kind) =>
    expect(Object.keys(file[kind]!).length).toBe(
      provenance.elements.filter((element) => element.kind === kind).length,
    ),
  )

  test('has every relation, and each end of it is described', () => {
    const known = new Set(
      ['entity', 'activity', 'agent'].flatMap((kind) => Object.keys(file[kind]!)),
    )
    const kinds = Object.keys(file).filter((key) => /^(was|special|alternate|acted)/.test(key))
    const relations = kinds.flatMap((kind) => Object.values(file[kind]!))
    expect(relations).toHaveLength(provenance.relations.length)
    const ends = relations.flatMap((relation) =>
      Object.entries(relation).flatMap(([key, value]) =>
        typeof value === 'string' && key !== 'prov:time' ? [value] : [],
      ),
    )
    expect(ends.filter((end) => !known.has(end))).toEqual([])
  })

  test('names everything with a prefix that it declares', () => {
    const prefixes = new Set(Object.keys(file.prefix!))
    const names = ['entity', 'activity', 'agent'].flatMap((kind) =>
      Object.entries(file[kind]!).flatMap(([id, members]) => [id, ...Object.keys(members)]),
    )
    expect(names.filter((name) => !prefixes.has(name.split(':')[0]!))).toEqual([])
  })
})
