import { canonicalUrl } from '../canonical-url'
import type { ColumnMapping } from '../collection'
import { IntakeError } from '../importer'
import { momentIn } from './moment'

type Field = keyof ColumnMapping

/** What people and programs call their columns, by what they hold; the order of the fields is the order of claims. */
const namesOf: readonly (readonly [Field, RegExp])[] = [
  [
    'text',
    /^(?:(?:full|article|body|plain|raw)?[ _-]?(?:text|body|content)|artikel(?:text)?|volltext|inhalt|maintext)$/iu,
  ],
  ['title', /^(?:title|headline|titel|überschrift|ueberschrift|schlagzeile|name)$/iu],
  [
    'url',
    /^(?:url|uri|link|address|adresse|href|permalink|canonical|(?:article|source)[ _-]?url|webadresse)$/iu,
  ],
  ['byline', /^(?:byline|authors?|autor(?:in|en|innen)?|verfasser(?:in)?|by|writer|creator)$/iu],
  [
    'outlet',
    /^(?:outlet|publisher|publication|source|medium|quelle|zeitung|site(?:[ _-]?name)?|domain|newspaper|verlag|media)$/iu,
  ],
  [
    'published',
    /^(?:published(?:[ _-]?(?:at|on|date))?|publi(?:cation|sh)[ _-]?date|pub[ _-]?date|date(?:[ _-]?published)?|datum|veröffentlicht(?:[ _-]?am)?|erschienen|time|timestamp|created(?:[ _-]?at)?)$/iu,
  ],
  [
    'modified',
    /^(?:modified(?:[ _-]?at)?|updated(?:[ _-]?at)?|date[ _-]?modified|last[ _-]?modified|geändert|aktualisiert)$/iu,
  ],
  ['language', /^(?:lang(?:uage)?|sprache|locale)$/iu],
]

const nothing: ColumnMapping = {
  text: null,
  title: null,
  byline: null,
  outlet: null,
  published: null,
  modified: null,
  language: null,
  url: null,
}

/**
 * Which column holds what, proposed from the names of the columns and, where a name says nothing, from the first rows:
 * the longest values are the text, and addresses and dates are known by their form.
 */
export function proposeColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping {
  const mapping: Record<Field, string | null> = { ...nothing }
  for (const [field, pattern] of namesOf) {
    mapping[field] = free(header, mapping).find((name) => pattern.test(name.trim())) ?? null
  }
  const values = (name: string) =>
    rows.map((row) => row[header.indexOf(name)]?.trim() ?? '').filter((value) => value !== '')
  mapping.url ??= free(header, mapping).find((name) => all(values(name), isAddress)) ?? null
  mapping.published ??= free(header, mapping).find((name) => all(values(name), isDate)) ?? null
  mapping.text ??= longest(free(header, mapping), values)
  return mapping
}

const free = (header: readonly string[], mapping: ColumnMapping) => {
  const taken = Object.values(mapping)
  return header.filter((name) => name.trim() !== '' && !taken.includes(name))
}

const all = (values: readonly string[], test: (value: string) => boolean) =>
  values.length > 0 && values.every(test)

const isAddress = (value: string) => /^https?:/iu.test(value) && canonicalUrl(value) !== null
const isDate = (value: string) =>
  value.length <= 40 && /\d{4}/u.test(value) && momentIn(value) !== null

/** Shorter values are no text of an article (UTF-16 units, on average). */
const shortestText = 80

function longest(header: readonly string[], values: (name: string) => string[]): string | null {
  const lengths = header.map((name) => {
    const own = values(name)
    return { name, mean: own.reduce((sum, value) => sum + value.length, 0) / (own.length || 1) }
  })
  const [best] = lengths.sort((a, b) => b.mean - a.mean)
  return best && best.mean >= shortestText ? best.name : null
}

/** Throws E_NO_COLUMN where a mapping names no column for text or addresses, or one that is not there. */
export function checkColumns(columns: ColumnMapping, header: readonly string[]): void {
  const missing = Object.values(columns).find((name) => name !== null && !header.includes(name))
  if (missing)
    throw new IntakeError('E_NO_COLUMN', `There is no column called ${missing.slice(0, 100)}`)
  if (columns.text !== null || columns.url !== null) return
  throw new IntakeError('E_NO_COLUMN', 'No column holds a text or an address')
}
