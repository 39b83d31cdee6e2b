import type { Count } from '../chain'
import { isHopKind, kinds, type HopKind } from '../kinds'
import { fail, type Place } from './failure'
import type { Token } from './lexer'
import { maxLabel, tidy } from './text'

/** One hop as it was typed, before its name is looked up. The place is that of the name. */
export interface HopText extends Place {
  /** Tidied name without count, `?` and kind; '?' for a hop nobody knows, '' for `[own]` alone. */
  readonly label: string
  readonly quoted: boolean
  readonly count: Count | null
  /** Whether a count was typed; `×?` is one, and says that the number is not known. */
  readonly counted: boolean
  readonly certain: boolean
  /** The kind in brackets; null when there is none, or `[?]`. */
  readonly kind: HopKind | null
  /** All of it as typed. */
  readonly typed: string
}

/** Reads `name ×2? [kind]` from the tokens of one hop (at least one); fails with the place of what is wrong. */
export function readHopText(tokens: readonly Token[], line: readonly string[]): HopText {
  const [beforeKind, kind] = takeKind(tokens)
  const [beforeDoubt, certain] = takeDoubt(beforeKind)
  const [beforeCount, count] = takeCount(beforeDoubt)
  const [name, stillCertain] = certain ? takeDoubt(beforeCount) : [beforeCount, false]
  const [first, last] = [name.at(0) ?? tokens[0]!, name.at(-1) ?? tokens[0]!]
  const place = { at: first.at, end: last.end }
  const quoted = name.length === 1 && first.type === 'quoted'
  const label = name.length === 0 ? '' : readLabel(name, line, place)
  if (label === '' && !(kind && kinds[kind].tier === 'terminal')) {
    fail('E_EMPTY_HOP', place, slice(line, place))
  }
  const typed = withoutCommas(slice(line, { at: tokens[0]!.at, end: tokens.at(-1)!.end }))
  return { ...place, label, quoted, ...count, certain: stillCertain, kind, typed }
}

const slice = (line: readonly string[], place: Place): string =>
  tidy(line.slice(place.at, place.end).join(''))

function takeKind(tokens: readonly Token[]): [readonly Token[], HopKind | null] {
  const i = tokens.findIndex((token) => token.type === 'kind')
  if (i === -1) return [tokens, null]
  const [bracket, next] = [tokens[i]!, tokens[i + 1]]
  if (next) fail('E_MISSING_SEPARATOR', next, next.text, { after: `[${bracket.text}]` })
  return [tokens.slice(0, i), readKind(bracket)]
}

function readKind(bracket: Token): HopKind | null {
  const id = tidy(bracket.text).toLowerCase()
  if (id === '?') return null
  if (isHopKind(id)) return id
  return fail('E_UNKNOWN_KIND', { at: bracket.at + 1, end: bracket.end - 1 }, bracket.text)
}

function takeDoubt(tokens: readonly Token[]): [readonly Token[], boolean] {
  const last = tokens.at(-1)
  if (last?.type !== 'word' || !last.text.endsWith('?') || last.text === untold)
    return [tokens, true]
  const before = tokens.slice(0, -1)
  const text = withoutMarks(last.text)
  const nobody = text === '' && before.length === 0
  if (nobody) return [[{ ...last, text: '?', end: last.at + 1 }], last.text === '?']
  const rest = { ...last, text, end: last.end - (last.text.length - text.length) }
  return [text === '' ? before : [...before, rest], false]
}

function withoutMarks(text: string): string {
  let end = text.length
  while (text[end - 1] === '?') end -= 1
  return text.slice(0, end)
}

type Counted = Pick<HopText, 'count' | 'counted'>

const uncounted: Counted = { count: null, counted: false }

function takeCount(tokens: readonly Token[]): [readonly Token[], Counted] {
  const last = tokens.at(-1)
  const isName = tokens.length === 1 && !last!.text.startsWith('×')
  if (last?.type !== 'word' || isName) return [tokens, uncounted]
  const found = readCount(last)
  return found ? [tokens.slice(0, -1), found] : [tokens, uncounted]
}

const untold = '×?'

const countForms: readonly RegExp[] = [
  /^×(?<least>≥)?(?<n>\d{1,6})$/,
  /^x(?<n>\d{1,6})(?<least>\.\.)?$/,
  /^\((?<n>\d{1,6})\)$/,
]

function readCount(token: Token): Counted | null {
  if (token.text === untold) return { count: null, counted: true }
  const form = countForms.map((pattern) => pattern.exec(token.text)?.groups).find(Boolean)
  if (!form) return null
  if (Number(form.n) === 0) fail('E_COUNT_ZERO', token, token.text)
  return { count: { n: Number(form.n), atLeast: form.least !== undefined }, counted: true }
}

function readLabel(name: readonly Token[], line: readonly string[], place: Place): string {
  const only = name.length === 1 ? name[0]! : null
  const text = only?.type === 'quoted' ? tidy(only.text) : slice(line, place)
  const glyphs = Array.from(text)
  if (glyphs.length > maxLabel) fail('E_TOO_LONG', place, glyphs.slice(0, 40).join(''))
  if (only?.type === 'quoted') return text
  const label = withoutCommas(text)
  if (isPictureCredit(label)) fail('E_PICTURE_CREDIT', place, label)
  return label
}

/** “NYT, zitiert nach …”: the comma belongs to the sentence. */
const withoutCommas = (text: string): string => text.replace(/^[, ]+|[, ]+$/g, '')

/** “Quelle: AP © …” under a picture looks like a source and is none. */
const isPictureCredit = (label: string): boolean =>
  label.includes('©') ||
  /^(?:quelle|foto|bild|grafik|source|photo|image|picture|credit)s?:/i.test(label)
