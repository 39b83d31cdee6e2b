import { findBottlenecks, type Bottlenecks } from './bottlenecks'
import { withoutCircles, type Circle } from './circular'
import { supports, type Claim, type CountOptions, type Report } from './claim'
import { countConfirmations, type Confirmations } from './confirmations'
import { endsOf } from './ends'
import { askFewest } from './fewest'
import { settleIdentities } from './identities'
import { readMentions } from './mentions'
import { countOrigins, type Origins } from './origins'
import type { Peoples } from './people'
import { Refused, type Refusal } from './refusal'
import { tallyEnds, type Tally } from './tally'
import { checkTimes } from './time'
import { traceReport, type Trace } from './trace'

/** What a count can remark on (domain 6.2, 6.3). */
export const countFlags = ['circular-reporting', 'single-source', 'E_TIME'] as const
export type CountFlag = (typeof countFlags)[number]

export type Interval = readonly [least: number, most: number]

/** Where a claim really comes from. */
export interface Count {
  readonly id: string
  readonly documents: number
  readonly reports: number
  readonly newsrooms: number
  readonly origins: Interval
  /** κ: pairs that differ in who said it and in who gathered it. */
  readonly confirmations: Interval
  /** Sources that all support passes through, origin first. */
  readonly bottlenecks: readonly string[]
  readonly flags: readonly CountFlag[]
  /** True when there were too many possibilities to compare: the minima may be too low, the maxima too high. */
  readonly bounded: boolean
  readonly findings: Findings
}

/** What the figures of a count rest on. */
export interface Findings {
  readonly leftOut: readonly Report[]
  readonly traces: readonly Trace[]
  readonly circles: readonly Circle[]
  readonly tally: Tally
  readonly peoples: Peoples
  readonly origins: Origins
  readonly confirmations: Confirmations
  readonly bottlenecks: Bottlenecks
}

export type Counted =
  | ({ readonly status: 'counted' } & Count)
  | ({ readonly status: 'refused'; readonly id: string } & Refusal)

/** So many comparisons a claim may cost; more than any claim of ten unnamed sources needs. */
const patience = 2_000_000

/**
 * Counts the documents, reports, newsrooms, origins and independent confirmations of one claim (domain 6.3). Reads
 * nothing but the claim's own reports, so that a changed hop recounts only the claims it touches. Refuses identities
 * that do not fit the reports or contradict each other.
 */
export function countClaim(claim: Claim, options: CountOptions): Counted {
  try {
    return { status: 'counted', ...count(claim, options) }
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', id: claim.id, ...error.refusal }
    throw error
  }
}

function count(claim: Claim, options: CountOptions): Count {
  const mentions = readMentions(claim, options)
  const peoples = settleIdentities(mentions)
  const setOf = (mention: string) => peoples.ofMention[mentions.index.get(mention)!]!
  const reports = claim.reports.filter(supports)
  const traces = checkTimes(reports.map((report) => traceReport(report, claim, options)))
  const gathered = traces.flatMap((trace) => endsOf(trace, options))
  const { ends, circles } = withoutCircles(gathered)
  const tally = tallyEnds(ends, gathered, setOf)
  const effort = { left: patience }
  const fewest = askFewest(peoples.all, effort)
  const origins = countOrigins(tally, peoples.all, fewest, effort)
  const confirmations = countConfirmations(tally, peoples.all, fewest, effort)
  const bottlenecks = findBottlenecks(ends, setOf, confirmations.finest)
  const leftOut = claim.reports.filter((report) => !supports(report))
  return summarise(claim.id, {
    leftOut,
    traces,
    circles,
    tally,
    peoples,
    origins,
    confirmations,
    bottlenecks,
  })
}

function summarise(id: string, findings: Findings): Count {
  const { traces, tally, origins, confirmations, bottlenecks } = findings
  const bounds = [origins.least, origins.most, confirmations.least, confirmations.most]
  return {
    id,
    documents: new Set(traces.map(({ report }) => report.document)).size,
    reports: traces.length,
    newsrooms: tally.newsrooms.length,
    origins: [origins.least.value, origins.most.value],
    confirmations: [confirmations.least.value, confirmations.most.value],
    bottlenecks: bottlenecks.all.map(({ name }) => name!),
    flags: flagsOf(findings),
    bounded: bounds.some(({ isExact }) => !isExact),
    findings,
  }
}

function flagsOf({ circles, origins, traces }: Findings): CountFlag[] {
  const raised: Readonly<Record<CountFlag, boolean>> = {
    'circular-reporting': circles.length > 0,
    'single-source': origins.most.value === 1,
    E_TIME: traces.some(({ late }) => late !== null),
  }
  return countFlags.filter((flag) => raised[flag])
}
