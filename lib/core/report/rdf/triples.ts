import { tame } from '../escape'

/** A value of a statement: a thing by its full address, or a literal with its datatype or language. */
export type Term =
  | { readonly iri: string }
  | { readonly value: string; readonly datatype?: string; readonly language?: string }

/** One statement; subject and predicate are full addresses. */
export interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: Term
}

export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  stemma: 'https://stemma.example/ns#',
} as const
export type Prefix = keyof typeof prefixes

/** A name with one of the prefixes, `prov:Entity`, as a full address; a `urn:` is one already. */
export const expand = (name: string): string => {
  const [, prefix, local] = /^([a-z]+):(.*)$/.exec(name) ?? []
  return prefix && prefix in prefixes ? prefixes[prefix as Prefix] + local : name
}

/** A name of our own vocabulary that ends in somebody's word: a label's id, a flag's type. */
export const termOf = (group: string, id: string): string =>
  `${prefixes.stemma}${group}/${encodeURIComponent(tame(id))}`

export const iri = (name: string): Term => ({ iri: expand(name) })
export const literal = (value: string, language?: string): Term => ({
  value: tame(value),
  ...(language ? { language } : {}),
})
const typed = (value: string, type: string): Term => ({ value, datatype: expand(`xsd:${type}`) })
export const integer = (value: number): Term => typed(String(value), 'integer')
export const truth = (value: boolean): Term => typed(String(value), 'boolean')

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** A point in time; what is less than that, or nothing of the kind, stays a text. */
export const time = (value: string): Term =>
  timestamp.test(value) ? typed(value, 'dateTime') : literal(value)
