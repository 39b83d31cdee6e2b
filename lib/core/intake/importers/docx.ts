import { zipSync } from 'fflate'
import { composeBlocks } from '../blocks'
import { IntakeError, type Importer } from '../importer'
import { refuseLargeFile } from '../limits'
import { isArchive, namesIn, readArchive, xmlText } from './archive'
import { blocksOf, type WordDocument } from './docx-blocks'
import { extensionOf, typeOf } from './file-kind'
import { readOfficeProperties } from './office-properties'
import { fillGaps } from './stated'

const extensions = ['docx', 'docm', 'dotx']
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const main = 'word/document.xml'
const properties = 'docProps/core.xml'

/** Word files: paragraphs, headings, lists and tables as Word kept them; notes as paragraphs of their own at the end. */
export const docx: Importer = {
  id: 'docx',
  accepts(input) {
    if (isArchive(input.bytes) && namesIn(input.bytes).includes(main)) return true
    const isNamed = extensions.includes(extensionOf(input) ?? '') || typeOf(input) === mediaType
    return isNamed && input.bytes[0] !== 0xd0
  },
  async read(input) {
    refuseLargeFile(input)
    const parts = readArchive(input.bytes, isText)
    if (!parts.has(main)) throw new IntakeError('E_BROKEN_FILE', 'This is no Word file')
    const read = composeBlocks(blocksOf(await readWord(parts)))
    const core = parts.get(properties)
    const filed = core ? await readOfficeProperties(xmlText(core)) : {}
    return { ...read, metadata: fillGaps(read.metadata, filed) }
  },
}

/** Pictures, fonts, macros and embedded files stay packed. */
const isText = (name: string) =>
  name === properties ||
  name === '[Content_Types].xml' ||
  /^(?:_rels\/|word\/(?:_rels\/)?)[^/]+\.(?:xml|rels)$/u.test(name)

/** Asks mammoth for its tree of the document instead of HTML, from an archive that holds nothing but vetted text. */
async function readWord(parts: ReadonlyMap<string, Uint8Array>): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth')
  const vetted = [...parts].map(([name, part]) => [name, new TextEncoder().encode(inner(part))])
  const zip = zipSync(Object.fromEntries(vetted) as Record<string, Uint8Array>, { level: 0 })
  let tree: WordDocument | null = null
  const keep = (document: WordDocument) => {
    tree = document
    return { ...document, children: [] }
  }
  await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    { transformDocument: keep, externalFileAccess: false },
  )
  if (!tree) throw new IntakeError('E_BROKEN_FILE', 'This Word file has no text part')
  return tree
}

/** The part without what it fetches from elsewhere; a link's address is no such thing. */
const inner = (part: Uint8Array) =>
  xmlText(part).replace(/<Relationship\b[^<>]*>/gu, (element) =>
    /TargetMode\s*=\s*["']External/iu.test(element) && !/\/hyperlink["']/u.test(element)
      ? ''
      : element,
  )
