import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodePage } from '@/lib/core/intake/html/decode-page'
import { importWith } from '@/lib/core/intake/importers'
import { german, linesOf, paragraphs } from './read'

const page = (head: string) =>
  `<html><head>${head}</head><body><article>${paragraphs(german)}</article></body></html>`
const bytesOf = (text: string, encoding: string, addBOM = false) =>
  iconv.encode(text, encoding, { addBOM })

const charsets: [name: string, bytes: Uint8Array, sent: string | null][] = [
  ['UTF-8 without a word', bytesOf(page(''), 'utf-8'), null],
  ['UTF-8 with a mark', bytesOf(page(''), 'utf-8', true), null],
  ['UTF-16 with a mark', bytesOf(page(''), 'utf-16le', true), null],
  ['meta charset', bytesOf(page('<meta charset="windows-1252">'), 'windows-1252'), null],
  [
    'http-equiv',
    bytesOf(
      page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
      'latin1',
    ),
    null,
  ],
  ['what the sender says', bytesOf(page(''), 'iso-8859-15'), 'iso-8859-15'],
  ['UTF-8 whatever it declares', bytesOf(page('<meta charset="iso-8859-1">'), 'utf-8'), null],
  ['a declaration nobody knows', bytesOf(page('<meta charset="x-nord">'), 'windows-1252'), null],
]

const crlf = (lines: readonly string[]) => lines.join('\r\n')
const archive = (encoding: string, body: string) =>
  crlf([
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://example.org/hafen',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="----nord"',
    '',
    '',
    '------nord',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '------nord',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------nord--',
  ])
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/.{60}(?![\dA-F]?[\dA-F])/gu, '$&=\r\n')

describe('the bytes of a page', () => {
  it.each(charsets)('are read: %s', (_name, bytes, sent) => {
    const text = decodePage(bytes, sent)
    for (const words of german) expect(text).toContain(words)
  })
})

describe('a web archive', () => {
  it.each([
    ['quoted-printable', quoted(page(''))],
    ['base64', Buffer.from(page('')).toString('base64')],
    ['8bit', Buffer.from(page('')).toString('latin1')],
  ])('in %s is its page', async (encoding, body) => {
    const bytes = Buffer.from(archive(encoding, body), 'latin1')
    const read = await importWith({ bytes, fileName: 'hafen.mhtml', mediaType: null })
    expect(linesOf(read)).toEqual(german.map((text) => `content: ${text}`))
    expect(read.metadata.url?.value).toBe('https://example.org/hafen')
  })

  it('without a page says so', async () => {
    const bytes = Buffer.from(crlf(['Content-Type: image/png', '', 'AAAA']))
    const read = importWith({ bytes, fileName: 'a.mht', mediaType: null })
    await expect(read).rejects.toMatchObject({ name: 'IntakeError', code: 'E_BROKEN_FILE' })
  })
})
