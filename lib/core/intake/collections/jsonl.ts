import { decodeText } from '../../text/decode'
import type { Collection } from '../collection'
import type { ImportInput } from '../importer'
import { extensionOf, typeOf } from '../importers/file-kind'
import { refuseEmpty, refuseLargeFile } from '../limits'
import { itemsOf, mostColumns, previewOf, refuseSize, type Table } from './table'

const types = ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines']

/** JSON Lines: one object a line, one document each; names inside of objects are joined by points. */
export const jsonl: Collection = {
  id: 'jsonl',
  accepts(input) {
    const isNamed = ['jsonl', 'ndjson', 'jsonlines'].includes(extensionOf(input) ?? '')
    return isNamed || types.includes(typeOf(input) ?? '')
  },
  list: (input, options) => itemsOf(readTable(input), options?.columns),
  preview(input) {
    const table = readTable(input)
    refuseSize(table)
    return previewOf(table)
  },
}

function readTable(input: ImportInput): Table {
  refuseLargeFile(input)
  const { text } = decodeText(input.bytes)
  refuseEmpty(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const objects = lines.map(objectIn)
  const header = new Set<string>()
  for (const object of objects) {
    for (const name of object?.keys() ?? []) if (header.size <= mostColumns) header.add(name)
  }
  const names = [...header]
  const rows = objects.map((object) => object && names.map((name) => object.get(name) ?? ''))
  return { header: names, rows }
}

function objectIn(line: string): Map<string, string> | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const values = new Map<string, string>()
    flatten(value, '', values, 0)
    return values
  } catch {
    return null
  }
}

const deepest = 3

/** Lists of words become lines: a text given as its paragraphs is one text. */
function flatten(value: object, path: string, values: Map<string, string>, depth: number): void {
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    const key = (path + name).slice(0, 200).toWellFormed()
    if (values.size > mostColumns) return
    if (Array.isArray(inner)) values.set(key, inner.filter(isPlain).map(String).join('\n\n'))
    else if (isPlain(inner)) values.set(key, String(inner))
    else if (typeof inner === 'object' && inner !== null && depth < deepest) {
      flatten(inner, `${key}.`, values, depth + 1)
    }
  }
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
