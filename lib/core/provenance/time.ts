import { groupBy } from '../group-by'
import { isTransparent } from './node'
import { earliest, isLater, type Published } from './published'
import type { PlacedHop, Trace } from './trace'

/** When a source first had the claim in print; `exact` unless only copies of its text are dated. */
interface First {
  readonly on: Published
  readonly exact: boolean
}

/**
 * Ends every way at the last hop that can have had it in time (domain 6.3, step 4; 9.2 no. 18): nobody has it from one
 * who came out with it later. Only neighbours whose dates are both known are compared.
 */
export function checkTimes(traces: readonly Trace[]): Trace[] {
  if (traces.every(({ report }) => report.published === null)) return [...traces]
  const documents = documentDates(traces)
  const firsts = firstDates(traces, documents)
  return traces.map((trace) => {
    const published = documents.get(trace.report.document) ?? null
    return endInTime(trace, published, ({ node }) => firsts.get(node.key))
  })
}

function documentDates(traces: readonly Trace[]): Map<string, Published> {
  const dated = traces.flatMap(({ report }) =>
    report.published ? [{ document: report.document, on: report.published }] : [],
  )
  const byDocument = groupBy(dated, ({ document }) => document)
  return new Map([...byDocument].map(([id, all]) => [id, earliest(all.map(({ on }) => on))]))
}

/** A document dates the hop that published it; for a copy that is the latest day the copied text can be from. */
function firstDates(
  traces: readonly Trace[],
  documents: ReadonlyMap<string, Published>,
): Map<string, First> {
  const dated = traces.flatMap(({ report, steps }) => {
    const [publisher, on] = [steps[0]?.[0], documents.get(report.document)]
    if (!publisher || !on || publisher.at >= report.spine.length) return []
    const exact = !isTransparent(report.spine[0]!)
    return [{ key: publisher.node.key, on, exact }]
  })
  return new Map(
    [...groupBy(dated, ({ key }) => key)].map(([key, all]) => [
      key,
      { on: earliest(all.map(({ on }) => on)), exact: all.some(({ exact }) => exact) },
    ]),
  )
}

function endInTime(
  trace: Trace,
  document: Published | null,
  when: (placed: PlacedHop) => First | undefined,
): Trace {
  let below = document
  for (const [i, step] of trace.steps.entries()) {
    const late = step.filter((placed) => isTooLate(when(placed), below))
    if (late.length > 0) return endBefore(trace, i, late)
    below = when(step[0]!)?.on ?? null
  }
  return trace
}

const isTooLate = (above: First | undefined, below: Published | null): boolean =>
  above !== undefined && above.exact && below !== null && isLater(above.on, below)

function endBefore(trace: Trace, i: number, late: readonly PlacedHop[]): Trace {
  const below = trace.steps[i - 1]?.[0]?.hop.label ?? trace.report.document
  const inTime = trace.steps[i]!.filter((placed) => !late.includes(placed))
  const steps = [...trace.steps.slice(0, i), ...(inTime.length > 0 ? [inTime] : [])]
  const names = [below, late[0]!.hop.label] as const
  return { ...trace, steps, late: names, broken: inTime.length === 0 }
}
