import type { Chain, Hop } from '../../chain/chain'
import { isTerminal, stepsOf } from '../../chain/shape'
import { integer, literal, truth } from '../rdf/triples'
import type { ReportAnnotation, ReportDocument, ReportSegment } from '../report'
import { urn } from '../uuid'
import { agentTypes, isRecord } from './agents'
import type { Element, Provenance, Relation } from './record'
import { element, together } from './record'

/** A hop with its address: what it said, counted from 1 over the spine and the chain. */
interface Told {
  readonly hop: Hop
  readonly id: string
  readonly nth: number
}

/** The address of what a hop of an annotation said; hops count from 1, the spine's first. */
export const utteranceId = (annotationId: string, nth: number): string =>
  urn(annotationId, `utterance/${nth}`)

/**
 * A chain as PROV tells it (domain 3.3): each hop is an utterance attributed to an agent, each utterance is derived
 * from the next. A translation is an activity in that derivation, a republication also an alternate; a quotation and
 * a primary source are derivations of their own kind. The first utterance is the segment in hand.
 */
export const chainProvenance = (
  { spine }: ReportDocument,
  segment: ReportSegment,
  { id: owner, chain }: ReportAnnotation,
): Provenance => {
  if (chain === null || chain.length === 0) return { elements: [], relations: [] }
  const steps = toldSteps([...spine, ...chain], owner)
  return together([
    ...steps.flat().map((told) => utterance(told, owner)),
    ...steps.map((step, index) => derivations(step, steps[index + 1] ?? [], owner)),
    { elements: [], relations: (steps[0] ?? []).map(({ id }) => isPartOf(id, segment)) },
  ])
}

const isPartOf = (id: string, segment: ReportSegment): Relation => ({
  ...{ kind: 'specializationOf', from: id, to: urn(segment.id) },
})

const toldSteps = (chain: Chain, owner: string): Told[][] => {
  let nth = 0
  return stepsOf(chain).map((step) =>
    step.map((hop) => ({ hop, id: utteranceId(owner, ++nth), nth })),
  )
}

const utterance = ({ hop, id, nth }: Told, owner: string): Provenance => {
  const agent = agentOf(hop, owner, nth)
  const types = [isTerminal(hop) ? 'stemma:Ground' : 'stemma:Utterance']
  return together([
    {
      elements: [
        element('entity', id, types, [
          ['stemma:kind', literal(hop.kind)],
          ['stemma:name', hop.label ? literal(hop.label) : null],
          ['stemma:number', hop.count && integer(hop.count.n)],
          ['stemma:numberIsMinimum', hop.count && truth(hop.count.atLeast)],
          ['stemma:certain', truth(hop.certain)],
          ['stemma:basis', literal(hop.basis)],
          ...facets(hop),
        ]),
      ],
      relations: [],
    },
    agent ? attributed(id, agent) : { elements: [], relations: [] },
    agent && hop.facets.onBehalfOf ? spokenFor(agent, hop.facets.onBehalfOf, owner, nth) : nothing,
  ])
}

const nothing: Provenance = { elements: [], relations: [] }

const facets = (hop: Hop) =>
  Object.entries(hop.facets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([facet, value]) => [`stemma:${facet}`, value ? literal(value) : null] as const)

interface Agent {
  readonly id: string
  /** Null where the source is described elsewhere. */
  readonly element: Element | null
  readonly isRecord: boolean
}

/** Who or what a hop stands for; null for nobody, and for a hop that nobody could name. */
const agentOf = (hop: Hop, owner: string, nth: number): Agent | null => {
  if (hop.source !== null)
    return { id: urn(hop.source), element: null, isRecord: isRecord(hop.kind) }
  if (hop.label === '' || hop.label === '?' || isTerminal(hop)) return null
  const id = urn(owner, `agent/${nth}`)
  const kind = isRecord(hop.kind) ? 'entity' : 'agent'
  const name = [['schema:name', literal(hop.label)] as const]
  return {
    ...{ id, isRecord: isRecord(hop.kind) },
    element: element(kind, id, agentTypes(hop.kind), name),
  }
}

const attributed = (id: string, agent: Agent): Provenance => ({
  elements: agent.element ? [agent.element] : [],
  relations: [
    { kind: agent.isRecord ? 'specializationOf' : 'wasAttributedTo', from: id, to: agent.id },
  ],
})

const spokenFor = (agent: Agent, body: string, owner: string, nth: number): Provenance => {
  if (agent.isRecord) return nothing
  const id = urn(owner, `body/${nth}`)
  return {
    elements: [element('agent', id, ['prov:Organization'], [['schema:name', literal(body)]])],
    relations: [{ kind: 'actedOnBehalfOf', from: agent.id, to: id }],
  }
}

const derivations = (step: Told[], next: Told[], owner: string): Provenance =>
  together(step.flatMap((told) => next.map((source) => derivation(told, source, owner))))

const derivation = (told: Told, source: Told, owner: string): Provenance => {
  const [from, to] = [told.id, source.id]
  if (told.hop.kind === 'translation') return translation(told, to, owner)
  const as = derivationKind(source.hop)
  const derived: Relation = { kind: 'wasDerivedFrom', from, to, ...(as ? { as } : {}) }
  const copied: Relation[] =
    told.hop.kind === 'aggregator' ? [{ kind: 'alternateOf', from, to }] : []
  return { elements: [], relations: [derived, ...copied] }
}

/** A paraphrase is a plain derivation; only first-hand knowledge makes a primary source. */
const derivationKind = ({ facets: { form, proximity } }: Hop) => {
  if (form === 'direct') return 'Quotation' as const
  return proximity === 'firsthand' ? ('PrimarySource' as const) : undefined
}

const translation = ({ hop, id, nth }: Told, to: string, owner: string): Provenance => {
  const activity = urn(owner, `translation/${nth}`)
  return {
    elements: [
      element(
        'activity',
        activity,
        ['stemma:Translation'],
        [['stemma:certain', truth(hop.certain)], ...facets(hop)],
      ),
    ],
    relations: [{ kind: 'wasDerivedFrom', from: id, to, activity }],
  }
}
