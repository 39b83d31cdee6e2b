import type { ComparedChain, ComparedHop } from '../../../lib/core/agreement/chain-distance'
import type { HopKind } from '../../../lib/core/chain/kinds'

const known: Readonly<Record<string, HopKind>> = {
  CNN: 'outlet',
  NBC: 'outlet',
  NYT: 'outlet',
  Milley: 'named-person',
  Arakhamia: 'named-person',
  Pentagon: 'named-body',
}
const unidentified: Readonly<Record<string, HopKind>> = {
  UG: 'unnamed-group',
  UP: 'unnamed-person',
  own: 'own',
  unattributed: 'unattributed',
  '?': 'unknown',
}

function hopFrom(word: string): ComparedHop {
  const kind = known[word]
  if (kind) return { source: `id:${word}`, label: word, kind }
  return { source: null, label: word, kind: unidentified[word]! }
}

/** A chain in the short hand of domain 8.5: “CNN UG Milley”, reader first. */
export const chainFrom = (text: string): ComparedChain => text.split(' ').map(hopFrom)

export const shortHops = [...Object.keys(known), ...Object.keys(unidentified)].map(hopFrom)
