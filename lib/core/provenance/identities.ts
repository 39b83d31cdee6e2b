import { arrange } from './arrange'
import { relatives } from './families'
import type { Link, Mentions } from './mentions'
import { groupPeople, type Peoples } from './people'
import { refuse } from './refusal'

/** A check for contradictions gives up after this many comparisons, and takes the statements as they are. */
const patience = 200_000

/**
 * Who is who among the unnamed people of a claim (domain 6.3, step 7; 9.2 no. 16 and 17). Refuses statements that
 * contradict each other, with the reports of a smallest set of them that do.
 */
export function settleIdentities({ all, links }: Mentions): Peoples {
  const settled = sound(all, links)
  if (settled) return settled
  const least = smallestConflict(all, links)
  const mentions = least.flatMap(({ a, b }) => [all[a]!, all[b]!])
  const labels = [...new Set(mentions.map(({ label }) => label))]
  return refuse(
    'E_IDENTITY_CONFLICT',
    labels,
    mentions.map(({ report }) => report),
  )
}

/** Statements that contradict each other while any of them left out would not: halves are tried before single ones. */
function smallestConflict(all: Mentions['all'], links: readonly Link[]): readonly Link[] {
  let least = links
  for (let size = links.length; size >= 1; size = Math.floor(size / 2)) {
    for (let i = 0; i < least.length;) {
      const without = least.toSpliced(i, size)
      if (sound(all, without)) i += size
      else least = without
    }
  }
  return least
}

function sound(all: Mentions['all'], links: readonly Link[]): Peoples | null {
  const peoples = groupPeople(all, links)
  return peoples && canBeArranged(peoples) ? peoples : null
}

/** Only sets that lie in others can fail to find room. */
function canBeArranged({ all }: Peoples): boolean {
  return relatives(all).every((family) => {
    let found = false
    const effort = { left: patience }
    const isEnough = () => (found = true)
    arrange({
      people: all,
      sets: family,
      begin: 'split',
      effort,
      isHopeless: () => false,
      isEnough,
    })
    return found || effort.left <= 0
  })
}
