import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { IntakeError } from '@/lib/core/intake/importer'
import { decodeText } from '@/lib/core/text/decode'

const german =
  'Für „Müller“ – die größte Überraschung: 5 € für Öl.\r\nDie Äußerung fiel am Montag, sagte er.\n'
const russian =
  'Министерство обороны сообщило об этом вечером, передаёт агентство. Подробности неизвестны.'

const cases: [name: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ['UTF-8', Buffer.from(german), german, 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${german}`), german, 'utf-8'],
  ['a second mark stays', Buffer.from('\ufeff\ufeffa'), '\ufeffa', 'utf-8'],
  ['UTF-16 LE with a mark', iconv.encode(german, 'utf-16le', { addBOM: true }), german, 'utf-16le'],
  ['UTF-16 BE with a mark', iconv.encode(german, 'utf-16be', { addBOM: true }), german, 'utf-16be'],
  ['UTF-16 LE without', iconv.encode(german, 'utf-16le'), german, 'utf-16le'],
  ['UTF-16 BE without', iconv.encode(german, 'utf-16be'), german, 'utf-16be'],
  ['Windows-1252', iconv.encode(german, 'windows-1252'), german, 'windows-1252'],
  ['Windows-1251', iconv.encode(russian, 'windows-1251'), russian, 'windows-1251'],
  ['KOI8-R', iconv.encode(russian, 'koi8-r'), russian, 'koi8-r'],
  [
    'Shift JIS',
    iconv.encode('これは新聞の記事です。', 'shift_jis'),
    'これは新聞の記事です。',
    'shift_jis',
  ],
  ['an emoji', Buffer.from('a 😀'), 'a 😀', 'utf-8'],
  ['no bytes at all', new Uint8Array(), '', 'utf-8'],
]

const refused: [name: string, bytes: Uint8Array, code: string, at: number | null][] = [
  ['a NUL in the text', Buffer.from('😀 Wort\0Wort, und danach noch viel mehr Text'), 'E_NUL', 6],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'E_NOT_TEXT', null],
  ['a ZIP', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'E_NOT_TEXT', null],
  [
    'random bytes',
    Uint8Array.from({ length: 500 }, (_, i) => (i * 167 + 13) % 256),
    'E_NOT_TEXT',
    null,
  ],
  ['a mark that lies', Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xff, 0x42]), 'E_NOT_TEXT', null],
]

describe('decodeText', () => {
  it.each(cases)('%s', (_name, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it.each(refused)('refuses %s', (_name, bytes, code, at) => {
    const attempt = () => decodeText(bytes)
    expect(attempt).toThrow(IntakeError)
    expect(attempt).toThrow(expect.objectContaining({ code, at }))
  })
})
