import { maxHops, type Chain, type Hop } from '../chain/chain'
import { kinds } from '../chain/kinds'
import { parseChain, type ParseContext } from '../chain/parse'
import { listUnresolved, settle } from '../chain/parsed'

/** Reads a chain that is nothing but hops joined by arrows; null where that is not certain. */
export type ReadPlain = (notation: string) => Chain | null

/**
 * A reader for the many chains of a file: in canonical notation a hop with its kind means the same wherever it stands,
 * so each is read once. Whatever else may be meant by a text, or is wrong with it, is left to `parseChain`.
 */
export function plainReader(resolve: ParseContext['resolve']): ReadPlain {
  const hops = new Map<string, Hop | null>()
  const hopOf = (text: string): Hop | null => {
    const known = hops.get(text)
    if (known !== undefined) return known
    const hop = readHop(text, resolve)
    hops.set(text, hop)
    return hop
  }
  return (notation) => {
    const chain = notation.split(' ← ').map(hopOf)
    return chain.every((hop) => hop !== null) ? chain : null
  }
}

/** A name without any sign, then its kind; or one of the two that stand for nobody. */
const plain = /^(?:[^"„“”‟«»<>←→;+&[\]]+ \[[a-z-]+\]|own|unattributed)$/

function readHop(text: string, resolve: ParseContext['resolve']): Hop | null {
  const result = plain.test(text) ? parseChain(text, { resolve }) : null
  if (result?.status !== 'ok') return null
  const [hop, ...more] = result.chains.flat()
  if (!hop || more.length > 0 || hop.at > 0 || listUnresolved([hop]).length > 0) return null
  return settle([hop])[0]!
}

/**
 * Whether hops that are sound by themselves certainly make a sound chain (domain 9.2 no. 7): nobody after a terminal,
 * and no source twice. False also where only their names could tell.
 */
export function isPlainlySound(chain: Chain): boolean {
  const sources = new Set<string>()
  let unidentified = 0
  for (const [i, { source, kind, label, parallel }] of chain.entries()) {
    const { family } = kinds[kind]
    if (parallel || (kinds[kind].tier === 'terminal' && i < chain.length - 1)) return false
    if (source !== null && sources.has(source)) return false
    if (source !== null) sources.add(source)
    else if (label !== '?' && (family === 'relay' || family === 'named')) unidentified++
  }
  return chain.length <= maxHops && unidentified < 2
}
