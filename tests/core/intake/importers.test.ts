import { describe, expect, it } from 'vitest'
import { IntakeError, type ImportInput } from '@/lib/core/intake/importer'
import { importers, importWith } from '@/lib/core/intake/importers'
import { maxTextBytes } from '@/lib/core/intake/limits'
import { sliceCodePoints } from '@/lib/core/text/code-points'

const input = (
  text: string,
  fileName: string | null = null,
  mediaType: string | null = null,
): ImportInput => ({
  bytes: new TextEncoder().encode(text),
  fileName,
  mediaType,
})

const chosen: [fileName: string | null, mediaType: string | null, id: string | null][] = [
  ['a.txt', null, 'plain-text'],
  ['A.TXT', 'application/octet-stream', 'plain-text'],
  [null, 'text/plain; charset=utf-8', 'plain-text'],
  [null, null, 'plain-text'],
  ['a.md', 'text/plain', 'markdown'],
  ['a.markdown', null, 'markdown'],
  [null, 'text/markdown', 'markdown'],
  ['a.pdf', null, 'pdf'],
  [null, 'application/pdf', 'pdf'],
  ['a.docx', null, 'docx'],
  ['a.odt', null, 'odt'],
  ['a.eml', null, 'eml'],
  [null, 'message/rfc822', 'eml'],
  ['a.doc', null, 'old-formats'],
  ['a.rtf', 'application/rtf', 'old-formats'],
  ['a.csv', 'text/csv', null],
  ['a.xyz', null, null],
]

const refused: [name: string, given: ImportInput, code: string][] = [
  ['an unknown format', input('x', 'a.xyz'), 'E_UNKNOWN_FORMAT'],
  ['a file of many documents', input('title,text\n', 'a.csv'), 'E_MANY_DOCUMENTS'],
  ['text that calls itself PDF', input('x', 'a.pdf'), 'E_BROKEN_FILE'],
  ['text that calls itself DOCX', input('x', 'a.docx'), 'E_BROKEN_FILE'],
  ['rich text', input('{\\rtf1 x}', 'a.txt'), 'E_SAVE_AS_DOCX'],
  ['an empty text', input(' \n', 'a.txt'), 'E_EMPTY_TEXT'],
  ['nothing', input('', 'a.md'), 'E_EMPTY_TEXT'],
  [
    'a binary file',
    { ...input('', 'a.txt'), bytes: Uint8Array.from([0x50, 0x4b, 3, 4]) },
    'E_NOT_TEXT',
  ],
  ['a NUL', input('Wort\0Wort und noch viel mehr', 'a.txt'), 'E_NUL'],
  ['too much', { ...input('', 'a.txt'), bytes: new Uint8Array(maxTextBytes + 1) }, 'E_TOO_LARGE'],
]

describe('importWith', () => {
  it.each(chosen)('%s, %s → %s', (fileName, mediaType, id) => {
    const given = input('Text', fileName, mediaType)
    expect(importers.find((importer) => importer.accepts(given))?.id ?? null).toBe(id)
  })

  it.each(refused)('refuses %s', async (_name, given, code) => {
    const error = await importWith(given).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(IntakeError)
    expect(error).toMatchObject({ code })
  })

  it('changes nothing but a byte order mark', async () => {
    const text = ' Zeile\r\n\r\nZeile \t\u00a0zwei 😀\r'
    expect((await importWith(input(`\ufeff${text}`, 'a.txt'))).text).toBe(text)
  })

  it('takes a paragraph of a million characters', async () => {
    const text = 'Das ist ein Satz. '.repeat(58_000)
    expect((await importWith(input(text, 'a.txt'))).paragraphs).toHaveLength(1)
  })
})

describe('markdown', () => {
  const text = `---
title: "The bridge"
author: Jane Doe
date: 2024-03-15
url: https://example.org/bridge?utm_source=x
tags: [bridge, 😀]
---

# A bridge that nobody wants

The council will not vote
before spring, it says.

[Read more](https://example.org/a)
`

  it('reads the front matter as metadata, and the text below it', async () => {
    const { paragraphs, metadata } = await importWith(input(text, 'a.md'))
    const kinds = paragraphs.map(({ start, end, type, sub }) => [
      type,
      sub,
      sliceCodePoints(text, start, end).slice(0, 9),
    ])
    expect(kinds).toEqual([
      ['metadata', 'slug', '---\ntitle'],
      ['headline', null, '# A bridg'],
      ['content', null, 'The counc'],
      ['boilerplate', 'link', '[Read mor'],
    ])
    expect(metadata).toMatchObject({
      title: { value: 'The bridge', evidence: 'title: "The bridge"' },
      byline: { value: 'Jane Doe', evidence: 'author: Jane Doe' },
      published: { value: '2024-03-15', evidence: 'date: 2024-03-15' },
      url: { value: 'https://example.org/bridge' },
    })
  })

  it('takes a rule at the head for what it is where no fields follow', async () => {
    const ruled = '---\n\nText ohne Felder, der einfach so beginnt und weitergeht.\n\n---\n'
    const { paragraphs } = await importWith(input(ruled, 'a.md'))
    expect(paragraphs.map(({ type }) => type)).toEqual(['boilerplate', 'content', 'boilerplate'])
  })
})
