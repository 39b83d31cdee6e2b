import type { Hop } from '../chain/chain'
import type { Claim, CountOptions, Report } from './claim'
import {
  isKnown,
  isNewsroom,
  isTransparent,
  isUnnamed,
  mentionKey,
  nobodyNode,
  sourceKey,
  type Node,
} from './node'

/** A hop with its place among spine and chain together, from 0. */
export interface PlacedHop {
  readonly hop: Hop
  readonly at: number
  /** The point of the graph where it stands. */
  readonly node: Node
}

/** The way of one report: who has it from whom, reader first, only those who can confirm. */
export interface Trace {
  readonly report: Report
  /** Single hops; only the last step may be several in parallel. Empty when nobody is left. */
  readonly steps: readonly (readonly PlacedHop[])[]
  /** Names of the trailing hops left out because the claim is about them. */
  readonly cut: readonly string[]
  /** Two names when the first cannot have it from the second, who came out later: the way ends before. */
  readonly late: readonly [string, string] | null
  /** Whether the way was broken off, so that its last hop does not say where it has it. */
  readonly broken: boolean
}

/**
 * The way of a report after translations and republishers are contracted and trailing hops that the claim is about are
 * cut (domain 6.3, steps 2 and 3). `own` behind somebody who is no newsroom means that somebody.
 */
export function traceReport(
  report: Report,
  { subjects: about }: Pick<Claim, 'subjects'>,
  options: CountOptions,
): Trace {
  const steps = contract(report, options)
  const cut: string[] = []
  const subjects = new Set(about)
  const isSubject = ({ hop, at }: PlacedHop) =>
    subjects.size > 0 && at >= report.spine.length && subjects.has(sourceKey(hop))
  for (let last = steps.at(-1); last?.some(isSubject); last = steps.at(-1)) {
    cut.push(...last.filter(isSubject).map(({ hop }) => hop.label))
    replaceLast(
      steps,
      last.filter((placed) => !isSubject(placed)),
    )
  }
  return { report, steps, cut, late: null, broken: false }
}

function contract(report: Report, options: CountOptions): PlacedHop[][] {
  const steps = placedSteps(report, options)
  const [before, last] = [steps.at(-2)?.[0], steps.at(-1)]
  if (before && last && !isNewsroom(before.hop)) {
    replaceLast(
      steps,
      last.filter(({ hop }) => hop.kind !== 'own'),
    )
  }
  return steps
}

function placedSteps(report: Report, options: CountOptions): PlacedHop[][] {
  const steps: PlacedHop[][] = []
  let step: PlacedHop[] | null = null
  for (const [at, hop] of [...report.spine, ...report.chain].entries()) {
    if (!hop.parallel) step = null
    if (isTransparent(hop)) continue
    const placed = { hop, at, node: nodeOf(hop, at, report, options) }
    if (step) step.push(placed)
    else steps.push((step = [placed]))
  }
  return steps
}

function replaceLast(steps: PlacedHop[][], step: PlacedHop[]): void {
  steps.pop()
  if (step.length > 0) steps.push(step)
}

/** The unnamed hops with which the chain of a report begins. */
export const unnamedOrigins = ({ steps, report }: Trace): readonly PlacedHop[] =>
  (steps.at(-1) ?? []).filter(({ hop, at }) => isUnnamed(hop) && at >= report.spine.length)

function nodeOf(hop: Hop, at: number, report: Report, options: CountOptions): Node {
  if (isUnnamed(hop) || !isKnown(hop)) return nobodyNode(mentionKey(report.id, at))
  return isNewsroom(hop)
    ? options.newsroomOf(hop)
    : { key: `source ${sourceKey(hop)}`, name: hop.label }
}
