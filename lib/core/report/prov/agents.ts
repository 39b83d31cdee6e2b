import type { HopKind } from '../../chain/kinds'
import { kinds } from '../../chain/kinds'
import { literal } from '../rdf/triples'
import type { Person, ReportModel, ReportSource } from '../report'
import { urn } from '../uuid'
import type { Element } from './record'
import { element } from './record'

/** Whether a source is a thing that was written and not somebody who said something. */
export const isRecord = (kind: HopKind): boolean => kinds[kind].family === 'record'

/** What a source of a kind is to PROV, beside an agent. */
export const agentTypes = (kind: HopKind): string[] => {
  if (isRecord(kind)) return ['stemma:Record']
  if (kind === 'named-person') return ['prov:Person']
  if (kind === 'unnamed-person') return ['prov:Person', 'stemma:Unnamed']
  if (kind === 'unnamed-group' || kind === 'vague') return ['stemma:Unnamed']
  return ['prov:Organization']
}

/** A known source: an agent, or an entity where it is a document. */
export const sourceElement = (source: ReportSource): Element =>
  element(
    isRecord(source.kind) ? 'entity' : 'agent',
    urn(source.id),
    [...agentTypes(source.kind), 'stemma:Source'],
    [
      ['schema:name', literal(source.name)],
      ...source.aliases.map((alias) => ['schema:alternateName', literal(alias)] as const),
      ['stemma:kind', literal(source.kind)],
      ['stemma:domain', source.domain ? literal(source.domain) : null],
      ['stemma:newsroom', source.newsroom ? literal(source.newsroom) : null],
      ['schema:addressCountry', source.country ? literal(source.country) : null],
      ['schema:inLanguage', source.language ? literal(source.language) : null],
    ],
  )

/** Somebody who judged, or made the report. */
export const personElement = ({ id, name }: Person): Element =>
  element('agent', urn(id), ['prov:Person'], [['schema:name', literal(name)]])

/** The program that wrote the report. */
export const softwareElement = ({ generator: { name, version } }: ReportModel): Element =>
  element(
    'agent',
    urn(`${name} ${version}`),
    ['prov:SoftwareAgent'],
    [
      ['schema:name', literal(name)],
      ['schema:softwareVersion', literal(version)],
    ],
  )
