import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { componentsOf } from '../../../lib/core/provenance/components'
import { minimumCut } from '../../../lib/core/provenance/cut'
import { buildGraph, reachedFrom, type Graph } from '../../../lib/core/provenance/graph'
import { maximumMatching, minimumCover } from '../../../lib/core/provenance/matching'
import { narrowsOf } from '../../../lib/core/provenance/narrows'
import { earliest, isLater, readPublished } from '../../../lib/core/provenance/published'

const size = 7
const edgesOf = fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), {
  minLength: size,
  maxLength: size,
})
const runs = { numRuns: 500, seed: 11 }

/** The most pairs, by trying every neighbour for everyone. */
function tryPairs(left: readonly (readonly number[])[], used = new Set<number>()): number {
  const [first, ...rest] = left
  if (!first) return 0
  const taken = first
    .filter((right) => !used.has(right))
    .map((right) => 1 + tryPairs(rest, new Set([...used, right])))
  return Math.max(tryPairs(rest, used), ...taken)
}

describe('a maximum matching', () => {
  it('has as many pairs as trying gives, and a cover of that size touches every edge', () => {
    fc.assert(
      fc.property(edgesOf, (left) => {
        const matching = maximumMatching(left, size)
        expect(matching.size).toBe(tryPairs(left))
        const cover = minimumCover(left, matching)
        expect(cover.left.length + cover.right.length).toBe(matching.size)
        for (const [i, all] of left.entries())
          for (const right of all)
            expect(cover.left.includes(i) || cover.right.includes(right)).toBe(true)
      }),
      runs,
    )
  })
})

describe('strongly connected components', () => {
  it('hold exactly those who reach each other', () => {
    fc.assert(
      fc.property(edgesOf, (edges) => {
        const components = componentsOf(edges)
        const reach = edges.map((_, i) => reachedFrom([i], edges))
        const together = (i: number, j: number) => reach[i]!.has(j) && reach[j]!.has(i)
        expect(components.flat().sort()).toEqual([...edges.keys()])
        for (const component of components)
          for (const i of edges.keys())
            expect(component.includes(i)).toBe(together(component[0]!, i))
      }),
      runs,
    )
  })
})

const point = (i: number) => ({ key: `p${i}`, name: `P${i}` })
const graphs = fc
  .array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((ways) => buildGraph(ways.map((way) => ({ points: way.map(point), rooted: true }))))

const arrives = (graph: Graph, without: ReadonlySet<number>): boolean => {
  const down = graph.down.map((next) => next.filter((to) => !without.has(to)))
  const roots = graph.roots.filter((root) => !without.has(root))
  return reachedFrom(roots, down).has(graph.reader)
}

describe('narrows and cuts', () => {
  it('are what has to be taken away for nothing to arrive, and no less', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const points = [...graph.nodes.keys()].filter((i) => i !== graph.reader)
        const alone = points.filter((i) => !arrives(graph, new Set([i])))
        expect(narrowsOf(graph).sort()).toEqual(alone.sort())
        const cut = minimumCut(graph, () => 1)
        expect(arrives(graph, new Set(cut))).toBe(false)
        const subsets = points.reduce<number[][]>(
          (all, i) => [...all, ...all.map((one) => [...one, i])],
          [[]],
        )
        const least = Math.min(
          ...subsets.filter((one) => !arrives(graph, new Set(one))).map((one) => one.length),
        )
        expect(cut).toHaveLength(least)
      }),
      { numRuns: 300, seed: 12 },
    )
  })
})

describe('dates', () => {
  it.each([
    ['2031-05-02', '2031-05-01', true],
    ['2031-05-01', '2031-05-01', false],
    ['2031-05-01T23:30:00-05:00', '2031-05-01', false],
    ['2031-05-01T10:00:01Z', '2031-05-01T12:00:00+02:00', true],
    ['2031-05-01T10:00Z', '2031-05-01T12:00+02:00', false],
    ['2031-05-01T10:00', '2031-05-01T09:00', false],
    ['2031-05', '2031-05-30', false],
    ['2031-06', '2031-05-30', true],
    ['2032', '2031-12-31', true],
    ['2031-02', '2031-01-31', true],
  ])('%s after %s: %s', (a, b, expected) => {
    expect(isLater(readPublished(a)!, readPublished(b)!)).toBe(expected)
  })

  it.each([
    '',
    'gestern',
    '2031-13',
    '2031-02-29',
    '2031-05-01T25:00',
    '31-05-01',
    '2031-5-1',
    '2031-05-01T10',
  ])('“%s” is none', (text) => {
    expect(readPublished(text)).toBeNull()
  })

  it('knows leap years and the first of several in any order', () => {
    expect(readPublished('2032-02-29')).not.toBeNull()
    const all = ['2031-05-02', '2031-05-01T10:00Z', '2031-05'].map((text) => readPublished(text)!)
    expect(earliest(all)).toEqual(earliest(all.toReversed()))
    expect(earliest(all).instant).toBeNull()
  })
})
