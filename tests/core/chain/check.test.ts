import { describe, expect, it } from 'vitest'
import { checkChain } from '../../../lib/core/chain/check'
import type { Hop } from '../../../lib/core/chain/chain'
import { hopOf } from './make'

const lind = hopOf({ source: 'lind' })
const bote = hopOf({ source: 'bote', label: 'Hafenbote', kind: 'outlet' })
const own = hopOf({ label: '', kind: 'own' })
const officials = hopOf({ label: 'officials', kind: 'unnamed-group' })
const beside = (hop: Hop): Hop => ({ ...hop, parallel: true })
const outlets = (n: number) =>
  Array.from({ length: n }, (_, i) => hopOf({ label: `Blatt ${i}`, kind: 'outlet' }))

const cases: readonly (readonly [string, readonly Hop[], readonly Hop[], readonly string[]])[] = [
  ['a relay and an origin', [bote, lind], [], []],
  ['parallel origins', [bote, lind, beside(officials)], [], []],
  ['parallel origins right below the spine', [lind, beside(officials)], [bote], []],
  ['nobody', [own], [bote], []],
  ['the same description twice', [officials, officials], [], []],
  ['twelve hops with the spine', outlets(4), [lind, ...outlets(11).slice(4)], []],
  ['no hop', [], [bote], ['E_EMPTY_CHAIN 0']],
  ['something behind nobody', [own, lind], [], ['E_AFTER_TERMINAL 1']],
  ['something beside nobody', [own, beside(lind)], [], ['E_AFTER_TERMINAL 1']],
  ['the same source twice', [bote, lind, bote], [], ['E_CYCLE 2']],
  ['a source of the spine', [lind, bote], [bote], ['E_CYCLE 1']],
  ['the same new name twice', [hopOf({}), bote, hopOf({ label: 'LIND' })], [], ['E_CYCLE 2']],
  ['the same source beside itself', [bote, lind, beside(lind)], [], ['E_CYCLE 2']],
  [
    'something behind parallel origins',
    [lind, beside(officials), bote],
    [],
    ['E_GROUP_NOT_AT_ORIGIN 2'],
  ],
  ['a first hop beside nothing', [beside(lind)], [bote], ['E_GROUP_NOT_AT_ORIGIN 0']],
  ['thirteen hops', outlets(13), [], ['E_TOO_LONG 12']],
  ['thirteen hops with the spine', outlets(3), [lind, ...outlets(12).slice(3)], ['E_TOO_LONG 2']],
  ['a name without end', [hopOf({ label: 'a'.repeat(501) })], [], ['E_TOO_LONG 0']],
  ['an empty name', [hopOf({ label: ' ' })], [], ['E_EMPTY_HOP 0']],
  ['zero people', [hopOf({ count: { n: 0, atLeast: true } })], [], ['E_COUNT_ZERO 0']],
  ['a kind that is none', [hopOf({ kind: 'toString' as never })], [], ['E_UNKNOWN_KIND 0']],
  ['two things at once', [own, bote, lind, bote], [], ['E_AFTER_TERMINAL 1', 'E_CYCLE 3']],
]

describe('checkChain', () => {
  it.each(cases)('%s', (_, chain, spine, expected) => {
    expect(checkChain(chain, spine).map(({ code, hop }) => `${code} ${hop}`)).toEqual(expected)
  })
})
