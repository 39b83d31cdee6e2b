import type { Hop } from '../chain/chain'
import type { Claim, CountOptions, Report, UnnamedEnd } from './claim'
import { isUnnamed, mentionKey } from './node'
import { refuse } from './refusal'
import { traceReport, unnamedOrigins } from './trace'

/** One mention of unnamed people in one report. */
export interface Mention {
  readonly key: string
  readonly report: string
  readonly label: string
  /** How many people it counts for. */
  readonly size: number
  readonly isGroup: boolean
  /** Whether the text says the number, so that it cannot be another. */
  readonly isExact: boolean
}

/** A statement about two mentions, by index. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly is: 'same' | 'different'
}

export interface Mentions {
  readonly all: readonly Mention[]
  readonly index: ReadonlyMap<string, number>
  readonly links: readonly Link[]
}

/**
 * Every mention of unnamed people in the reports of a claim, and what is known of who is who (domain 6.3, step 7):
 * the statements, and that one public utterance has one speaker. Refuses ends that do not exist or have a name.
 */
export function readMentions(claim: Claim, options: CountOptions): Mentions {
  const all = claim.reports.flatMap((report) => mentionsIn(report, options))
  const index = new Map(all.map(({ key }, i) => [key, i]))
  const reports = new Map(claim.reports.map((report) => [report.id, report]))
  const find = (end: UnnamedEnd) => index.get(keyOf(end, reports, claim, options))!
  const stated = claim.identities.map(({ a, b, is }): Link => ({ a: find(a), b: find(b), is }))
  return { all, index, links: [...stated, ...sameUtterance(claim, index, options)] }
}

function mentionsIn({ id, spine, chain }: Report, options: CountOptions): Mention[] {
  return [...spine, ...chain].flatMap((hop, at) =>
    isUnnamed(hop)
      ? [
          {
            key: mentionKey(id, at),
            report: id,
            label: hop.label,
            size: sizeOf(hop, options),
            isGroup: hop.kind === 'unnamed-group',
            isExact: hop.count !== null && !hop.count.atLeast,
          },
        ]
      : [],
  )
}

/** `×≥2` is how a plural without a number is written; a higher number was told (domain 6.3, step 6). */
function sizeOf({ kind, count }: Hop, { trustPlural }: CountOptions): number {
  if (kind === 'unnamed-person') return 1
  const isTold = count !== null && (!count.atLeast || count.n > 2)
  return isTold ? count.n : trustPlural ? 2 : 1
}

function keyOf(
  end: UnnamedEnd,
  reports: ReadonlyMap<string, Report>,
  claim: Claim,
  options: CountOptions,
): string {
  const report = reports.get(end.report)
  if (!report) return refuse('E_UNKNOWN_REPORT', [end.report], [end.report])
  const at = end.hop === null ? originAt(report, claim, options) : hopAt(report, end.hop)
  return mentionKey(report.id, at)
}

function originAt(report: Report, claim: Claim, options: CountOptions): number {
  const origins = unnamedOrigins(traceReport(report, claim, options))
  if (origins.length === 0) return refuse('E_NOT_UNNAMED', [report.id], [report.id])
  if (origins.length > 1) return refuse('E_SEVERAL_UNNAMED', [report.id], [report.id])
  return origins[0]!.at
}

function hopAt({ id, spine, chain }: Report, place: number): number {
  const hop = chain[place - 1]
  if (!hop) return refuse('E_UNKNOWN_HOP', [`${id}:${place}`], [id])
  if (!isUnnamed(hop)) return refuse('E_NOT_UNNAMED', [`${id}:${place}`], [id])
  return spine.length + place - 1
}

function sameUtterance(
  claim: Claim,
  index: ReadonlyMap<string, number>,
  options: CountOptions,
): Link[] {
  const speakers = new Map<string, number>()
  return claim.reports.flatMap((report): Link[] => {
    const [only, ...more] =
      report.utterance === null ? [] : unnamedOrigins(traceReport(report, claim, options))
    if (!only || more.length > 0) return []
    const b = index.get(mentionKey(report.id, only.at))!
    const a = speakers.get(report.utterance!)
    speakers.set(report.utterance!, a ?? b)
    return a === undefined ? [] : [{ a, b, is: 'same' }]
  })
}
