import { describe, expect, it } from 'vitest'
import { parseChain } from '../../../lib/core/chain/parse'
import { sayProblem } from '../../../lib/core/chain/problem-words'
import { contextOf } from './registry'

const long = 'a'.repeat(501)
const hops = (n: number) => Array.from({ length: n }, (_, i) => `s${i}`).join(' <- ')

/** Input, code, place in code points of the input as typed, and the words found there. */
const cases: readonly (readonly [string, string, number, string])[] = [
  ['', 'E_EMPTY', 0, ''],
  [' \t\n ', 'E_EMPTY', 0, ''],
  ['NYT via', 'E_EMPTY_HOP', 7, ''],
  ['NYT via  ', 'E_EMPTY_HOP', 7, ''],
  ['via NYT', 'E_EMPTY_HOP', 0, 'via'],
  ['<- NYT', 'E_EMPTY_HOP', 0, '<-'],
  ['NYT via citing RT', 'E_EMPTY_HOP', 8, 'citing'],
  ['CNN <- Milley +', 'E_EMPTY_HOP', 15, ''],
  ['CNN <- ""', 'E_EMPTY_HOP', 7, '""'],
  ['CNN <- ,', 'E_EMPTY_HOP', 7, ','],
  ['CNN <- ×2', 'E_EMPTY_HOP', 7, '×2'],
  ['CNN <- [document]', 'E_EMPTY_HOP', 7, '[document]'],
  ['zufolge', 'E_UNRESOLVED', 0, 'zufolge'],
  ['; CNN', 'E_EMPTY_CHAIN', 0, ';'],
  ['CNN ;; RT', 'E_EMPTY_CHAIN', 5, ';'],
  ['CNN <- officials ;', 'E_EMPTY_CHAIN', 18, ''],
  ['RT citing NYT, as quoted by DWN', 'E_MIXED_DIRECTION', 15, 'as quoted by'],
  ['NYT  via   unnamed officials via RT', 'E_MIXED_DIRECTION', 29, 'via'],
  ['CNN <- own <- officials', 'E_AFTER_TERMINAL', 14, 'officials'],
  ['RT <- NYT <- RT', 'E_CYCLE', 13, 'RT'],
  ['CNN <- officials + Milley <- NYT', 'E_GROUP_NOT_AT_ORIGIN', 29, 'NYT'],
  ['CNN <- 0 officials', 'E_COUNT_ZERO', 7, '0 officials'],
  ['CNN <- officials x0', 'E_COUNT_ZERO', 17, 'x0'],
  ['CNN <- officials ×≥0', 'E_COUNT_ZERO', 17, '×≥0'],
  ['CNN [sender] <- officials', 'E_UNKNOWN_KIND', 5, 'sender'],
  ['CNN [] <- officials', 'E_UNKNOWN_KIND', 5, ''],
  ['CNN <- "two officials', 'E_UNCLOSED_QUOTE', 7, '"two officials'],
  ['CNN <- „two officials"', 'E_UNCLOSED_QUOTE', 7, '„two officials"'],
  ['CNN [outlet <- officials', 'E_UNBALANCED_BRACKET', 4, '['],
  ['CNN [out[let]', 'E_UNBALANCED_BRACKET', 4, '['],
  ['CNN outlet] <- officials', 'E_UNBALANCED_BRACKET', 10, ']'],
  ['Foto: dpa', 'E_PICTURE_CREDIT', 0, 'Foto: dpa'],
  ['CNN <- AP © Lind', 'E_PICTURE_CREDIT', 7, 'AP © Lind'],
  ['CNN [outlet] officials', 'E_MISSING_SEPARATOR', 13, 'officials'],
  ['CNN [own]', 'E_MISSING_SEPARATOR', 0, 'CNN'],
  [hops(13), 'E_TOO_LONG', hops(12).length + 4, 's12'],
  [`CNN <- ${long}`, 'E_TOO_LONG', 7, long.slice(0, 40)],
  // decomposed letters, astral letters and runs of white space before the place do not shift it
  ['Zu\u0308rich  <-\u00a0 0 officials', 'E_COUNT_ZERO', 13, '0 officials'],
  ['𝒞𝒩𝒩 via', 'E_EMPTY_HOP', 7, ''],
  ['“Zu\u0308rich” [sender]', 'E_UNKNOWN_KIND', 11, 'sender'],
  ['u\u0308ber', 'E_EMPTY_HOP', 0, 'u\u0308ber'],
]

describe('a problem names its place in the line as typed', () => {
  it.each(cases.filter(([, code]) => code !== 'E_UNRESOLVED'))('%s', (input, code, at, found) => {
    const result = parseChain(input, contextOf())
    expect(result).toMatchObject({ status: 'error', code, at, found })
    const { length } = result as { length: number }
    expect(
      Array.from(input)
        .slice(at, at + length)
        .join('')
        .slice(0, 40),
    ).toBe(found)
  })

  it('takes twelve hops', () => expect(parseChain(hops(12), contextOf()).status).toBe('ok'))

  it('names the place of what is unresolved', () => {
    const result = parseChain('  Zu\u0308rcher Bote  via\tHersh ×2?', contextOf())
    expect(result).toMatchObject({
      unresolved: [
        { name: 'Zürcher Bote', at: 2, length: 13 },
        { name: 'Hersh', at: 21, length: 5 },
      ],
    })
  })
})

describe('a problem is told in one sentence', () => {
  const say = (input: string, language: 'de' | 'en') => {
    const result = parseChain(input, contextOf())
    return result.status === 'error' ? sayProblem(result, language) : ''
  }

  it.each([
    [
      'NYT via',
      'expected a source after “via”, at 7',
      'hier fehlt eine Quelle nach „via“, an Stelle 7',
    ],
    ['via NYT', 'expected a source, at 0', 'hier fehlt eine Quelle, an Stelle 0'],
    ['CNN;', 'expected a chain after “;”, at 4', 'hier fehlt eine Kette nach „;“, an Stelle 4'],
    [
      'CNN [sender]',
      '“sender” is not a kind of hop, at 5',
      '„sender“ ist keine Art von Glied, an Stelle 5',
    ],
    [
      'CNN [outlet] Milley',
      'expected a separator after “[outlet]”, at 13',
      'hier fehlt ein Trennwort oder Pfeil nach „[outlet]“, an Stelle 13',
    ],
    [
      'CNN <- 0 officials',
      '“0 officials” is nobody, at 7',
      '„0 officials“ ist niemand, an Stelle 7',
    ],
    ['$& [$&]', '“$&” is not a kind of hop, at 4', '„$&“ ist keine Art von Glied, an Stelle 4'],
  ])('%s', (input, en, de) => {
    expect([say(input, 'en'), say(input, 'de')]).toEqual([en, de])
  })
})
