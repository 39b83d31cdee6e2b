import { startsSentence, readTokens } from '../../text/alignment/tokens'
import { foldWord } from '../words'
import { exonyms } from './exonyms'
import type { FoundKey } from './found-key'

/**
 * The capitalised words of a text as names, spelt so that transliterations meet ("Selenskyj", "Zelensky"). A word that
 * only begins sentences is none. German nouns are among them: they find no partner in another language.
 */
export function nameKeys(text: string): FoundKey[] {
  const tokens = readTokens(text, new Map())
  const capitals = Array.from({ length: tokens.count }, (_, at) => at).flatMap((at) => {
    const written = text.slice(tokens.starts[at], tokens.ends[at])
    return isCapital.test(written) ? [{ at, written, key: foldName(written) }] : []
  })
  const inside = new Set(
    capitals.filter(({ at }) => !startsSentence(tokens, at)).map(({ key }) => key),
  )
  return capitals
    .filter(({ key }) => key.length > 1 && inside.has(key) && !calendar.has(key))
    .map(({ at, written, key }) => ({ key: `n:${key}`, written, start: tokens.starts[at]! }))
}

const isCapital = /^\p{Lu}(?:\p{L}|\p{M}|\p{Cf}){2,}$|^\p{Lu}{2,}$/u

/** Spellings of one sound in German and English transliteration, in the order in which they are made one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/tsch|tch/g, 'c'],
  [/sch|sh/g, 's'],
  [/ch/g, 'c'],
  [/ck|kh|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/ts|z/g, 's'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
]

/** A name without what German and English spell differently, and without the s of the genitive. */
export function foldName(written: string): string {
  const bare = spell(written)
  return oneName().get(bare) ?? bare
}

function spell(written: string): string {
  const spelt = soundsOf(foldWord(written))
  return spelt.length > 4 ? spelt.replace(/s$/u, '') : spelt
}

const soundsOf = (folded: string): string =>
  sounds.reduce((spelt, [form, plain]) => spelt.replace(form, plain), folded)

let names: ReadonlyMap<string, string> | undefined
const oneName = () =>
  (names ??= new Map(exonyms.map(([german, english]) => [spell(english), spell(german)])))

/** Days and months are compared as dates. */
const calendar = new Set(
  'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember monday tuesday wednesday thursday friday saturday sunday january february march april may june july october december'
    .split(' ')
    .map(spell),
)
