import type { Language } from '@/lib/core/language'
import { localeTag } from './locale-tag'

/** `day` leaves the time out, `time` the day; `long` writes the month in full. */
export type MomentStyle = 'short' | 'long' | 'day' | 'time'

const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/
const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/

/** Prints what is known and no more: a year, a month, a day; a time only where there is one, moved only if it has a zone. */
export function formatMoment(
  iso: string,
  language: Language,
  zone: string,
  style: MomentStyle = 'short',
): string {
  const match = parts.exec(iso)
  if (!match) return iso
  const [, , month, day, time] = match
  const moved = time !== undefined && zoned.test(time)
  const date = new Date(time && !moved ? `${iso}Z` : iso)
  if (Number.isNaN(date.getTime())) return iso
  const shown = { date: style !== 'time', clock: time && style !== 'day' }
  return new Intl.DateTimeFormat(localeTag(language), {
    timeZone: moved ? zone : 'UTC',
    ...(shown.date && { year: 'numeric' }),
    ...(shown.date && month && { month: style === 'long' || !day ? 'long' : 'short' }),
    ...(shown.date && day && { day: 'numeric' }),
    ...(shown.clock && { hour: '2-digit', minute: '2-digit' }),
  }).format(date)
}
