import iconv from 'iconv-lite'
import { findByteOrderMark } from '../../text/byte-shape'
import { decodeText } from '../../text/decode'

/** A declaration stands within the first bytes of a page (the HTML standard says 1024; pages are less strict). */
const head = 4_096
const declared = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu
const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/iu

/**
 * The markup of a page: byte order mark, then strict UTF-8, because nothing else passes for it and pages are saved
 * anew without their declaration being changed; then the sender's word, the page's own `meta` or XML declaration, and
 * last a guess. Characters NUL are dropped, as browsers do. Throws E_NOT_TEXT for binary files.
 */
export function decodePage(bytes: Uint8Array, sent: string | null = null): string {
  const whole =
    bytes.includes(0) && !findByteOrderMark(bytes) ? bytes.filter((byte) => byte !== 0) : bytes
  const label = sent ?? declaredCharset(whole)
  if (findByteOrderMark(whole) || isUtf8(whole) || label === null) return decodeText(whole).text
  return iconv.encodingExists(label) && !/^utf-?8$/iu.test(label)
    ? iconv.decode(whole, westernOf(label))
    : decodeText(whole).text
}

/** The HTML standard reads ISO 8859-1 and ASCII as Windows-1252, of which both are a part. */
const westernOf = (label: string) =>
  /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/iu.test(label) ? 'windows-1252' : label

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = iconv.decode(bytes.subarray(0, head), 'latin1')
  return (declared.exec(start) ?? xml.exec(start))?.[1] ?? null
}
