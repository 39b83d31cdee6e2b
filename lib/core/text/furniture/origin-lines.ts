import { isDateLine } from '../written/date-line'
import { findDates } from '../written/dates'
import { countSeams } from '../segmentation/line-shape'
import { isNameLine, readByline } from '../written/names'
import { isReadingTime, readMetadataRow } from './metadata-row'
import { anyOf, type FurnitureRule } from './rule'

const both = ['de', 'en'] as const

const translated =
  /^(?:(?:maschinell |automatisch )?übersetz(?:t|ung) (?:mit|von|durch|aus|by|via)\b|aus dem (?:\p{L}+ischen|deutschen)(?: ins deutsche)?(?: übersetzt| übertragen| von | ?:)|(?:deutsche|maschinelle|automatische) übersetzung\b|ins deutsche (?:übersetzt|übertragen)|(?:machine |automatically )?translat(?:ed (?:by|with|from|using|via)|ion (?:by|from))\b|(?:dies|this) (?:ist|is) (?:eine?|a) (?:maschinelle |automatische |machine )?(?:übersetzung|translation)\b|d(?:ies)?er (?:artikel|text|beitrag) (?:wurde|ist) .{0,60}übersetzt|this (?:article|text|story|post) (?:was|has been|is) .{0,60}translated)/iu
const translatorLabel =
  /^(?:übersetzung|translation|übersetzt|translator|übersetzer(?:in)?)(?: aus dem \p{L}+| from (?:the )?\p{L}+)?\s?: (.+)$/iu

/** Whether words say that a text is a translation, as a line of their own or at a paragraph's end. */
export function isTranslatorNote(line: string): boolean {
  const inner = /^\((.+)\)$/u.exec(line)?.[1] ?? line
  const name = translatorLabel.exec(inner)?.[1]
  return (
    translated.test(inner) ||
    (name !== undefined && (isNameLine(name) || /^(?:deepl|google|redaktion)/iu.test(name)))
  )
}

