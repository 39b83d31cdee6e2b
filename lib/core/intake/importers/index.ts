import { IntakeError, type ImportedDocument, type Importer, type ImportInput } from '../importer'
import { markdown } from './markdown'
import { plainText } from './plain-text'

/** All importers; the first that accepts an input reads it. A new format is a new file and a line here. */
export const importers: readonly Importer[] = [markdown, plainText]

/**
 * Reads an input with the first importer that accepts it. Throws IntakeError: E_UNKNOWN_FORMAT where none does,
 * otherwise what the importer found wrong.
 */
export function importWith(input: ImportInput): ImportedDocument {
  const importer = importers.find((candidate) => candidate.accepts(input))
  if (importer) return importer.read(input)
  const kind = input.fileName ?? input.mediaType ?? 'this input'
  throw new IntakeError('E_UNKNOWN_FORMAT', `No importer reads ${kind}`)
}
