/** When something came out: its calendar days as written, from 1970, and the instant in milliseconds if it is known. */
export interface Published {
  readonly firstDay: number
  readonly lastDay: number
  readonly instant: number | null
}

const form =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?)?)?$/

const msOfDay = 86_400_000

/**
 * Reads an ISO 8601 date (also a month or a year) or instant. A time without an offset says no more than its day.
 * Null for anything else, and for days and hours that do not exist.
 */
export function readPublished(text: string): Published | null {
  const found = form.exec(text.trim())
  if (!found) return null
  const [year, month, day] = found.slice(1, 4).map((part) => (part ? Number(part) : null))
  const first = dayNumber(year!, month ?? 1, day ?? 1)
  const last = day ? first : month ? endOfMonth(year!, month) : dayNumber(year!, 12, 31)
  if (first === null || last === null || !isTimeOfDay(found)) return null
  return { firstDay: first, lastDay: last, instant: instantOf(found, first) }
}

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 100) date.setUTCFullYear(year)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / msOfDay
    : null
}

const endOfMonth = (year: number, month: number): number | null =>
  [31, 30, 29, 28].map((day) => dayNumber(year, month, day)).find((day) => day !== null) ?? null

const isTimeOfDay = (found: RegExpExecArray): boolean =>
  Number(found[4] ?? 0) < 24 && Number(found[5] ?? 0) < 60 && Number(found[6] ?? 0) < 61

function instantOf(found: RegExpExecArray, day: number): number | null {
  const [hour, minute, second, zulu, sign, aheadHours, aheadMinutes] = found.slice(4)
  if (!hour || (!zulu && !sign)) return null
  const ahead = sign ? Number(`${sign}1`) * (Number(aheadHours) * 60 + Number(aheadMinutes)) : 0
  const minutes = Number(hour) * 60 + Number(minute) - ahead
  return day * msOfDay + minutes * 60_000 + Number(second ?? 0) * 1000
}

/** The earliest of several, whatever their order; it has an instant only if all of them have one. */
export function earliest(all: readonly Published[]): Published {
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
  const instants = all.flatMap(({ instant }) => (instant === null ? [] : [instant]))
  return {
    firstDay: least(all.map(({ firstDay }) => firstDay)),
    lastDay: least(all.map(({ lastDay }) => lastDay)),
    instant: instants.length === all.length ? least(instants) : null,
  }
}

/** Whether `a` certainly came out after `b`: by instants where both are known, else by whole days. */
export const isLater = (a: Published, b: Published): boolean =>
  a.instant !== null && b.instant !== null ? a.instant > b.instant : a.firstDay > b.lastDay
