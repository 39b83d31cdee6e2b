import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../lib/core/chain/fold'
import { anyText } from './generated'

const same: readonly (readonly [string, string])[] = [
  ['The Harbour Post', ' the  HARBOUR\u00a0post '],
  ['Straße', 'STRASSE'],
  ['Zürcher Bote', 'Zu\u0308rcher Bote'],
  ['ＮＹＴ', 'nyt'],
  ['L’Écho', "l'écho"],
  ['„Bote“', '"bote"'],
  ['Nord–Süd', 'nord-süd'],
  ['Οδυσσεύς', 'ΟΔΥΣΣΕΎΣ'],
]

const different: readonly (readonly [string, string])[] = [
  ['Maté', 'Mate'],
  ['Häuser', 'Hauser'],
  ['RT', 'RT DE'],
  ['AT&T', 'AT T'],
]

describe('foldName', () => {
  it.each(same)('%s is %s', (a, b) => expect(foldName(a)).toBe(foldName(b)))
  it.each(different)('%s is not %s', (a, b) => expect(foldName(a)).not.toBe(foldName(b)))

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text))
      }),
      { seed: 20260718, numRuns: 3_000 },
    )
  })
})
