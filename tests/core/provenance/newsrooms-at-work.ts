import type { Chain, Hop } from '../../../lib/core/chain/chain'
import type { HopKind } from '../../../lib/core/chain/kinds'
import type { Claim, CountOptions, Report } from '../../../lib/core/provenance/claim'
import { newsroomNode, type Node } from '../../../lib/core/provenance/node'
import { readPublished } from '../../../lib/core/provenance/published'
import { hopOf } from '../chain/make'

/** Numbers that look like chance and are the same every time (a linear congruential generator). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const newsrooms = new Map<string, Node>()

export const options: CountOptions = {
  trustPlural: true,
  newsroomOf({ label }: Hop) {
    const newsroom = newsrooms.get(label) ?? newsroomNode(label)
    newsrooms.set(label, newsroom)
    return newsroom
  },
}

const ends: readonly HopKind[] = [
  'named-person',
  'named-person',
  'unnamed-person',
  'unnamed-group',
  'own',
  'vague',
  'outlet',
]

const endOf = (kind: HopKind, number: number): Hop => {
  if (kind === 'own') return hopOf({ kind, label: '' })
  if (kind === 'outlet') return hopOf({ kind, label: `Blatt ${number}`, source: `o${number}` })
  const isNamed = kind === 'named-person'
  return hopOf({
    kind,
    label: isNamed ? `Person ${number}` : 'Beamte',
    source: isNamed ? `p${number}` : null,
  })
}

export interface Size {
  readonly documents: number
  readonly reportsEach: number
  readonly hopsEach: number
  readonly outlets: number
}

/** A claim of many documents: every report a chain of so many hops, the spine included, over so many outlets. */
export function largeClaim(size: Size, seed = 1): Claim {
  const next = numbersFrom(seed)
  const reports = Array.from({ length: size.documents }, (_, d) => {
    // Outlets further down the list have it from those further up, as in life most do.
    const own = size.hopsEach + next(size.outlets - size.hopsEach)
    return Array.from({ length: size.reportsEach }, (_, r) => reportOf(d, r, own, size, next))
  }).flat()
  return { id: 'large', subjects: [], reports, identities: identitiesIn(reports) }
}

function reportOf(
  d: number,
  r: number,
  own: number,
  size: Size,
  next: (below: number) => number,
): Report {
  const outlet = (number: number) =>
    hopOf({ kind: 'outlet', label: `Blatt ${number}`, source: `o${number}` })
  const places = Array.from({ length: size.hopsEach - 3 }, (_, i) => own - 1 - i)
  const spine: Chain = [hopOf({ kind: 'translation', label: 'Übersetzer' }), outlet(own)]
  const end = endOf(ends[next(ends.length)]!, next(size.outlets))
  return {
    id: `r${d}-${r}`,
    document: `d${d}`,
    published: readPublished(`2031-05-${String(1 + next(28)).padStart(2, '0')}`),
    spine,
    chain: [...places.map(outlet), end],
    stance: 'asserts',
    distorted: false,
    utterance: null,
  }
}

/** Every hundredth pair of unnamed people is known to be the same, every hundredth and first to be different. */
function identitiesIn(reports: readonly Report[]): Claim['identities'] {
  const unnamed = reports.filter(({ chain }) => chain.at(-1)!.kind.startsWith('unnamed'))
  return unnamed.flatMap(({ id }, i) => {
    const before = unnamed[i - 1]
    if (!before || i % 100 > 1) return []
    return [
      {
        a: { report: before.id, hop: null },
        b: { report: id, hop: null },
        is: i % 100 === 0 ? ('same' as const) : ('different' as const),
      },
    ]
  })
}
