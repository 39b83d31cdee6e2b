import { unzipSync, type UnzipFileInfo } from 'fflate'
import { IntakeError } from '../importer'

// DOCX and ODT are ZIP archives of XML. What an archive says of its sizes is believed only as an upper bound.

const mostEntries = 2_000
/** Of one part and of all that is read together, unpacked, in bytes. */
const mostUnpacked = 100 * 1024 * 1024
/** XML shrinks to a twentieth; what shrinks further than this was made to (unpacked by packed size). */
const highestRatio = 200
const smallPart = 1024 * 1024

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** The names in an archive's directory; none where there is no directory to be read. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  const note = ({ name }: UnzipFileInfo) => {
    if (names.length <= mostEntries) names.push(name)
    return false
  }
  try {
    unzipSync(bytes, { filter: note })
  } catch {
    return []
  }
  return names
}

/**
 * Unpacks the wanted parts of an archive. Throws E_BROKEN_FILE where it is damaged and E_TOO_LARGE for too many
 * parts, too large ones, or ones that were packed to burst.
 */
export function readArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let entries = 0
  let unpacked = 0
  const filter = ({ name, size, originalSize }: UnzipFileInfo) => {
    entries += 1
    if (entries > mostEntries) throw tooLarge(`has more than ${mostEntries} parts`)
    if (!isWanted(name)) return false
    unpacked += originalSize
    const bursts = originalSize > smallPart && originalSize > size * highestRatio
    if (bursts || unpacked > mostUnpacked) throw tooLarge(`grows to more than it should`)
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (cause) {
    if (cause instanceof IntakeError) throw cause
    throw new IntakeError('E_BROKEN_FILE', 'This archive is damaged', null, { cause })
  }
}

const tooLarge = (why: string) => new IntakeError('E_TOO_LARGE', `This archive ${why}`)

/** The text of an XML part. Throws E_BROKEN_FILE where it declares entities or a document type, as no office program does. */
export function xmlText(part: Uint8Array): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)
  const encoding = isWide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  const xml = new TextDecoder(encoding).decode(part)
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) {
    throw new IntakeError('E_BROKEN_FILE', 'This file declares entities, which no text needs')
  }
  return xml
}
