import type { Triple } from '../rdf/triples'
import { expand, iri, time } from '../rdf/triples'
import { urn } from '../uuid'
import type { Element, Provenance, Relation } from './record'

const classes = { entity: 'prov:Entity', activity: 'prov:Activity', agent: 'prov:Agent' } as const

/** Provenance in the words of PROV-O (Recommendation of 2013). */
export const provTriples = ({ elements, relations }: Provenance): Triple[] => [
  ...elements.flatMap(elementTriples),
  ...relations.flatMap(relationTriples),
]

const triple = (subject: string, name: string, object: Triple['object']): Triple => ({
  ...{ subject, predicate: expand(name), object },
})

const elementTriples = ({ kind, id, types, attributes }: Element): Triple[] => [
  ...[classes[kind], ...types].map((type) => triple(id, 'rdf:type', iri(type))),
  ...attributes.map(([name, term]) => triple(id, name, term)),
]

const derivedBy = {
  Quotation: 'prov:wasQuotedFrom',
  PrimarySource: 'prov:hadPrimarySource',
} as const

const relationTriples = (relation: Relation): Triple[] => {
  const { kind, from } = relation
  if (kind === 'wasGeneratedBy') return [triple(from, 'prov:generatedAtTime', time(relation.at))]
  const to = iri(relation.to)
  if (kind !== 'wasDerivedFrom') return [triple(from, `prov:${kind}`, to)]
  const { as, activity } = relation
  return [
    triple(from, 'prov:wasDerivedFrom', to),
    ...(as ? [triple(from, derivedBy[as], to)] : []),
    ...(activity ? qualified(from, relation.to, activity) : []),
  ]
}

const qualified = (from: string, to: string, activity: string): Triple[] => {
  const node = urn(from.replace('urn:uuid:', ''), `derivation/${to}`)
  return [
    triple(from, 'prov:qualifiedDerivation', iri(node)),
    triple(node, 'rdf:type', iri('prov:Derivation')),
    triple(node, 'prov:entity', iri(to)),
    triple(node, 'prov:hadActivity', iri(activity)),
  ]
}
