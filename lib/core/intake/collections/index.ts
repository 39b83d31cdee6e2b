import type { Collection, CollectionItem, CollectionOptions, TablePreview } from '../collection'
import { IntakeError, type ImportInput } from '../importer'
import { addresses } from './addresses'
import { csv } from './csv'
import { feed } from './feed'
import { jsonl } from './jsonl'
import { mbox } from './mbox'

/** All formats that are many documents; the first that accepts an input lists it. A new one is a new file and a line here. */
export const collections: readonly Collection[] = [csv, jsonl, mbox, feed, addresses]

/** The first collection that accepts an input, or null. */
export const findCollection = (input: ImportInput): Collection | null =>
  collections.find((candidate) => candidate.accepts(input)) ?? null

/** The items of an input that is many documents. Throws IntakeError and nothing else, as `importWith` does. */
export function listWith(
  input: ImportInput,
  options?: CollectionOptions,
): Promise<readonly CollectionItem[]> {
  return attempt(input, (collection) => collection.list(input, options))
}

/** The columns of a table. Throws IntakeError and nothing else; E_UNKNOWN_FORMAT for what is no table. */
export function previewWith(input: ImportInput): Promise<TablePreview> {
  return attempt(input, (collection) => collection.preview?.(input) ?? refuseUnknown(input))
}

async function attempt<T>(
  input: ImportInput,
  read: (collection: Collection) => T | Promise<T>,
): Promise<T> {
  const collection = findCollection(input) ?? refuseUnknown(input)
  try {
    return await read(collection)
  } catch (cause) {
    if (cause instanceof IntakeError) throw cause
    throw new IntakeError('E_BROKEN_FILE', `This ${collection.id} file cannot be read`, null, {
      cause,
    })
  }
}

function refuseUnknown({ fileName, mediaType }: ImportInput): never {
  const kind = fileName ?? mediaType ?? 'this input'
  throw new IntakeError('E_UNKNOWN_FORMAT', `${kind} is no list of documents that can be read`)
}
