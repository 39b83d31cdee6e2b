import { describe, expect, it } from 'vitest'
import { suggestFor } from './example'
import { languages } from '../../../lib/core/language'

/** Processor time in milliseconds, the least of five, so that a busy machine and a collection do not count. */
function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const once = () => {
    const before = process.cpuUsage()
    for (const language of languages) suggestFor(text, language)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  return Math.min(...Array.from({ length: 5 }, once))
}

const small = 60_000

describe('hostile input takes linear time', () => {
  it.each([
    ['one letter', 'a'],
    ['quotation marks', '"'],
    ['low marks', '„'],
    ['brackets', '('],
    ['single marks', "x' 'y "],
    ['verbs', 'sagte '],
    ['verbs with names', 'sagte Xa, '],
    ['names', 'Xa, '],
    ['postpositions', ' Xa zufolge'],
    ['conjunctions', 'und die Xa '],
    ['open quotations', '"a '],
    ['English verbs', 'said Xa, '],
  ])(
    '%s',
    (_name, unit) => {
      cost(unit, small)
      const ratio = cost(unit, small * 4) / Math.max(cost(unit, small), 5)
      expect(ratio).toBeLessThan(11)
    },
    60_000,
  )
})
