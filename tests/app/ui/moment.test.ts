import { describe, expect, it } from 'vitest'
import { formatMoment, type MomentStyle } from '@/app/ui/moment'

describe('formatMoment', () => {
  it.each<[string, 'de' | 'en', MomentStyle, string]>([
    ['2026', 'de', 'short', '2026'],
    ['2026-11', 'de', 'short', 'November 2026'],
    ['2026-11-14', 'de', 'short', '14. Nov. 2026'],
    ['2026-11-14', 'en', 'short', '14 Nov 2026'],
    ['2026-11-14', 'de', 'long', '14. November 2026'],
    ['2026-11-14T23:30:00Z', 'de', 'short', '15. Nov. 2026, 00:30'],
    ['2026-11-14T23:30:00.000Z', 'de', 'day', '15. Nov. 2026'],
    ['2026-11-14T23:30:00Z', 'de', 'time', '00:30'],
    ['2026-11-14T23:30:00-05:00', 'en', 'short', '15 Nov 2026, 05:30'],
    ['2026-11-14T23:30', 'de', 'short', '14. Nov. 2026, 23:30'],
    ['yesterday', 'de', 'short', 'yesterday'],
    ['2026-13-40', 'de', 'short', '2026-13-40'],
  ])('%s in %s, %s: %s', (iso, language, style, words) => {
    expect(formatMoment(iso, language, 'Europe/Berlin', style)).toBe(words)
  })
})
