import type { media } from '../chain/facets'

/** One outlet or agency of the shipped dictionary: facts that help to recognise it, no judgement of it. */
export interface OutletEntry {
  /** The usual short form; no two entries have the same. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'outlet' | 'agency'
  readonly medium?: (typeof media)[number]
  /** ISO 3166-1 alpha-2, the seat of the newsroom. */
  readonly country: string
  /** BCP 47, the main language it is published in. */
  readonly language: string
  /** Bare host names in lower case; subdomains are meant as well. */
  readonly domains: readonly string[]
  /** The editorial organisation: entries that share it count as one gatherer. */
  readonly newsroom: string
}

/** Writes a row of the dictionary; an outlet that belongs to nobody else is its own newsroom. */
export type OutletRow = (
  name: string,
  aliases: readonly string[],
  domains: readonly string[],
  medium?: OutletEntry['medium'],
  newsroom?: string,
) => OutletEntry

/** The row writer for one country (ISO 3166-1 alpha-2) and language (BCP 47). */
export function rowsOf(
  country: string,
  language: string,
  kind: OutletEntry['kind'] = 'outlet',
): OutletRow {
  return (name, aliases, domains, medium, newsroom = name) => ({
    name,
    aliases,
    kind,
    ...(medium && { medium }),
    country,
    language,
    domains,
    newsroom,
  })
}

/** The row writer for the agencies of one country (ISO 3166-1 alpha-2) and language (BCP 47). */
export const agencyOf = (country: string, language: string): OutletRow =>
  rowsOf(country, language, 'agency')
