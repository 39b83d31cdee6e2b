import { describe, expect, it } from 'vitest'
import { parseChain } from '../../../lib/core/chain/parse'
import { contextOf } from './registry'

/** The longest line that is read at all, in code points. */
const longest = 20_000
const filled = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length))

/** What is repeated, and the first thing that is wrong with it. */
const pieces: readonly (readonly [string, string])[] = [
  ['a', 'E_TOO_LONG'],
  ['a ', 'E_TOO_LONG'],
  ['(via )', 'E_TOO_LONG'],
  ['via ', 'E_EMPTY_HOP'],
  ['a via ', 'E_TOO_LONG'],
  ['a + ', 'E_TOO_LONG'],
  ['a;', 'E_TOO_LONG'],
  ['as quoted ', 'E_TOO_LONG'],
  ['nach Angaben ', 'E_TOO_LONG'],
  ['unter Berufung ', 'E_TOO_LONG'],
  ['"', 'E_TOO_LONG'],
  ['" ', 'E_TOO_LONG'],
  ['„', 'E_UNCLOSED_QUOTE'],
  ['"a" ', 'E_TOO_LONG'],
  ['[', 'E_UNBALANCED_BRACKET'],
  [']', 'E_UNBALANCED_BRACKET'],
  ['[]', 'E_TOO_LONG'],
  ['[a] ', 'E_TOO_LONG'],
  ['<', 'E_EMPTY_HOP'],
  ['-', 'E_TOO_LONG'],
  ['?a', 'E_TOO_LONG'],
  ['a?', 'E_TOO_LONG'],
  [',', 'E_TOO_LONG'],
  ['×', 'E_TOO_LONG'],
  ['×2', 'E_TOO_LONG'],
  [' ', 'E_EMPTY'],
  ['\u0308', 'E_TOO_LONG'],
  ['\ud800', 'E_EMPTY'],
  ['zufolge ', 'E_TOO_LONG'],
  ['ein ', 'E_TOO_LONG'],
]

/** Processor time of this process in milliseconds: other work on the machine does not count. */
const cost = (input: string): number => {
  const before = process.cpuUsage()
  parseChain(input, contextOf())
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** The least each of two inputs cost, measured in turns. */
const leastCosts = (some: string, much: string): [number, number] => {
  const rounds = Array.from({ length: 7 }, () => [cost(some), cost(much)] as const)
  return [Math.min(...rounds.map(([a]) => a)), Math.min(...rounds.map(([, b]) => b))]
}

describe('hostile input', () => {
  it.each(pieces)('%j, as much as may be typed, is refused for its own reason', (piece, code) => {
    expect(parseChain(filled(piece, longest), contextOf())).toMatchObject({ status: 'error', code })
  })

  it.each(pieces)('%j, a megabyte of it, is refused unread', (piece) => {
    const megabyte = filled(piece, 1_000_000)
    expect(parseChain(megabyte, contextOf())).toMatchObject({ code: 'E_TOO_LONG', at: longest })
    expect(cost(megabyte)).toBeLessThan(1_000)
  })

  it.each(pieces)('%j, ten times as much of it, takes at most fifteen times as long', (piece) => {
    const [some, much] = leastCosts(filled(piece, longest / 10), filled(piece, longest))
    expect(much).toBeLessThanOrEqual(15 * Math.max(some, 1))
  })

  it('twelve names of full length are read at once', () => {
    const name = `ein ${'Hafenbeamte-'.repeat(41)}`
    const line = Array.from({ length: 12 }, (_, i) => name + i).join(' <- ')
    expect(parseChain(line, contextOf()).status).toBe('ok')
    expect(cost(line)).toBeLessThan(250)
  })
})
