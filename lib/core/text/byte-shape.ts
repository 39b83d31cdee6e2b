/** The encodings that a byte order mark can announce (Unicode 23.8), longest mark first. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** First bytes of files that are often mistaken for text: PDF, ZIP (DOCX), OLE (DOC), PNG, JPEG, GIF, gzip, ELF. */
const signatures = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x7f, 0x45, 0x4c, 0x46],
] as const

/** How many bytes are looked at; a file's character shows early. */
const sample = 65_536

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte)

/** The byte order mark a file begins with and its length in bytes, or null. */
export function findByteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const mark = marks.find((candidate) => startsWith(bytes, candidate.bytes))
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null
}

/**
 * UTF-16 without a mark: in Western text nearly every second byte is NUL, at odd offsets when little-endian.
 * Null when the bytes do not look so.
 */
export function guessWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, sample) / 2)
  if (pairs < 2 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/** Whether bytes are a known binary file, or hold more than one control character in fifty. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => startsWith(bytes, signature))) return true
  const seen = bytes.subarray(0, sample)
  const controls = seen.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > Math.max(1, seen.length / 50)
}

/** C0 controls that text does not use; tab to carriage return and escape (terminal colours) do occur. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
