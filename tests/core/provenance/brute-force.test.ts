import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFile } from '../../../lib/core/provenance/count-file'
import { tryEverything } from './brute-force'
import { fileOf, worlds, type World } from './small-worlds'

function counted(world: World) {
  const [answer] = countFile(fileOf(world), 'en')
  if (answer === undefined) throw new Error('one claim has one answer')
  if ('error' in answer) return answer.error.code
  const { id: _, working, ...figures } = answer
  if (working.length === 0) throw new Error('a count shows its working')
  return { ...figures, bottlenecks: [...figures.bottlenecks].sort() }
}

describe('counting small worlds', () => {
  it('agrees with trying everything, 2,000 times', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(worlds(5, 6), (world) => {
        expect(counted(world)).toEqual(tryEverything(world))
      }),
      { numRuns: 2000, seed: 20310501 },
    )
  })
})
