import type { CollectionItem, ColumnMapping, TablePreview } from '../collection'
import { IntakeError } from '../importer'
import { maxItems } from '../limits'
import { checkColumns, proposeColumns } from './columns'
import { itemOfRow } from './records'

/** A table in full: its columns' names, each once, and its rows. A row that could not be read is null. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[] | null)[]
}

/** Rows by which columns are known, and rows that are shown. */
const sample = 50
const shown = 10
const longestShown = 500
/** No table that people fill has more columns. */
export const mostColumns = 500

/** What a table shows before its columns are mapped. */
export function previewOf({ header, rows }: Table): TablePreview {
  const full = rows.filter((row) => row !== null)
  return {
    header,
    rows: full
      .slice(0, shown)
      .map((row) => row.map((value) => value.slice(0, longestShown).toWellFormed())),
    rowCount: rows.length,
    proposed: proposeColumns(header, full.slice(0, sample)),
  }
}

/** The items of a table's rows under a mapping, or under the proposed one. Throws E_NO_COLUMN, E_TOO_MANY_ITEMS, E_EMPTY_TEXT. */
export function itemsOf(table: Table, given: ColumnMapping | undefined): CollectionItem[] {
  const { header, rows } = table
  refuseSize(table)
  const columns = given ?? previewOf(table).proposed
  checkColumns(columns, header)
  return rows.map((row, i) => {
    if (row === null) return unreadable(i + 1)
    return itemOfRow(new Map(header.map((name, at) => [name, row[at] ?? ''])), columns, i + 1)
  })
}

/** Throws E_EMPTY_TEXT for a table without rows, E_TOO_MANY_ITEMS and E_TOO_LARGE for too many rows and columns. */
export function refuseSize({ header, rows }: Table): void {
  if (rows.length === 0) throw new IntakeError('E_EMPTY_TEXT', 'This table has no rows')
  if (rows.length > maxItems) {
    throw new IntakeError(
      'E_TOO_MANY_ITEMS',
      `A table may have ${maxItems} rows; this one has ${rows.length}`,
    )
  }
  if (header.length > mostColumns) {
    throw new IntakeError(
      'E_TOO_LARGE',
      `A table may have ${mostColumns} columns; this one has ${header.length}`,
    )
  }
}

const unreadable = (place: number): CollectionItem => ({
  kind: 'refused',
  ...{ place, label: '', code: 'E_BAD_ROW', message: `Row ${place} cannot be read` },
})

/** The same names, each once: a second "text" becomes "text (2)", a missing one "column 3". */
export function distinctNames(given: readonly string[]): string[] {
  const seen = new Set<string>()
  return given.map((name, i) => {
    const plain = name.trim().slice(0, 200).toWellFormed() || `column ${i + 1}`
    const free = seen.has(plain) ? `${plain} (${i + 1})` : plain
    seen.add(free)
    return free
  })
}