/** Lines that say who made the text, when, and from what. */
export const originLines: readonly FurnitureRule[] = [
  {
    id: 'byline',
    languages: both,
    type: 'metadata',
    sub: 'byline',
    reach: 'line',
    longest: 160,
    why: '"Von" or "By" and names, with at most a place, a paper or a date after them, is the author’s line.',
    matches: (bare) => readByline(bare) !== null,
  },
  {
    id: 'wire-credits',
    languages: ['en'],
    type: 'metadata',
    sub: 'byline',
    reach: 'line',
    longest: 300,
    why: 'Agencies close a report with the names of those who reported and edited it.',
    matches: anyOf(
      /^\(?(?:additional )?(?:reporting|writing|editing|compiled)(?: and (?:reporting|writing|editing))? by \p{Lu}/iu,
    ),
  },
  {
    id: 'author-role',
    languages: both,
    type: 'metadata',
    sub: null,
    reach: 'line',
    places: ['head', 'tail'],
    longest: 60,
    why: 'An office such as "Northport correspondent" stands under its holder’s name.',
    matches: anyOf(
      /^(?:[\p{Lu}][\p{L}.&-]* ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ss]taff [Ww]riter|[Ww]riter)$/u,
      /^(?:\p{L}+ ){0,2}\p{Lu}?\p{L}*(?:[Kk]orrespondent|[Rr]edakteur|[Rr]eporter|[Rr]edaktionsleiter|[Vv]olontär)(?:in)?(?: (?:für|in|aus|im) [\p{L} ]{3,30})?$/u,
    ),
  },
  {
    id: 'date',
    languages: both,
    type: 'metadata',
    sub: 'date',
    reach: 'line',
    longest: 120,
    why: 'Only a date or a time, with words such as "Aktualisiert" or "Published".',
    matches: (bare) => isDateLine(bare),
  },
  {
    id: 'author-row',
    languages: both,
    type: 'metadata',
    sub: 'byline',
    reach: 'line',
    longest: 200,
    why: 'Author, date and reading time side by side.',
    matches: (bare) => readMetadataRow(bare) === 'byline',
  },
  {
    id: 'date-row',
    languages: both,
    type: 'metadata',
    sub: 'date',
    reach: 'line',
    longest: 200,
    why: 'A date beside a section, a programme or a reading time.',
    matches: (bare) => readMetadataRow(bare) === 'date',
  },
  {
    id: 'place-and-date',
    languages: both,
    type: 'metadata',
    sub: 'date',
    reach: 'line',
    places: ['head', 'tail'],
    longest: 80,
    why: 'A place or a programme beside a full date, and no other words.',
    matches: (bare) =>
      findDates(bare).length === 1 &&
      /^(?:\p{Lu}[\p{L}\d.\-]*[ ,/·–-]*){1,4}$/u.test(cutDate(bare)),
  },
  {
    id: 'translator',
    languages: both,
    type: 'metadata',
    sub: 'translator',
    reach: 'line',
    longest: 200,
    why: 'Says by whom or with what the text was translated.',
    matches: (bare) => isTranslatorNote(bare) && countSeams(bare) <= 1,
  },
  {
    id: 'first-published',
    languages: both,
    type: 'metadata',
    sub: null,
    reach: 'line',
    longest: 260,
    why: 'Says where the text appeared first; evidence for the spine, no part of the report.',
    matches: anyOf(
      /^(?:zuerst|ursprünglich|erstmals|im original) (?:erschienen|veröffentlicht|publiziert)/iu,
      /^(?:dieser|der|diese|dieses|das) (?:artikel|text|beitrag|interview|analyse|kommentar)\b(?=.{0,100}\b(?:zuerst|ursprünglich|erstmals|im original)\b).{0,120}\b(?:erschien(?:en)?|veröffentlicht|publiziert)\b/iu,
      /^(?:originally|first) (?:published|appeared|posted)\b/iu,
      /^(?:this (?:article|story|post|piece|essay|op-ed)(?: was| is| has been)? (?:originally |first )?|the (?:article|story|post|piece|essay|op-ed) (?:was )?(?:originally|first) )(?:re)?(?:published|appeared|posted)\b/iu,
      /^(?:this|the) (?:article|story|post|piece) (?:originally|first) appeared\b/iu,
      /^republished (?:from|with|by)\b/iu,
      /^(?:das |der |die )?(?:\p{L}+e )?original(?:artikel|beitrag|text)?\b.{0,80}\b(?:erschien(?:en)?|veröffentlicht|finden sie|lesen sie)\b/iu,
    ),
  },
  {
    id: 'broadcast',
    languages: ['de'],
    type: 'metadata',
    sub: null,
    reach: 'line',
    longest: 160,
    why: 'Broadcasters say when and where the report was on the air.',
    matches: anyOf(
      /^(?:sendung|aus der sendung|dieses thema im programm)\s?:/iu,
      /^(?:über )?dieses thema(?: berichtete| im programm|: )/iu,
    ),
  },
  {
    id: 'empty-label',
    languages: both,
    type: 'metadata',
    sub: null,
    reach: 'line',
    longest: 40,
    why: 'A label whose value stands elsewhere or was lost in copying.',
    matches: anyOf(
      /^(?:autor(?:in|en)?|authors?(?: of (?:the|this) article)?|verfasser(?:in)?|written by|by|von|redaktion|fotos?|photos?|bildquelle|published|updated|veröffentlicht|aktualisiert|stand|open (?:this )?(?:photo|image) in gallery|bild (?:in großansicht )?öffnen|bild vergrößern)$/iu,
    ),
  },
  {
    id: 'reading-time',
    languages: both,
    type: 'metadata',
    sub: null,
    reach: 'line',
    longest: 60,
    why: 'How long reading takes is said about the text, not in it.',
    matches: isReadingTime,
  },
]

/** The line without its first date and without times of day. */
function cutDate(line: string): string {
  const [date] = findDates(line)
  const rest = date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line
  return rest
    .replace(/\d{1,2}[:.]\d\d(?:\s?uhr)?/giu, ' ')
    .replace(/[\s,]+/gu, ' ')
    .trim()
}
