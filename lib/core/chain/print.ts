import type { Count, Hop } from './chain'
import type { HopKind } from './kinds'
import { readDescriptor } from './notation/descriptor'
import { Failure } from './notation/failure'
import { readLines } from './notation/line'
import { splitNumber } from './notation/number'
import { isTerminal, stepsOf } from './shape'

/** The fields of a hop that the notation shows; a null kind is printed as `[?]`. */
export type PrintedHop = Pick<Hop, 'label' | 'count' | 'certain' | 'parallel'> & {
  readonly kind: HopKind | null
}

/**
 * The canonical notation of a chain (domain 7.1), reader first: `a [outlet] ← b ×2 [unnamed-group]`.
 * `parseChain` reads it back to the same labels, kinds, counts, certainty and parallel origins.
 */
export const printChain = (chain: readonly PrintedHop[]): string =>
  stepsOf(chain)
    .map((step) => step.map(printHop).join(' + '))
    .join(' ← ')

/** Several chains of one paragraph, joined by `;`. */
export const printChains = (chains: readonly (readonly PrintedHop[])[]): string =>
  chains.map(printChain).join(' ; ')

/** One hop in canonical notation, without its place in the chain. */
export function printHop(hop: PrintedHop): string {
  const doubt = hop.certain ? '' : '?'
  if (isTerminal(hop)) return hop.kind + doubt
  const kind = ` [${hop.kind ?? '?'}]`
  const count = printCount(hop.count)
  const plain = `${hop.label}${count}${doubt}${kind}`
  return readsBack(plain, hop) ? plain : `${quote(hop.label)}${count}${doubt}${kind}`
}

/** A name as it can be typed into a line: in quotation marks when its words would be read as something else. */
export function writeName(name: string): string {
  const hop = { label: name, count: null, certain: true, parallel: false, kind: null }
  return readsBack(name, hop) && !readDescriptor(name) ? name : quote(name)
}

const printCount = (count: Count | null): string =>
  count ? ` ×${count.atLeast ? '≥' : ''}${count.n}` : ''

const quote = (label: string): string => `"${label.replaceAll('"', '""')}"`

/** Asks the reader of the notation itself whether a hop typed without quotation marks is the same hop. */
function readsBack(text: string, hop: PrintedHop): boolean {
  const read = readOne(text)
  if (!read || read.quoted || read.certain !== hop.certain || read.kind !== hop.kind) return false
  const { label, count } = hop.kind && !read.counted ? splitNumber(read, hop.kind) : read
  return label === hop.label && sameCount(count, hop.count)
}

function readOne(text: string) {
  try {
    const [line, ...more] = readLines(text)
    const single = more.length === 0 && !line!.lead && line!.operands.length === 1
    return single && line!.operands[0]!.length === 1 ? line!.operands[0]![0]! : null
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

const sameCount = (a: Count | null, b: Count | null): boolean =>
  a?.n === b?.n && a?.atLeast === b?.atLeast
