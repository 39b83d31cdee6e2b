import type { Term } from '../rdf/triples'
import { expand, prefixes, time } from '../rdf/triples'
import type { Element, Provenance, Relation } from './record'
import { elementKinds } from './record'

const everyUuid = 'urn:uuid:'

/** A full address or a prefixed name as a qualified name. */
const named = (address: string): string => {
  const whole = expand(address)
  if (whole.startsWith(everyUuid)) return `id:${whole.slice(everyUuid.length)}`
  const [prefix, base] = Object.entries(prefixes).find(([, each]) => whole.startsWith(each)) ?? []
  return prefix && base ? `${prefix}:${whole.slice(base.length)}` : whole
}

const reference = (address: string) => ({ $: named(address), type: 'prov:QUALIFIED_NAME' })

const valueOf = (term: Term): unknown => {
  if ('iri' in term) return reference(term.iri)
  const { value, datatype, language } = term
  if (language) return { $: value, lang: language }
  return datatype ? { $: value, type: named(datatype) } : value
}

/** Several values of one attribute are a list; one is no list. */
const grouped = (pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> => {
  const found = new Map<string, unknown[]>()
  for (const [name, value] of pairs) found.set(name, [...(found.get(name) ?? []), value])
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

const elementMembers = ({ types, attributes }: Element) =>
  grouped([
    ...types.map((type) => ['prov:type', reference(type)] as const),
    ...attributes.map(([name, term]) => [name, valueOf(term)] as const),
  ])

const ends = {
  wasDerivedFrom: ['prov:generatedEntity', 'prov:usedEntity'],
  wasAttributedTo: ['prov:entity', 'prov:agent'],
  specializationOf: ['prov:specificEntity', 'prov:generalEntity'],
  alternateOf: ['prov:alternate1', 'prov:alternate2'],
  actedOnBehalfOf: ['prov:delegate', 'prov:responsible'],
} as const

const relationMembers = (relation: Relation): Record<string, unknown> => {
  const from = named(relation.from)
  if (relation.kind === 'wasGeneratedBy') {
    const at = time(relation.at)
    return 'datatype' in at && at.datatype
      ? { 'prov:entity': from, 'prov:time': at.value }
      : { 'prov:entity': from }
  }
  const [first, second] = ends[relation.kind]
  const plain = { [first]: from, [second]: named(relation.to) }
  if (relation.kind !== 'wasDerivedFrom') return plain
  return {
    ...plain,
    ...(relation.activity ? { 'prov:activity': named(relation.activity) } : {}),
    ...(relation.as ? { 'prov:type': reference(`prov:${relation.as}`) } : {}),
  }
}

/** Provenance as PROV-JSON (W3C Member Submission of 2013): elements by their names, relations numbered. */
export const provJson = ({ elements, relations }: Provenance): unknown => {
  const ofKind = (kind: Element['kind']) => elements.filter((each) => each.kind === kind)
  const kinds = [...new Set(relations.map(({ kind }) => kind))]
  return {
    prefix: { ...prefixes, id: everyUuid },
    ...Object.fromEntries(
      elementKinds
        .filter((kind) => ofKind(kind).length > 0)
        .map((kind) => [
          kind,
          Object.fromEntries(ofKind(kind).map((each) => [named(each.id), elementMembers(each)])),
        ]),
    ),
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        Object.fromEntries(
          relations
            .filter((relation) => relation.kind === kind)
            .map((relation, nth) => [`_:${kind}${nth + 1}`, relationMembers(relation)]),
        ),
      ]),
    ),
  }
}
