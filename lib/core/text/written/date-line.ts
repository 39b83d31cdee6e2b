import { findDates } from './dates'

const words = (list: string) => list.split(' ')

/** Every word that may stand in a line which is only a date: its own words, labels, time zones, spans of time. */
const vocabulary: ReadonlySet<string> = new Set([
  ...words(
    'januar jänner jan februar feber feb märz mär mrz april apr mai juni jun juli jul august aug september sept sep oktober okt november nov dezember dez',
  ),
  ...words('january february march mar may june july october oct december dec'),
  ...words(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  ),
  ...words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  ...words(
    'online seit zuletzt letzte letztes aktualisiert aktualisierung update änderung geändert veröffentlicht erschienen erstellt publiziert stand gesendet datum am um vom von den der bis und',
  ),
  ...words(
    'originally first last latest updated published posted modified created sent date on at the of and as st nd rd th',
  ),
  ...words(
    'uhr h a p m am pm cet cest mez mesz gmt utc bst est edt et ct cst cdt mst mdt pst pdt pt ist ortszeit z t',
  ),
  ...words(
    'vor einer einem einigen wenigen etwa sekunde sekunden minute minuten min stunde stunden std tag tagen woche wochen monat monaten jahr jahren heute gestern',
  ),
  ...words(
    'ago an one second seconds minutes mins hour hours hr hrs day days d week weeks month months year years today yesterday just now',
  ),
])

const month =
  /(?<!\p{L})(?:jan|jän|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])\p{L}*/iu
/** With a point the hour needs a word behind it, or nothing: "7.57 Uhr", "16.20", but no price. */
const timeOfDay =
  /(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)|(?<![\d.])(?:[01]?\d|2[0-4])\.[0-5]\d(?=\s?(?:uhr|h\b|[ap]\.?m)|$)|\b\d{1,2} ?(?:uhr|[ap]\.?m\b)/iu
const span =
  /\bvor (?:\d+|eine[rm]|einigen|wenigen|etwa \d+) \p{L}+|\b(?:an?|one|\d+) ?\p{L}+ ago\b|\bjust now\b/iu

/** Whether a line holds nothing but a date, a time of day, or how long ago, with the words that go with them. */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || /\d{5}|[%€$£]/u.test(line) || !hasOnlyDateWords(line)) return false
  if (span.test(line)) return true
  return (
    /\d/u.test(line) && (month.test(line) || timeOfDay.test(line) || findDates(line).length > 0)
  )
}

/** How many words of a line do not belong to dates, up to a limit. */
export function countOtherWords(line: string, limit: number): number {
  let count = 0
  for (const [word] of line.matchAll(/\p{L}+/gu)) {
    if (!vocabulary.has(word.toLowerCase())) count += 1
    if (count >= limit) break
  }
  return count
}

const hasOnlyDateWords = (line: string) => countOtherWords(line, 1) === 0
