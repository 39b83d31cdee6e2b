import { isDateLine } from './date-line'
import { findDates } from './dates'

const particle = 'von|van|de|del|della|der|den|da|di|du|dos|la|le|al|el|bin|ibn|ben|ten|ter|af|av'
const word = String.raw`(?:Mc|Mac|O['’]|D['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’\-]*\.?`
const capitals = String.raw`\p{Lu}[\p{Lu}\-'’.]+(?:\s\p{Lu}[\p{Lu}\-'’.]*){1,3}(?![\p{L}])`
const person = String.raw`(?:${capitals}|${word}(?:\s(?:(?:${particle})\s){0,2}${word}){1,3})`
const joint = String.raw`(?:\s?,\s|\s?/\s?|\s(?:und|and|&|sowie|mit|with)\s)`
const people = String.raw`${person}(?:${joint}(?:${person}|dpa|AP|AFP|Reuters)){0,5}`
const desk =
  '(?:dpa|afp|ap|apa|sda|epd|kna|sid|rtr|reuters|red|redaktion|der redaktion|unserer redaktion|staff|agencies)'

const genre =
  '(?:(?:eine?r?|an?)\\s)?(?:gast)?(?:artikel|article|beitrag|kommentar|analyse|kolumne|bericht|essay|interview|reportage|glosse|porträt|rezension|text|analysis|opinion|comment|commentary|story|review)\\s'
const label =
  'autor(?:in|en|:in)?|authors?|verfasser(?:in)?|written by|reported by|reporting by|story by|geschrieben von|verfasst von|aufgezeichnet von|das (?:gespräch|interview) führten?|die fragen stellten?|interview geführt von'
/** Words that label a name only with a colon behind them. */
const colonLabel =
  'redaktion|mitarbeit|recherche|faktencheck|schlussredaktion|redigatur|text|words|interview'
const opener = new RegExp(
  `^(?:(?:${genre})?(?:von|by)\\s?:?\\s|(?:${label})\\s?:?\\s|(?:${colonLabel})\\s?:\\s)`,
  'iu',
)
const namedPeople = new RegExp(`^(?:${people})(?!\\p{L})`, 'u')
const namedDesk = new RegExp(`^${desk}(?:\\s?/\\s?${desk}){0,3}(?!\\p{L})`, 'iu')
const namedByLabel = new RegExp(`^${word}(?=$|[,|])`, 'u')
const onlyNames = new RegExp(`^(?:${people})$`, 'u')

/** What newsrooms are called, and people are not. */
const house =
  /(?:news|times|post|zeitung|online|radio|tv|magazine?|journal|herald|tribune|courier|press|media|agency|agentur|redaktion|blatt|nachrichten)$/iu

/** How the rest of a byline may begin: with a separator, a preposition, a name in capitals or a number. */
const restStart =
  /^(?:\s?[,|•·–—\-/(;]|\s(?:in|aus|for|für|at|bei|published|updated|am)\s|\s[\p{Lu}\d])/u
/** Small words in offices, places and date labels; any other small word makes the line a sentence. */
const restWords =
  /(?<!\p{L})(?:in|aus|for|für|at|bei|the|der|die|das|des|and|und|of|to|staff|senior|chief|political|foreign|national|security|defen[cs]e|diplomatic|special|correspondents?|reporters?|writers?|editors?|columnist|contributor|contributing|korrespondent(?:in)?|redakteur(?:in)?|zurzeit|derzeit|with|mit|published|updated|am|um|on|uhr|min|read|von|by)(?!\p{L})/giu

/** The names a byline gives, and what it says after them. */
export interface Byline {
  readonly names: string
  readonly rest: string
}

/** Reads a line such as "Von Erika Muster und Max Beispiel, Berlin" or "By JANE DOE | 4 November 2023"; null when it is none. */
export function readByline(line: string): Byline | null {
  const opened = line.length <= 160 ? opener.exec(line) : null
  if (!opened) return null
  const body = line.slice(opened[0].length)
  const named = findNames(body, opened[0])
  if (named === null || !isRest(body.slice(named.length))) return null
  const names = firstOfPair(named)
  return { names, rest: body.slice(names.length).trim() }
}

/** Whether a line is nothing but names of two to four words each, as an author's line without "by" is. */
export function isNameLine(line: string): boolean {
  return line.length <= 120 && onlyNames.test(line) && !house.test(line) && !isDateLine(line)
}

/** Two words at least make a name; a label such as "Autor:" lets one do. */
function findNames(body: string, opening: string): string | null {
  const named = namedPeople.exec(body) ?? namedDesk.exec(body)
  const single = /au?th?or|verfasser/iu.test(opening) ? namedByLabel.exec(body) : null
  return (named ?? single)?.[0] ?? null
}

/** In "Jane Doe, Example News" the second name is the paper's; only "and" makes both authors. */
function firstOfPair(named: string): string {
  const parts = named.split(/\s?,\s/u)
  return parts.length === 2 && !/\s(?:und|and|&|sowie)\s/u.test(named) ? parts[0]! : named
}

function isRest(rest: string): boolean {
  if (rest === '') return true
  const spare = withoutDates(rest).replace(restWords, ' ')
  return restStart.test(rest) && !/(?<!\p{L})\p{Ll}|[!?]/u.test(spare)
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (kept, { start, end }) => kept.slice(0, start) + kept.slice(end),
    text,
  )
}
