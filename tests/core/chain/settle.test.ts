import { describe, expect, it } from 'vitest'
import { parseChain } from '../../../lib/core/chain/parse'
import { settle, UnresolvedError, type Choice } from '../../../lib/core/chain/parsed'
import { printChain } from '../../../lib/core/chain/print'
import { contextOf } from './registry'

const parsed = (line: string) => {
  const result = parseChain(line, contextOf())
  if (result.status !== 'ok') throw new Error(result.status)
  return result.chains[0]!
}

const times = { id: 'id:Times of Malta', name: 'Times of Malta', kind: 'outlet' } as const

const cases: readonly (readonly [string, Record<string, Choice>, string])[] = [
  ['CNN <- Hersh', { Hersh: { kind: 'named-person' } }, 'CNN [outlet] ← Hersh [named-person]'],
  ['Times <- Milley', { Times: times }, 'Times of Malta [outlet] ← Mark Milley [named-person]'],
  ['Times <- own', { Times: { kind: 'outlet' } }, 'Times [outlet] ← own'],
  [
    'CNN <- 2 Matrosen',
    { '2 Matrosen': { kind: 'unnamed-group' } },
    'CNN [outlet] ← Matrosen ×2 [unnamed-group]',
  ],
  [
    'CNN <- "2 Matrosen"',
    { '2 Matrosen': { kind: 'unnamed-group' } },
    'CNN [outlet] ← "2 Matrosen" [unnamed-group]',
  ],
  ['CNN <- 2 Matrosen', { '2 Matrosen': { kind: 'outlet' } }, 'CNN [outlet] ← 2 Matrosen [outlet]'],
  ['Times [agency]', { Times: times }, 'Times of Malta [agency]'],
]

describe('settle', () => {
  it.each(cases)('%s', (line, choices, expected) => {
    expect(printChain(settle(parsed(line), (name) => choices[name] ?? null))).toBe(expected)
  })

  it('refuses a name nobody decided about', () => {
    expect(() => settle(parsed('Hersh <- Times <- Lind'), () => null)).toThrow(UnresolvedError)
    expect(() => settle(parsed('Hersh <- Times <- Lind'))).toThrow('undecided: Hersh, Times, Lind')
  })

  it('leaves hops of the stored shape only', () => {
    expect(Object.keys(settle(parsed('CNN'))[0]!).toSorted()).toEqual([
      'basis',
      'certain',
      'count',
      'evidence',
      'facets',
      'kind',
      'label',
      'parallel',
      'source',
    ])
  })
})
