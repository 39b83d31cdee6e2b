import { canonicalUrl } from '../canonical-url'
import type { CollectionItem, ColumnMapping, StatedFacts } from '../collection'
import type { Found } from '../importer'
import { stated } from '../importers/stated'
import { momentIn } from './moment'

/** One row of a table or one line of JSON: its values by the names of their columns. */
export type Row = ReadonlyMap<string, string>

/** The item that a row is under a mapping of its columns: its text, or else its address. */
export function itemOfRow(row: Row, columns: ColumnMapping, place: number): CollectionItem {
  const text = valueIn(row, columns.text)
  const facts = factsOf(row, columns)
  const label = labelOf(facts, text)
  if (text !== '') return { kind: 'text', place, label, input: inputOf(text), facts }
  if (facts.url) return { kind: 'address', place, label, address: facts.url.value, facts }
  return {
    kind: 'refused',
    ...{
      place,
      label,
      code: 'E_EMPTY_TEXT',
      message: `Row ${place} holds neither text nor address`,
    },
  }
}

const valueIn = (row: Row, column: string | null) =>
  column === null ? '' : (row.get(column) ?? '').trim()

/** A text that is plainly marked up is a page; every other is text. */
const page = /^\s*<(?:!doctype html|html|body|article|div|p|h\d)\b/iu

function inputOf(text: string) {
  const mediaType = page.test(text) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
  const words = text.replaceAll('\0', '').toWellFormed()
  return { bytes: new TextEncoder().encode(words), fileName: null, mediaType }
}

function factsOf(row: Row, columns: ColumnMapping): StatedFacts {
  const read = (
    column: string | null,
    shape: (value: string) => string | null = (value) => value,
  ): Found<string> | null => {
    const found = column === null ? null : stated(column, valueIn(row, column))
    const value = found && shape(found.value)
    return found && value ? { ...found, value } : null
  }
  return withoutGaps({
    title: read(columns.title),
    byline: read(columns.byline),
    outlet: read(columns.outlet),
    published: read(columns.published, momentIn),
    modified: read(columns.modified, momentIn),
    language: read(columns.language, languageIn),
    url: read(columns.url, canonicalUrl),
  })
}

/** The facts that are there. */
export function withoutGaps(facts: StatedFacts): StatedFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, found]) => found)) as StatedFacts
}

const names: Readonly<Record<string, string>> = {
  german: 'de',
  deutsch: 'de',
  ger: 'de',
  deu: 'de',
  english: 'en',
  englisch: 'en',
  eng: 'en',
}

/** A language by its tag (BCP 47) or its name, as a tag; null for anything else. */
export function languageIn(value: string): string | null {
  const tag = names[value.toLowerCase()] ?? value.replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(tag) ? tag.replace(/^[A-Z]+/u, lower) : null
}

const lower = (letters: string) => letters.toLowerCase()

/** A few words to know an item by. */
export function labelOf(facts: StatedFacts, text: string): string {
  const words = facts.title?.value ?? facts.url?.value ?? text.slice(0, 400)
  return words.replace(/\s+/gu, ' ').trim().slice(0, 100).toWellFormed()
}
