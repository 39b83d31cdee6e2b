import { describe, expect, it } from 'vitest'
import { mergeNotation } from '../../../lib/core/chain/merge'
import type { Chain } from '../../../lib/core/chain/chain'
import { chainOf } from './make'

const recorded = (notation: string): Chain =>
  chainOf(notation).map((hop, i) => ({
    ...hop,
    basis: 'inferred',
    evidence: [[i, i + 1]],
    facets: { engine: `note ${i}` },
  }))

/** The line before, the line after, and for each hop the number of the one whose record it keeps. */
const cases: readonly (readonly [string, string, readonly (number | null)[]])[] = [
  ['CNN <- officials', 'CNN <- officials', [0, 1]],
  ['CNN <- officials', 'CNN? <- officials x2', [0, 1]],
  ['CNN <- officials', 'officials <- CNN', [1, 0]],
  ['CNN <- officials', 'CNN <- NYT <- officials', [0, null, 1]],
  ['CNN <- officials', 'CNN <- Milley', [0, null]],
  ['CNN <- officials', 'CNN <- officials [vague]', [0, null]],
  ['CNN <- Milley', 'CNN <- Mark Milley', [0, 1]],
  ['CNN <- Lind [named-person]', 'CNN <- LIND [named-person]', [0, 1]],
  ['officials <- officials', 'officials', [0]],
  ['officials', 'officials <- officials', [0, null]],
  ['CNN', 'own', [null]],
  ['own', 'CNN <- own', [null, 0]],
]

describe('mergeNotation', () => {
  it.each(cases)('%s  becomes  %s', (before, after, kept) => {
    const merged = mergeNotation(recorded(before), chainOf(after))
    expect(merged.map(({ facets }) => facets.engine ?? null)).toEqual(
      kept.map((i) => (i === null ? null : `note ${i}`)),
    )
    expect(merged.map(({ evidence }) => evidence)).toEqual(
      kept.map((i) => (i === null ? [] : [[i, i + 1]])),
    )
    expect(merged.map(({ basis }) => basis)).toEqual(
      kept.map((i) => (i === null ? 'explicit' : 'inferred')),
    )
  })

  it('says what the line says now', () => {
    const [hop] = mergeNotation(recorded('Milley'), chainOf('Milley? via Telegram'))
    expect(hop).toMatchObject({
      certain: false,
      facets: { engine: 'note 0', channel: 'social-post', platform: 'Telegram' },
    })
  })
})
