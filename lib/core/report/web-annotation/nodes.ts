import type { Chain, Hop } from '../../chain/chain'
import type { Span } from '../../text/span'
import type { Person, Quote, ReportDocument, ReportSource } from '../report'
import { urn } from '../uuid'

/** A JSON-LD node. */
export type Node = Readonly<Record<string, unknown>>

/** The node without the members that say nothing. */
export const compact = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => {
      const empty = Array.isArray(value) && value.length === 0
      return value !== null && value !== undefined && !empty
    }),
  )

export const personNode = ({ id, name }: Person): Node => ({ id: urn(id), type: 'Person', name })

/**
 * A range of a version's text: by its words where they may be printed, and by position in code points; with the state
 * of the text it was chosen in and, because Web Annotation has no word for it, the text's digest (domain 3.2).
 */
export const targetNode = (
  { versionId, sha256, capturedAt }: ReportDocument,
  [start, end]: Span,
  quote: Quote | null,
): Node => ({
  type: 'SpecificResource',
  source: urn(versionId),
  'schema:sha256': sha256,
  state: { type: 'TimeState', sourceDate: capturedAt, cached: urn(versionId) },
  selector: [
    ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
    { type: 'TextPositionSelector', start, end },
  ],
})

/** A chain owned by an annotation or a version; `quoted` gives the targets of a hop's evidence. */
export const chainNode = (
  owner: string,
  chain: Chain,
  quoted: (spans: readonly Span[]) => readonly Node[],
): Node => ({
  id: urn(owner, 'chain'),
  type: 'stemma:Chain',
  'stemma:hops': chain.map((hop, index) => hopNode(hopId(owner, index + 1), hop, quoted)),
})

/** Hops count from 1. */
export const hopId = (owner: string, hop: number): string => urn(owner, `hop/${hop}`)

const hopNode = (id: string, hop: Hop, quoted: (spans: readonly Span[]) => readonly Node[]): Node =>
  compact({
    id,
    type: 'stemma:Hop',
    'stemma:kind': hop.kind,
    'stemma:label': hop.label === '' ? null : hop.label,
    'stemma:source': hop.source === null ? null : { id: urn(hop.source) },
    'stemma:number': hop.count?.n,
    'stemma:numberIsMinimum': hop.count?.atLeast,
    'stemma:certain': hop.certain,
    'stemma:basis': hop.basis,
    'stemma:parallel': hop.parallel,
    'stemma:evidence': quoted(hop.evidence),
    ...Object.fromEntries(
      Object.entries(hop.facets).map(([facet, value]) => [`stemma:${facet}`, value]),
    ),
  })

export const documentNode = (document: ReportDocument): Node =>
  compact({
    id: urn(document.versionId),
    type: 'schema:NewsArticle',
    'schema:headline': document.title,
    'schema:author': document.byline,
    'schema:publisher': document.outlet,
    'schema:datePublished': document.publishedAt,
    'schema:url': document.url,
    'schema:inLanguage': document.language,
    'schema:version': document.versionNumber,
    'schema:sha256': document.sha256,
    'schema:isPartOf': { id: urn(document.id) },
    'stemma:removedAt': document.removed?.at,
    'stemma:removedBy': document.removed?.by,
    'stemma:removalReason': document.removed?.reason,
    'stemma:spine':
      document.spine.length > 0
        ? chainNode(`${document.versionId} spine`, document.spine, () => [])
        : null,
  })

export const sourceNode = (source: ReportSource): Node =>
  compact({
    id: urn(source.id),
    type: 'stemma:Source',
    'schema:name': source.name,
    'schema:alternateName': source.aliases,
    'schema:addressCountry': source.country,
    'schema:inLanguage': source.language,
    'stemma:kind': source.kind,
    'stemma:domain': source.domain,
    'stemma:newsroom': source.newsroom,
  })
