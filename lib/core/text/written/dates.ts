/** A date, or date and time of day, as ISO 8601 without a zone, and where it stands in the line (UTF-16 units). */
export interface WrittenDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const months =
  'jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar|er)?|mar(?:ch)?|märz?|maerz|mrz|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?'
const monthStems = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
]
const stemOf: Readonly<Record<string, string>> = {
  jän: 'jan',
  mär: 'mar',
  mae: 'mar',
  mrz: 'mar',
  may: 'mai',
  oct: 'okt',
  dec: 'dez',
}
const forms = [
  /(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/giu,
  /(?<y>(?:19|20)\d\d)\/(?<m>\d\d)\/(?<d>\d\d)(?!\d)/giu,
  /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d\d|\d\d(?![\d.:]))/giu,
  new RegExp(
    String.raw`(?<!\d)(?<d>\d{1,2})(?:\.|st|nd|rd|th)?\s(?:of\s)?(?<n>${months})\.?,?\s(?<y>(?:19|20)\d\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<n>${months})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>(?:19|20)\d\d)`,
    'giu',
  ),
  /(?<![\d/])(?<d>1[3-9]|2\d|3[01])\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d\d)/giu,
  /(?<![\d/])(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>(?:19|20)\d\d)/giu,
]

/** A line without either holds no date; asked first because it is quickly answered. */
const yearOrDay = /(?:19|20)\d\d|\d\.\s?\d{1,2}\.\s?\d\d/u

const clock =
  /(?<![\d.:])(\d{1,2})(?:[:.](\d\d)(?![\d.]))?(?:[:.]\d\d)?\s?(uhr|h\b|[ap]\.?m\b\.?)?/giu

/** The dates with day, month and year in a line, in order; "3/4/2023" is left out because two readings are possible. */
export function findDates(line: string): WrittenDate[] {
  if (!yearOrDay.test(line)) return []
  const found = forms.flatMap((form) => [...line.matchAll(form)].flatMap(readDate))
  return found
    .sort((a, b) => a.start - b.start)
    .filter((date, i, all) => i === 0 || date.start >= all[i - 1]!.end)
}

/** The first date of a line with the time of day that stands beside it, as ISO 8601 without a zone; null without a date. */
export function readTimestamp(line: string): string | null {
  const [date] = findDates(line)
  if (!date) return null
  const beside = `${line.slice(0, date.start)} | ${line.slice(date.end)}`
  const time = [...beside.matchAll(clock)].map(readClock).find((clockTime) => clockTime !== null)
  return time ? `${date.iso}T${time}` : date.iso
}

function readDate(match: RegExpExecArray): WrittenDate[] {
  const { y = '', m, d = '', n } = match.groups ?? {}
  const year = y.length === 2 ? `20${y}` : y
  const month = n ? monthNumber(n) : Number(m)
  const iso = `${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  if (!isRealDate(Number(year), month, Number(d))) return []
  return [{ iso, start: match.index, end: match.index + match[0].length }]
}

function monthNumber(name: string): number {
  const stem = name.slice(0, 3).toLowerCase()
  return monthStems.indexOf(stemOf[stem] ?? stem) + 1
}

/** Checked by the calendar itself; UTC, so that no machine's zone plays a part. */
function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function readClock(match: RegExpExecArray): string | null {
  const [, hours = '', minutes, mark = ''] = match
  if (!minutes && !mark) return null
  const half = mark.toLowerCase().replaceAll('.', '')
  const hour =
    half === 'pm' ? (Number(hours) % 12) + 12 : half === 'am' ? Number(hours) % 12 : Number(hours)
  if (hour > 23 || Number(minutes ?? 0) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}
