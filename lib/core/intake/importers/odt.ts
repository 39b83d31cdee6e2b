import { composeBlocks } from '../blocks'
import { IntakeError, type Importer } from '../importer'
import { refuseLargeFile } from '../limits'
import { isArchive, readArchive, xmlText } from './archive'
import { extensionOf, typeOf } from './file-kind'
import { odtBlocks } from './odt-blocks'
import { readOfficeProperties } from './office-properties'
import { fillGaps } from './stated'
import { parseXml } from './xml'

const extensions = ['odt', 'ott', 'fodt']
const mediaType = 'application/vnd.oasis.opendocument.text'
const wanted = ['content.xml', 'meta.xml', 'META-INF/manifest.xml']

/** OpenDocument text, packed or flat: paragraphs, headings, lists and tables; notes as paragraphs of their own at the end. */
export const odt: Importer = {
  id: 'odt',
  accepts(input) {
    const isNamed =
      extensions.includes(extensionOf(input) ?? '') || (typeOf(input) ?? '').startsWith(mediaType)
    return (isNamed && input.bytes[0] !== 0xd0) || (isArchive(input.bytes) && saysSo(input.bytes))
  },
  async read(input) {
    refuseLargeFile(input)
    const { content, properties } = partsOf(input.bytes)
    const read = composeBlocks(odtBlocks(await parseXml(content)))
    const filed = properties ? await readOfficeProperties(properties) : {}
    return { ...read, metadata: fillGaps(read.metadata, filed) }
  },
}

/** The first part of a packed file is called mimetype and is not packed (OpenDocument 1.3, part 2, 3.3). */
function saysSo(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(30, 120))
  return start.startsWith(`mimetype${mediaType}`)
}

function partsOf(bytes: Uint8Array): { content: string; properties: string | null } {
  if (!isArchive(bytes)) {
    const flat = xmlText(bytes)
    return { content: flat, properties: flat }
  }
  const parts = readArchive(bytes, (name) => wanted.includes(name))
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest && xmlText(manifest).includes('encryption-data')) {
    throw new IntakeError('E_ENCRYPTED', 'This file is protected by a password')
  }
  const content = parts.get('content.xml')
  if (!content) throw new IntakeError('E_BROKEN_FILE', 'This is no OpenDocument text')
  const meta = parts.get('meta.xml')
  return { content: xmlText(content), properties: meta ? xmlText(meta) : null }
}
