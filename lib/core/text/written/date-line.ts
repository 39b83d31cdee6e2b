import { findDates, months, weekdays } from './dates'

const labels =
  'online|seit|zuletzt|letzte|aktualisiert|aktualisierung|änderung|geändert|veröffentlicht|erschienen|erstellt|publiziert|stand|datum|originally|first|last|latest|updated?|published|posted|modified|created|date|on|at|am|um|vom|von|den|der|the|of|and|und|bis'
const zones = 'uhr|h|cet|cest|mez|mesz|gmt|utc|bst|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|ist|ortszeit'
const dateWords = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${labels}|${zones}|${weekdays}|${months})(?![\p{L}\d])\.?|\d{1,4}(?:st|nd|rd|th)?|[ap]\.?m\b\.?`,
  'giu',
)
const relative =
  /\bvor (?:\d+|eine[rmn]?|wenigen|etwa \d+) (?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)(?!\p{L})|\b(?:an?|\d+) ?(?:seconds?|minutes?|mins?\.?|m|hours?|hrs?\.?|h|days?|d|weeks?|months?|years?) ago\b|\b(?:heute|gestern|today|yesterday|just now|gerade eben)\b/giu
const partial = new RegExp(String.raw`(?<!\p{L})(?:${months})(?!\p{L})\.?`, 'iu')
const timeOfDay = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)|\b\d{1,2} ?(?:uhr|[ap]\.?m\b)/iu

/** Whether a line holds nothing but a date, a time of day, or how long ago, with the words that go with them. */
export function isDateLine(line: string): boolean {
  if (
    line.length > 120 ||
    !/\d|heute|gestern|today|yesterday|just now|gerade eben|vor eine|\ban? /iu.test(line)
  )
    return false
  const says =
    findDates(line).length > 0 ||
    timeOfDay.test(line) ||
    partial.test(line) ||
    line.search(relative) >= 0
  if (!says) return false
  return !/[\p{L}\d]/u.test(line.replace(relative, ' ').replace(dateWords, ' '))
}
