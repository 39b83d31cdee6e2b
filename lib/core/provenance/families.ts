import { componentsOf } from './components'
import type { People } from './people'

/** The sets that hang together because one lies in the other, alone ones left out; by index. */
export const relatives = (people: readonly People[]): number[][] =>
  connected(people, ({ among }) => among).filter((family) => family.length > 1)

/** The sets that hang together by any statement, alone ones included; by index. */
export const families = (people: readonly People[]): number[][] =>
  connected(people, ({ among, apart }) => [...among, ...apart])

function connected(
  people: readonly People[],
  neighbours: (each: People) => readonly number[],
): number[][] {
  const edges = people.map((): number[] => [])
  people.forEach((each, i) => {
    for (const other of neighbours(each)) {
      edges[i]!.push(other)
      edges[other]!.push(i)
    }
  })
  return componentsOf(edges)
}
