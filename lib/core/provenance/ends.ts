import type { CountOptions, Report } from './claim'
import { isKnown, isNewsroom, isUnnamed, mentionKey, sourceKey, type Node } from './node'
import type { PlacedHop, Trace } from './trace'

/** Why an end cannot be counted for certain: nobody says who it was, and it may be one of those counted. */
export type Doubt = 'open' | 'vague' | 'unattributed' | 'unknown'

/** With whom a way begins (domain 6.3, step 6). Mentions of unnamed people are told apart by report and place. */
export type Origin =
  | { readonly type: 'named' | 'own'; readonly node: Node }
  | { readonly type: 'unnamed'; readonly mention: string }
  | { readonly type: 'doubtful'; readonly doubt: Doubt; readonly node: Node }

/** One origin of one report. */
export interface End {
  readonly report: Report
  readonly origin: Origin
  /** The newsroom that had it from the origin. */
  readonly gatherer: Node
  /** The words for the origin as printed, '' for nobody. */
  readonly label: string
  /** The relays between reader and origin, reader first. */
  readonly path: readonly Node[]
}

/** The origins of one report with their gatherers: one for each parallel origin, at least one. */
export function endsOf(trace: Trace, options: CountOptions): End[] {
  const { report, steps } = trace
  const last = steps.at(-1) ?? []
  const before = steps.slice(0, -1).map((step) => step[0]!)
  const path = before.map(({ node }) => node)
  const below = before.findLast(({ hop }) => isNewsroom(hop))
  const gatherer = below ? gathererAt(below) : ownOutlet(report, options)
  if (last.length === 0) {
    const origin = doubtful('open', `${report.id} -`)
    return [{ report, origin, gatherer, label: '', path }]
  }
  return last.map((placed) => {
    const { hop } = placed
    const isOpen = isNewsroom(hop) || trace.broken
    return {
      report,
      origin: isOpen
        ? doubtful('open', `${report.id} ${placed.at}`)
        : originOf(placed, report, gatherer),
      gatherer: isNewsroom(hop) ? gathererAt(placed) : gatherer,
      label: hop.label,
      path: isOpen ? [...path, placed.node] : path,
    }
  })
}

/** Outlets that nobody can name are one gatherer, so that they never confirm each other. */
const gathererAt = ({ hop, node }: PlacedHop): Node => (isKnown(hop) ? node : unknownOutlet)

const unknownOutlet: Node = { key: 'newsroom ?', name: null }

/** The document's own outlet: its republisher where no more is known, else an outlet of its own without a name. */
function ownOutlet({ spine, document }: Report, options: CountOptions): Node {
  const republisher = spine.findLast((hop) => hop.kind === 'aggregator' && isKnown(hop))
  if (!republisher) return { key: `document ${document}`, name: null }
  return options.newsroomOf(republisher)
}

function originOf({ hop, at }: PlacedHop, report: Report, gatherer: Node): Origin {
  const where = mentionKey(report.id, at)
  if (isUnnamed(hop)) return { type: 'unnamed', mention: where }
  if (hop.kind === 'own') return { type: 'own', node: { ...gatherer, key: `own ${gatherer.key}` } }
  if (hop.kind === 'vague' || hop.kind === 'unattributed') return doubtful(hop.kind, where)
  if (hop.kind === 'unknown' || !isKnown(hop)) return doubtful('unknown', where)
  const utterance = report.utterance === null ? '' : ` said ${report.utterance}`
  return {
    type: 'named',
    node: { key: `source ${sourceKey(hop)}${utterance}`, name: hop.label },
  }
}

const doubtful = (doubt: Doubt, where: string): Origin => ({
  type: 'doubtful',
  doubt,
  node: { key: `doubt ${where}`, name: null },
})
