import { IntakeError, type ImportedDocument, type Importer, type ImportInput } from '../importer'
import { findCollection } from '../collections'
import { docx } from './docx'
import { eml } from './eml'
import { html } from './html'
import { markdown } from './markdown'
import { mhtml } from './mhtml'
import { odt } from './odt'
import { oldFormats } from './old-formats'
import { pdf } from './pdf'
import { plainText } from './plain-text'

/** All importers; the first that accepts an input reads it. A new format is a new file and a line here. */
export const importers: readonly Importer[] = [
  pdf,
  docx,
  odt,
  eml,
  html,
  mhtml,
  oldFormats,
  markdown,
  plainText,
]

/** The first importer that accepts an input, or null. */
export const findImporter = (input: ImportInput): Importer | null =>
  importers.find((candidate) => candidate.accepts(input)) ?? null

/**
 * Reads an input with the first importer that accepts it. Throws IntakeError and nothing else: E_UNKNOWN_FORMAT where
 * none does, E_MANY_DOCUMENTS where it is a collection, what the importer found wrong, or E_BROKEN_FILE where a parser
 * gave up.
 */
export async function importWith(input: ImportInput): Promise<ImportedDocument> {
  const importer = findImporter(input)
  if (!importer) throw unknown(input)
  try {
    return await importer.read(input, importWith)
  } catch (cause) {
    if (cause instanceof IntakeError) throw cause
    throw new IntakeError('E_BROKEN_FILE', `This ${importer.id} file cannot be read`, null, {
      cause,
    })
  }
}

function unknown(input: ImportInput): IntakeError {
  const kind = input.fileName ?? input.mediaType ?? 'this input'
  return findCollection(input)
    ? new IntakeError('E_MANY_DOCUMENTS', `${kind} holds many documents; import it as a list`)
    : new IntakeError('E_UNKNOWN_FORMAT', `No importer reads ${kind}`)
}
