import chardet from 'chardet'
import iconv from 'iconv-lite'
import { IntakeError } from '../intake/importer'
import { codePointLength } from './code-points'
import { guessWideEncoding, findByteOrderMark, looksBinary } from './byte-shape'

/** A text and the character set it was written in (a WHATWG or iconv name, lower case). */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * The text of a file: byte order mark, strict UTF-8, UTF-16 by its NUL bytes, then a statistical guess.
 * A byte order mark is removed; nothing else is changed. Throws E_NOT_TEXT for binary files and E_NUL for NUL characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded =
    decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeByGuess(bytes)
  refuseNul(decoded.text)
  return decoded
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const mark = findByteOrderMark(bytes)
  if (!mark) return null
  const decoded = decodeStrictly(mark.encoding, bytes.subarray(mark.length))
  if (decoded) return decoded
  throw new IntakeError('E_NOT_TEXT', `This file begins as ${mark.encoding} and then breaks it`)
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const encoding = guessWideEncoding(bytes)
  return encoding && decodeStrictly(encoding, bytes)
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  if (looksBinary(bytes)) throw new IntakeError('E_NOT_TEXT', 'This file holds no text')
  return decodeStrictly('utf-8', bytes)
}

/** Western files are mostly Windows-1252, which chardet also calls ISO-8859-1 when no byte tells them apart. */
function decodeByGuess(bytes: Uint8Array): DecodedText {
  const guess = chardet.analyse(bytes).find(({ name }) => iconv.encodingExists(name))?.name
  const encoding = !guess || guess === 'ASCII' || guess === 'ISO-8859-1' ? 'windows-1252' : guess
  return {
    text: iconv.decode(bytes, encoding, { stripBOM: false }),
    encoding: encoding.toLowerCase(),
  }
}

function decodeStrictly(encoding: string, bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function refuseNul(text: string): void {
  const unit = text.indexOf('\0')
  if (unit < 0) return
  const at = codePointLength(text.slice(0, unit))
  throw new IntakeError('E_NUL', `The text holds a NUL character at ${at}`, at)
}
