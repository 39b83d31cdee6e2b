import type { Chain } from '@/lib/core/chain/chain'
import type { Resolve } from '@/lib/core/chain/notation/name'
import { parseChain, type ParseResult, type Reading } from '@/lib/core/chain/parse'
import {
  listUnresolved,
  settle,
  type Choice,
  type KnownSource,
  type ParsedChain,
  type Unresolved,
} from '@/lib/core/chain/parsed'
import { printChain } from '@/lib/core/chain/print'
import type { Notice, Problem } from '@/lib/core/chain/problems'

/** What a typed line comes to, as the screen speaks of it. */
export type LineReading =
  | { readonly status: 'empty' }
  | { readonly status: 'chain'; readonly chain: Chain; readonly notices: readonly Notice[] }
  | {
      readonly status: 'undecided'
      readonly hops: ParsedChain
      readonly open: readonly Unresolved[]
      readonly notices: readonly Notice[]
    }
  | {
      readonly status: 'ambiguous'
      readonly readings: readonly [Reading, Reading]
      readonly open: readonly Unresolved[]
    }
  | { readonly status: 'several'; readonly lines: readonly string[] }
  | { readonly status: 'problem'; readonly problem: Problem }

export interface ReadingContext {
  readonly resolve: Resolve
  /** The end of the spine, whose words the text is. */
  readonly document: KnownSource | null
  readonly choices: Readonly<Record<string, Choice>>
}

/** Reads the line as the server will, and takes in what was decided about its names. */
export function readLine(line: string, context: ReadingContext): LineReading {
  if (line.trim() === '') return { status: 'empty' }
  return understood(parseChain(line, context), context.choices)
}

function understood(result: ParseResult, choices: ReadingContext['choices']): LineReading {
  if (result.status === 'error') return { status: 'problem', problem: result }
  if (result.status === 'ambiguous') {
    const open = result.unresolved.filter(({ name }) => !choices[name])
    return { status: 'ambiguous', readings: result.readings, open }
  }
  const [hops, ...further] = result.chains
  if (!hops || further.length > 0) {
    return { status: 'several', lines: result.chains.map((chain) => printChain(chain)) }
  }
  const open = listUnresolved(hops).filter(({ name }) => !choices[name])
  const { notices } = result
  if (open.length > 0) return { status: 'undecided', hops, open, notices }
  return { status: 'chain', chain: settle(hops, (name) => choices[name] ?? null), notices }
}

/** The end of a spine as the notation needs it. */
export const documentOf = (spine: Chain): KnownSource | null => {
  const last = spine.at(-1)
  return last ? { id: last.source ?? last.label, name: last.label, kind: last.kind } : null
}

/** The line with a kind written behind the name at a place (code points), so that the choice can be seen. */
export function withKindAt(line: string, { at, length }: Unresolved, kind: string): string {
  const glyphs = Array.from(line)
  const after = glyphs.slice(at + length).join('')
  return `${glyphs.slice(0, at + length).join('')} [${kind}]${after.replace(/^\s*\[\?\]/, '')}`
}
