import type { Language } from '../language'

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  de: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
}

const shape =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

const zoneName = (zone: string): string => (zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`)

/**
 * An ISO 8601 date or date-time in words, as exact as it was given and in the zone it was given in; anything else is
 * returned as it is. Written by hand because what a runtime's locale tables say changes with the runtime.
 */
export const dateInWords = (iso: string, language: Language): string => {
  const [, year, month, day, hour, minute, zone] = shape.exec(iso) ?? []
  if (year === undefined) return iso
  const name = month === undefined ? undefined : months[language][Number(month) - 1]
  if (name === undefined) return month === undefined ? year : iso
  if (day === undefined) return `${name} ${year}`
  const date = `${Number(day)}${language === 'de' ? '.' : ''} ${name} ${year}`
  if (hour === undefined) return date
  return `${date}, ${hour}:${minute}${zone ? ' ' + zoneName(zone) : ''}`
}
