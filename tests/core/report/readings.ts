import { parse } from 'csv-parse/sync'
import { micromark } from 'micromark'
import { Parser } from 'n3'
import { jsonld } from '@/lib/core/report/formats/jsonld'
import { tsvValues } from './tsv-reader'
import { xmlTexts } from './xml-reader'

/** What each format says to somebody who reads it with the format's own reader. */

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const plainText = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)

export const csvRows = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true })

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Markdown as the most careless renderer would show it: HTML let through, any protocol let through. */
export const carelessHtml = (text: string): string =>
  micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true })

const literals = (output: string): string =>
  new Parser()
    .parse(output)
    .map(({ object }) => object.value)
    .join('\n')

const readers: Readonly<Record<string, (output: string) => string>> = {
  html: plainText,
  markdown: (output) => plainText(carelessHtml(output)),
  csv: (output) => csvRows(output).flatMap(Object.values).join('\n'),
  'webanno-tsv': (output) => tsvValues(output).join('\n'),
  tei: (output) => xmlTexts(output).join('\n'),
  turtle: literals,
  skos: literals,
}
const jsonTexts = (output: string) => strings(JSON.parse(output)).join('\n')

export const reading = (format: string, output: string | Uint8Array): string =>
  (readers[format] ?? jsonTexts)(asText(output))

export const asText = (output: string | Uint8Array): string =>
  typeof output === 'string' ? output : new TextDecoder().decode(output)

export interface Selector {
  readonly type: string
  readonly exact?: string
  readonly start?: number
  readonly end?: number
}
export interface Target {
  readonly source: string
  readonly selector: readonly Selector[]
  readonly state: { readonly type: string; readonly sourceDate: string; readonly cached: string }
  readonly 'schema:sha256': string
}
export interface Item {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly creator: { readonly id: string; readonly name: string }
  readonly target: string | Target | readonly Target[]
  readonly body: readonly Readonly<Record<string, unknown>>[]
}
export interface Collection {
  readonly '@context': readonly [string, Readonly<Record<string, unknown>>]
  readonly id: string
  readonly type: string
  readonly total: number
  readonly first: {
    readonly type: string
    readonly partOf: string
    readonly items: readonly Item[]
  }
  readonly [member: string]: unknown
}

export const collectionOf = (model: Parameters<typeof jsonld.render>[0]): Collection =>
  JSON.parse(asText(jsonld.render(model))) as Collection
