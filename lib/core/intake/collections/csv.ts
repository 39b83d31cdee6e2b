import { decodeText } from '../../text/decode'
import type { Collection } from '../collection'
import { IntakeError, type ImportInput } from '../importer'
import { extensionOf, typeOf } from '../importers/file-kind'
import { maxItems, refuseEmpty, refuseLargeFile } from '../limits'
import { distinctNames, itemsOf, mostColumns, previewOf, refuseSize, type Table } from './table'

/** A table with one document a row, values apart by commas, semicolons, tabs or bars (RFC 4180 and its relatives). */
export const csv: Collection = {
  id: 'csv',
  accepts(input) {
    const extension = extensionOf(input)
    const type = typeOf(input)
    return (
      extension === 'csv' ||
      extension === 'tsv' ||
      type === 'text/csv' ||
      type === 'text/tab-separated-values'
    )
  },
  async list(input, options) {
    return itemsOf(await readTable(input), options?.columns)
  },
  async preview(input) {
    const table = await readTable(input)
    refuseSize(table)
    return previewOf(table)
  },
}

const delimiters = [',', ';', '\t', '|']

async function readTable(input: ImportInput): Promise<Table> {
  refuseLargeFile(input)
  const { text } = decodeText(input.bytes)
  refuseEmpty(text)
  const delimiter = delimiterOf(text)
  refuseWide(text, delimiter)
  const { parse } = await import('csv-parse/sync')
  try {
    const [header = [], ...rows] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: maxItems + 2,
    })
    return { header: distinctNames(header), rows }
  } catch (cause) {
    const line = (cause as { lines?: number }).lines
    const where = line === undefined ? '' : ` near line ${line}`
    throw new IntakeError('E_BROKEN_FILE', `This table cannot be read${where}`, null, { cause })
  }
}

/** The sign that stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const first = firstLine(text).replace(/"[^"]*"/gu, '')
  const count = (sign: string) => first.split(sign).length
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

function refuseWide(text: string, delimiter: string): void {
  if (firstLine(text).split(delimiter, mostColumns + 2).length <= mostColumns + 1) return
  throw new IntakeError('E_TOO_LARGE', `A table may have ${mostColumns} columns; this one has more`)
}

const firstLine = (text: string) => /^[^\r\n]*/u.exec(text)?.[0].slice(0, 100_000) ?? ''
