import type { Link, Mention, Mentions } from './mentions'

/** Unnamed people known to be the same wherever they are mentioned. */
export interface People {
  readonly size: number
  readonly mentions: readonly Mention[]
  /** Larger sets that these people are among, by index. */
  readonly among: readonly number[]
  /** Sets with which they have nobody in common, by index. */
  readonly apart: ReadonlySet<number>
}

export interface Peoples {
  readonly all: readonly People[]
  /** For each mention the set it belongs to. */
  readonly ofMention: readonly number[]
}

/**
 * The sets of people that some statements leave: `same` makes one set of equal numbers, and of unequal ones the smaller
 * a part of the larger; `different` keeps two apart. Null where two told numbers differ, or a set is kept apart from
 * itself or from one it is part of.
 */
export function groupPeople(mentions: Mentions['all'], links: readonly Link[]): Peoples | null {
  const same = links.filter(({ is }) => is === 'same')
  if (same.some(({ a, b }) => numbersContradict(mentions[a]!, mentions[b]!))) return null
  const root = unite(mentions, same)
  const roots = [...new Set(mentions.map((_, i) => root(i)))]
  const place = new Map(roots.map((each, i) => [each, i]))
  const ofMention = mentions.map((_, i) => place.get(root(i))!)
  const members = roots.map((): Mention[] => [])
  mentions.forEach((mention, i) => members[ofMention[i]!]!.push(mention))
  const among = roots.map(() => new Set<number>())
  const apart = roots.map(() => new Set<number>())
  for (const { a, b, is } of links) {
    const [one, other] = [ofMention[a]!, ofMention[b]!]
    if (is === 'different') {
      apart[one]!.add(other)
      apart[other]!.add(one)
    } else if (one !== other) {
      const isSmaller = mentions[a]!.size < mentions[b]!.size
      among[isSmaller ? one : other]!.add(isSmaller ? other : one)
    }
  }
  if (apart.some((others, i) => others.has(i) || [...among[i]!].some((up) => others.has(up))))
    return null
  const all = members.map((each, i) => ({
    size: each[0]!.size,
    mentions: each,
    among: [...among[i]!],
    apart: apart[i]!,
  }))
  return { all, ofMention }
}

const numbersContradict = (a: Mention, b: Mention): boolean =>
  a.isGroup && b.isGroup && a.isExact && b.isExact && a.size !== b.size

/** Union-find over the mentions that are the same set. */
function unite(mentions: readonly Mention[], same: readonly Link[]): (i: number) => number {
  const parents = mentions.map((_, i) => i)
  const root = (i: number): number => {
    while (parents[i] !== i) i = parents[i] = parents[parents[i]!]!
    return i
  }
  for (const { a, b } of same) {
    if (mentions[a]!.size === mentions[b]!.size) parents[root(b)] = root(a)
  }
  return root
}
