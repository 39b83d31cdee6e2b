import type { DocumentMetadata, ImportInput, IntakeErrorCode } from './importer'

/** What a collection states about one of its items; what it does not state is left out. */
export type StatedFacts = Partial<DocumentMetadata>

interface Item {
  /** Where it stands: line, row, entry or message, counted from 1. */
  readonly place: number
  /** A few words to know it by: its title, its address, its first words. */
  readonly label: string
}

/** An item that brings its own text; `input` goes to an importer like any other file. */
export interface TextItem extends Item {
  readonly kind: 'text'
  readonly input: ImportInput
  readonly facts: StatedFacts
}

/** An item that only says where its text is. */
export interface AddressItem extends Item {
  readonly kind: 'address'
  readonly address: string
  readonly facts: StatedFacts
}

/** An item that cannot be brought in; the others can. */
export interface RefusedItem extends Item {
  readonly kind: 'refused'
  readonly code: IntakeErrorCode
  readonly message: string
}

export type CollectionItem = TextItem | AddressItem | RefusedItem

/** Which column of a table holds what, by the column's name; null where none does. */
export interface ColumnMapping {
  readonly text: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
}

/** A table before its columns are mapped: their names, the first rows, and a proposal. */
export interface TablePreview {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
  readonly proposed: ColumnMapping
}

export interface CollectionOptions {
  /** For tables; without it the proposal is taken. */
  readonly columns?: ColumnMapping
}

/**
 * One input format that is many documents. `list` answers its items in order, each with its own error where it has
 * one; it throws IntakeError where the file as a whole cannot be read. Tables can also `preview` their columns.
 */
export interface Collection {
  readonly id: string
  accepts(input: ImportInput): boolean
  list(
    input: ImportInput,
    options?: CollectionOptions,
  ): readonly CollectionItem[] | Promise<readonly CollectionItem[]>
  preview?(input: ImportInput): TablePreview | Promise<TablePreview>
}

/** What a document says of itself, with what its collection states in the first place. */
export function withFacts(metadata: DocumentMetadata, facts: StatedFacts): DocumentMetadata {
  const stated = Object.entries(facts).filter(([, found]) => found)
  return { ...metadata, ...Object.fromEntries(stated) }
}
