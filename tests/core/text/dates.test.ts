import { describe, expect, it } from 'vitest'
import { isDateLine } from '@/lib/core/text/written/date-line'
import { findDates, readTimestamp } from '@/lib/core/text/written/dates'

const timestamps: [line: string, iso: string | null][] = [
  ['12. November 2022', '2022-11-12'],
  ['12 November 2022', '2022-11-12'],
  ['12. Nov. 2022, 18.33 Uhr', '2022-11-12T18:33'],
  ['1. März 2024 um 9:05 Uhr', '2024-03-01T09:05'],
  ['3. Jänner 2024', '2024-01-03'],
  ['05.12.2023 18:33', '2023-12-05T18:33'],
  ['4.11.23', '2023-11-04'],
  ['06. 01. 2026, 14:59 Uhr', '2026-01-06T14:59'],
  ['November 12, 2022', '2022-11-12'],
  ['Nov. 12th, 2022 at 6 p.m.', '2022-11-12T18:00'],
  ['Published 3:04 PM EDT, Thu November 10, 2022', '2022-11-10T15:04'],
  ['12:10 AM, May 1, 2023', '2023-05-01T00:10'],
  ['2022-11-12', '2022-11-12'],
  ['2022-11-12T18:33:05+01:00', '2022-11-12T18:33'],
  ['2023/05/27', '2023-05-27'],
  ['27/05/2023', '2023-05-27'],
  ['05/27/2023', '2023-05-27'],
  ['05/06/2023', null],
  ['31. Februar 2023', null],
  ['29.02.2023', null],
  ['29.02.2024', '2024-02-29'],
  ['November 2022', null],
  ['Punkt 12.2.1 der Ordnung', null],
  ['heute', null],
]

const lines: [line: string, isDate: boolean][] = [
  ['12. November 2022', true],
  ['Montag, 4. November 2023, 18:33 Uhr', true],
  ['Aktualisiert am 4.11.2023 um 18:33', true],
  ['Last updated Nov 4, 2023 at 5:33 p.m. ET', true],
  ['vor 3 Stunden', true],
  ['vor einer Stunde', true],
  ['an hour ago', true],
  ['18:33', true],
  ['heute, 7.57 Uhr', true],
  ['November 2022', true],
  ['2022', false],
  ['Mai', false],
  ['Heute', false],
  ['12', false],
  ['12. November 2022: Der Tag danach', false],
  ['Am 12. November 2022 kam er.', false],
  ['The May 12 deal', false],
]

describe('dates', () => {
  it.each(timestamps)('%s', (line, iso) => {
    expect(readTimestamp(line)).toBe(iso)
  })

  it.each(lines)('%s: a date line, %s', (line, isDate) => {
    expect(isDateLine(line)).toBe(isDate)
  })

  it('finds several dates with their places', () => {
    const line = 'Von 4.11.2023 bis 5. November 2023.'
    expect(findDates(line).map(({ iso, start, end }) => [iso, line.slice(start, end)])).toEqual([
      ['2023-11-04', '4.11.2023'],
      ['2023-11-05', '5. November 2023'],
    ])
  })
})
