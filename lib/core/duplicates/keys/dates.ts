import { findDates } from '../../text/written/dates'
import type { FoundKey } from './found-key'

const months =
  'jan(?:uar|uary|\\.)?|jänner|feb(?:ruar|ruary|\\.)?|mär(?:z|\\.)|maerz|mar(?:ch|\\.)|apr(?:il|\\.)?|mai|may|jun(?:i|e|\\.)|jul(?:i|y|\\.)|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|o[ck]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[cz](?:ember|\\.)?'
const stems = [
  ['jan', 'jän'],
  ['feb'],
  ['mär', 'mar', 'mae'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
]
const dayFirst = new RegExp(
  String.raw`(?<!\p{N})(?<d>[12]?\d|3[01])(?:\.|st|nd|rd|th)?\s(?:of\s)?(?<n>${months})(?!\p{L})`,
  'giu',
)
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(?<n>${months})\s(?<d>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\p{N}])`,
  'giu',
)
const year = /(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu

/** The days (without their year, which translations often leave out) and the years of a text. */
export function dateKeys(text: string): FoundKey[] {
  const full = findDates(text).flatMap(({ iso, start, end }) => {
    const written = text.slice(start, end)
    return [`d:${iso.slice(5)}`, `y:${iso.slice(0, 4)}`].map((key) => ({ key, written, start }))
  })
  const days = [dayFirst, monthFirst].flatMap((form) => [...text.matchAll(form)].flatMap(readDay))
  const years = [...text.matchAll(year)].map(({ 0: written, index: start }) => ({
    key: `y:${written}`,
    written,
    start,
  }))
  return [...full, ...days, ...years]
}

function readDay({ 0: written, index: start, groups = {} }: RegExpExecArray): FoundKey[] {
  const stem = groups['n']!.slice(0, 3).toLowerCase()
  const month = stems.findIndex((forms) => forms.includes(stem)) + 1
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  const key = `d:${twoDigits(month)}-${twoDigits(Number(groups['d']))}`
  return month === 0 ? [] : [{ key, written, start }]
}
