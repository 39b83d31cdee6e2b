import type { Hop } from '../chain/chain'
import { stepsOf } from '../chain/shape'
import type { Claim, CountOptions, Report } from './claim'
import {
  isKnown,
  isNewsroom,
  isTransparent,
  isUnnamed,
  nobodyNode,
  sourceKey,
  type Node,
} from './node'

/** A hop with its place among spine and chain together, from 0. */
export interface PlacedHop {
  readonly hop: Hop
  readonly at: number
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
export function traceReport(report: Report, claim: Pick<Claim, 'subjects'>): Trace {
  const steps = contract(report)
  const cut: string[] = []
  const subjects = new Set(claim.subjects)
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

function contract({ spine, chain }: Report): PlacedHop[][] {
  const placed = [...spine, ...chain].map((hop, at) => ({
    hop,
    at,
    kind: hop.kind,
    parallel: hop.parallel,
  }))
  const steps = stepsOf(placed).map((step) => step.filter(({ hop }) => !isTransparent(hop)))
  const left: PlacedHop[][] = steps.filter((step) => step.length > 0)
  const [before, last] = [left.at(-2)?.[0], left.at(-1)]
  if (before && last && !isNewsroom(before.hop)) {
    replaceLast(
      left,
      last.filter(({ hop }) => hop.kind !== 'own'),
    )
  }
  return left
}

function replaceLast(steps: PlacedHop[][], step: PlacedHop[]): void {
  steps.pop()
  if (step.length > 0) steps.push(step)
}

/** The unnamed hops with which the chain of a report begins. */
export const unnamedOrigins = ({ steps, report }: Trace): readonly PlacedHop[] =>
  (steps.at(-1) ?? []).filter(({ hop, at }) => isUnnamed(hop) && at >= report.spine.length)

/** The point of the graph at which a hop of a report stands. */
export function nodeOf({ hop, at }: PlacedHop, report: Report, options: CountOptions): Node {
  if (isUnnamed(hop) || !isKnown(hop)) return nobodyNode(`${report.id} ${at}`)
  if (!isNewsroom(hop)) return { key: `source ${sourceKey(hop)}`, name: hop.label }
  const { key, name } = options.newsroomOf(hop)
  return { key: `newsroom ${key}`, name }
}
