import { expect, test } from 'vitest'
import { dateInWords } from '@/lib/core/report/dates'

test.each([
  ['2025-11-04', '4 November 2025', '4. November 2025'],
  ['2025-03-04T09:05:10.123Z', '4 March 2025, 09:05 UTC', '4. März 2025, 09:05 UTC'],
  ['2025-03-04T09:05:10+01:00', '4 March 2025, 09:05 UTC+01:00', '4. März 2025, 09:05 UTC+01:00'],
  ['2025-03-04T09:05-05:00', '4 March 2025, 09:05 UTC−05:00', '4. März 2025, 09:05 UTC−05:00'],
  ['2025-03-04T09:05', '4 March 2025, 09:05', '4. März 2025, 09:05'],
  ['2025-10', 'October 2025', 'Oktober 2025'],
  ['2025', '2025', '2025'],
  ['2025-13-01', '2025-13-01', '2025-13-01'],
  ['last Monday', 'last Monday', 'last Monday'],
])('%s', (iso, en, de) => {
  expect(dateInWords(iso, 'en')).toBe(en)
  expect(dateInWords(iso, 'de')).toBe(de)
})
