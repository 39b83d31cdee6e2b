import type { Language, Words } from '../language'
import { maxHops } from './chain'
import type { Notice, NoticeCode, Problem, ProblemCode } from './problems'

const problems: Readonly<Record<ProblemCode, Words>> = {
  E_EMPTY: { en: 'expected a chain', de: 'hier fehlt eine Kette' },
  E_EMPTY_CHAIN: { en: 'expected a chain{after}', de: 'hier fehlt eine Kette{after}' },
  E_EMPTY_HOP: { en: 'expected a source{after}', de: 'hier fehlt eine Quelle{after}' },
  E_MIXED_DIRECTION: {
    en: '“{found}” points the other way than what stands before it',
    de: '„{found}“ weist in die andere Richtung als das davor',
  },
  E_AFTER_TERMINAL: {
    en: '“{found}” stands behind the end of the chain',
    de: '„{found}“ steht hinter dem Ende der Kette',
  },
  E_CYCLE: {
    en: '“{found}” is in the chain already: circular reporting?',
    de: '„{found}“ kommt in der Kette schon vor: Kreislauf?',
  },
  E_GROUP_NOT_AT_ORIGIN: {
    en: 'sources joined by “+” must come last, before “{found}” they cannot',
    de: 'mit „+“ verbundene Quellen stehen nur am Ende, nicht vor „{found}“',
  },
  E_COUNT_ZERO: { en: '“{found}” is nobody', de: '„{found}“ ist niemand' },
  E_UNKNOWN_KIND: {
    en: '“{found}” is not a kind of hop',
    de: '„{found}“ ist keine Art von Glied',
  },
  E_UNCLOSED_QUOTE: {
    en: 'the quotation mark of {found} is not closed',
    de: 'das Anführungszeichen von {found} wird nicht geschlossen',
  },
  E_UNBALANCED_BRACKET: {
    en: 'the bracket “{found}” has no partner',
    de: 'die Klammer „{found}“ hat kein Gegenstück',
  },
  E_PICTURE_CREDIT: {
    en: '“{found}” credits a picture, it is no source',
    de: '„{found}“ ist ein Bildnachweis, keine Quelle',
  },
  E_TOO_LONG: {
    en: `too long here: at most ${maxHops} hops, at most 500 characters a name`,
    de: `hier zu lang: höchstens ${maxHops} Glieder, höchstens 500 Zeichen ein Name`,
  },
  E_MISSING_SEPARATOR: {
    en: 'expected a separator{after}',
    de: 'hier fehlt ein Trennwort oder Pfeil{after}',
  },
}

const after: Words = { en: ' after “{after}”', de: ' nach „{after}“' }
const place: Words = { en: ', at {at}', de: ', an Stelle {at}' }

/**
 * One sentence that quotes the input and the place: “expected a source after “via”, at 7”. The place is counted in
 * code points from 0.
 */
export function sayProblem(problem: Problem, language: Language): string {
  const context =
    problem.after === undefined ? '' : after[language].replace('{after}', () => problem.after!)
  const said = problems[problem.code][language]
    .replace('{found}', () => shorten(problem.found))
    .replace('{after}', () => context)
  return said + place[language].replace('{at}', String(problem.at))
}

const shorten = (text: string): string => {
  const glyphs = Array.from(text)
  return glyphs.length > 40 ? `${glyphs.slice(0, 39).join('')}…` : text
}

const notices: Readonly<Record<NoticeCode, Words>> = {
  N_UNRESOLVED: { en: '{0}: what kind of source?', de: '{0}: was für eine Quelle?' },
  N_PLATFORM: { en: '{0} on {1}: one hop', de: '{0} auf {1}: ein Glied' },
  N_DIRECTION_FROM_KINDS: {
    en: 'direction read from the kinds of the hops',
    de: 'Richtung aus den Arten der Glieder erschlossen',
  },
  N_DIRECTION_FROM_DOCUMENT: {
    en: 'direction read from the document: it is by {0}',
    de: 'Richtung aus dem Dokument erschlossen: es ist von {0}',
  },
  N_GT_READ_AS_CITES: { en: '“>” read as “cites”', de: '„>“ als „beruft sich auf“ gelesen' },
  N_KIND_CONTRADICTS_ARROW: {
    en: '{0} has it from {1}? The arrow says so, the kinds do not',
    de: '{0} hat es von {1}? Der Pfeil sagt es, die Arten nicht',
  },
  N_SPINE_STRIPPED: {
    en: '{0} belongs to the document and was left out',
    de: '{0} gehört zum Dokument und wurde weggelassen',
  },
  N_OPEN_CHAIN: { en: 'open: where {0} had it is not said', de: 'offen: woher {0} es hat' },
}

/** What a notice tells the reader of a line, with the names it speaks of. */
export const sayNotice = ({ code, names }: Notice, language: Language): string =>
  notices[code][language].replace(/\{(\d)\}/g, (_, i: string) => names[Number(i)] ?? '')
