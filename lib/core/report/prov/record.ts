import type { Term } from '../rdf/triples'

export const elementKinds = ['entity', 'activity', 'agent'] as const

/** An element of PROV-DM. Addresses are full, names have a prefix. */
export interface Element {
  readonly kind: (typeof elementKinds)[number]
  readonly id: string
  readonly types: readonly string[]
  readonly attributes: readonly (readonly [string, Term])[]
}

/** A relation of PROV-DM between two elements, given by their addresses. */
export type Relation =
  | {
      readonly kind: 'wasDerivedFrom'
      readonly from: string
      readonly to: string
      /** A quotation or a primary source are derivations of their own kind (PROV-DM 5.2). */
      readonly as?: 'Quotation' | 'PrimarySource'
      readonly activity?: string
    }
  | {
      readonly kind: 'wasAttributedTo' | 'specializationOf' | 'alternateOf' | 'actedOnBehalfOf'
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'wasGeneratedBy'; readonly from: string; readonly at: string }

export interface Provenance {
  readonly elements: readonly Element[]
  readonly relations: readonly Relation[]
}

const isFilled = (term: Term | null | undefined): term is Term =>
  term !== null && term !== undefined

/** An element; attributes without a value are left out. */
export const element = (
  kind: Element['kind'],
  id: string,
  types: readonly string[],
  attributes: readonly (readonly [string, Term | null | undefined])[] = [],
): Element => ({
  ...{ kind, id, types },
  attributes: attributes.flatMap(([name, term]) => (isFilled(term) ? [[name, term] as const] : [])),
})

/** Several groups of elements and relations as one, each element once. */
export const together = (parts: readonly Provenance[]): Provenance => ({
  elements: [
    ...new Map(parts.flatMap(({ elements }) => elements.map((each) => [each.id, each]))).values(),
  ],
  relations: parts.flatMap(({ relations }) => relations),
})
