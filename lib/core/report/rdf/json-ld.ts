import type { Term, Triple } from './triples'
import { expand, prefixes } from './triples'

const typeOf = expand('rdf:type')

const compact = (address: string): string => {
  for (const [prefix, base] of Object.entries(prefixes))
    if (address.startsWith(base)) return `${prefix}:${address.slice(base.length)}`
  return address
}

const valueOf = (term: Term): unknown => {
  if ('iri' in term) return { '@id': compact(term.iri) }
  const { value, datatype, language } = term
  if (language) return { '@value': value, '@language': language }
  return datatype ? { '@value': value, '@type': compact(datatype) } : value
}

/** Statements as a JSON-LD 1.1 document: a context of prefixes alone, and one node for each subject. */
export const jsonLdGraph = (triples: readonly Triple[]): unknown => {
  const nodes = new Map<string, Map<string, unknown[]>>()
  for (const { subject, predicate, object } of triples) {
    const node = nodes.get(subject) ?? new Map<string, unknown[]>()
    const isType = predicate === typeOf
    const key = isType ? '@type' : compact(predicate)
    const value = isType && 'iri' in object ? compact(object.iri) : valueOf(object)
    nodes.set(subject, node.set(key, [...(node.get(key) ?? []), value]))
  }
  return {
    '@context': prefixes,
    '@graph': [...nodes].map(([id, node]) => ({
      '@id': compact(id),
      ...Object.fromEntries([...node].map(([key, values]) => [key, single(values)])),
    })),
  }
}

const single = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values)
