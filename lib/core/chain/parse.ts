import { checkChain, type UncheckedHop } from './check'
import { Failure, fail } from './notation/failure'
import { readLines, type Line } from './notation/line'
import { nameHop } from './notation/name'
import { arrange, chooseDirection, isDocument } from './notation/direction'
import { notice } from './notation/notice'
import type { Operand } from './notation/orient'
import { foldPlatforms } from './notation/platform-hop'
import {
  listUnresolved,
  type KnownSource,
  type ParsedChain,
  type ParsedHop,
  type Unresolved,
} from './parsed'
import { printChains } from './print'
import type { Notice, Problem } from './problems'
import { isOpen } from './shape'

export interface ParseContext {
  /** The known sources a name stands for, as typed: none, one, or several when they share it. */
  resolve(name: string): readonly KnownSource[]
  /** The end of the document's spine: the outlet whose words the text is. */
  readonly document?: KnownSource | null
}

/** One way to read an ambiguous line; `text` is its canonical notation. */
export interface Reading {
  readonly chains: readonly ParsedChain[]
  readonly text: string
}

interface Remarks {
  /** In the order typed. */
  readonly unresolved: readonly Unresolved[]
  readonly notices: readonly Notice[]
}

export type ParseResult =
  | ({ readonly status: 'ok'; readonly chains: readonly ParsedChain[] } & Remarks)
  | ({ readonly status: 'ambiguous'; readonly readings: readonly [Reading, Reading] } & Remarks)
  | ({ readonly status: 'error' } & Problem)

/**
 * Reads one line of chain notation (domain 7), in time linear in its length. `ok` gives one chain for each part
 * between `;`; `ambiguous` gives both readings, the likelier first; `error` gives the code and the place in code
 * points of the input as typed. A hop whose kind nobody knows has a null kind until `settle`.
 */
export function parseChain(input: string, context: ParseContext): ParseResult {
  try {
    return combine(readLines(input).map((line) => readChain(line, context)))
  } catch (error) {
    if (error instanceof Failure) return { status: 'error', ...error.problem }
    throw error
  }
}

/** One chain, or two when the line can be read both ways. */
interface ReadChain extends Remarks {
  readonly readings: readonly [ParsedChain] | readonly [ParsedChain, ParsedChain]
}

function combine(chains: readonly ReadChain[]): ParseResult {
  const unresolved = chains.flatMap((chain) => chain.unresolved)
  const notices = withoutRepeats(chains.flatMap((chain) => chain.notices))
  const reading = (k: 0 | 1) => chains.map(({ readings }) => readings[k] ?? readings[0])
  if (chains.every(({ readings }) => readings.length === 1)) {
    return { status: 'ok', chains: reading(0), unresolved, notices }
  }
  const offer = (k: 0 | 1): Reading => ({ chains: reading(k), text: printChains(reading(k)) })
  return { status: 'ambiguous', readings: [offer(0), offer(1)], unresolved, notices }
}

function withoutRepeats(notices: readonly Notice[]): Notice[] {
  const keyed = notices.map((notice): [string, Notice] => [JSON.stringify(notice), notice])
  return [...new Map(keyed).values()]
}

function readChain(typed: Line, context: ParseContext): ReadChain {
  const name = (hops: Line['operands'][number]) =>
    hops.map((hop, i) => nameHop(hop, context.resolve, i > 0))
  const { line, operands, folded } = foldPlatforms({
    line: typed,
    operands: typed.operands.map(name),
  })
  const unresolved = listUnresolved(operands.flat())
  const notices = [
    ...unresolved.map((open) => notice('N_UNRESOLVED', open.name)),
    ...folded.map((names) => notice('N_PLATFORM', ...names)),
  ]
  const { direction, by } = chooseDirection(line, operands, context.document ?? null)
  if (direction === null) {
    const readings = [arrange(operands, 'up').flat(), arrange(operands, 'down').flat()] as const
    for (const reading of readings) refuse(reading, spineOf(context))
    return { readings, unresolved, notices }
  }
  const finished = finish(arrange(operands, direction), context.document ?? null)
  return {
    readings: [finished.chain],
    unresolved,
    notices: [...notices, ...by, ...finished.notices],
  }
}

/** Strips the document's own outlet from the front, and checks what is left below it. */
function finish(
  steps: readonly Operand[],
  document: KnownSource | null,
): { chain: ParsedChain; notices: readonly Notice[] } {
  const stripped = isDocument(steps[0]!, document)
  const chain = steps.slice(stripped ? 1 : 0).flat()
  if (chain.length === 0) refuseOnlyDocument(steps[0]![0]!)
  refuse(chain, spineOf({ document }))
  const notices: Notice[] = []
  if (stripped) notices.push(notice('N_SPINE_STRIPPED', document!.name))
  if (isOpen(chain)) notices.push(notice('N_OPEN_CHAIN', chain.at(-1)!.label))
  return { chain, notices }
}

/** As much of the spine as is known here: its end, which must not come again below. */
function spineOf({ document }: Pick<ParseContext, 'document'>): UncheckedHop[] {
  if (!document) return []
  const { id, name, kind } = document
  return [{ source: id, label: name, kind, count: null, parallel: false }]
}

function refuse(chain: ParsedChain, spine: readonly UncheckedHop[]): void {
  const problem = checkChain(chain, spine)[0]
  if (!problem) return
  const hop = chain[problem.hop]!
  fail(problem.code, placeOf(hop), hop.label)
}

const refuseOnlyDocument = (hop: ParsedHop): never =>
  fail('E_EMPTY_CHAIN', placeOf(hop), hop.label, { offer: 'own' })

const placeOf = ({ at, length }: ParsedHop) => ({ at, end: at + length })
