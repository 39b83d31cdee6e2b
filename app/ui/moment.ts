import type { Language } from '@/lib/core/language'
import { localeTag } from './locale-tag'

const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/
const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/

/** Prints what is known and no more: a year, a month, a day; a time only where there is one, moved only if it has a zone. */
export function formatMoment(
  iso: string,
  language: Language,
  zone: string,
  style: 'short' | 'long' = 'short',
): string {
  const match = parts.exec(iso)
  if (!match) return iso
  const [, , month, day, time] = match
  const moved = time !== undefined && zoned.test(time)
  const date = new Date(time && !moved ? `${iso}Z` : iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(localeTag(language), {
    timeZone: moved ? zone : 'UTC',
    year: 'numeric',
    ...(month && { month: style === 'long' || !day ? 'long' : 'short' }),
    ...(day && { day: 'numeric' }),
    ...(time && { hour: '2-digit', minute: '2-digit' }),
  }).format(date)
}
