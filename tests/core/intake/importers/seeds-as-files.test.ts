import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ImportedDocument } from '@/lib/core/intake/importer'
import { importWith } from '@/lib/core/intake/importers'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphType } from '@/lib/core/text/paragraph'
import { docxOf, pdfOf, type Piece } from '../../../support/office-files'

const folder = new URL('../../../../../shared/data/seeds/texts/', import.meta.url)

const wordsOf = ({ text, paragraphs }: ImportedDocument, type?: ParagraphType) => {
  const index = indexCodePoints(text)
  return paragraphs
    .filter((range) => type === undefined || range.type === type)
    .map(({ start, end, type: own }) => ({ type: own, words: index.slice(start, end) }))
}
const contentOf = (read: ImportedDocument) =>
  wordsOf(read, 'content').map(({ words }) => words.replace(/\s+/gu, ' '))

const as: Partial<Record<ParagraphType, Piece['as']>> = { headline: 'title', heading: 'heading' }

const settings: readonly (readonly [name: string, setup: string])[] = [
  ['as a letter', ''],
  ['on small pages with numbers', '#set page(width: 12cm, height: 15cm, numbering: "— 1 —")'],
  [
    'with a running head',
    '#set page(header: [Unser Blatt #h(1fr) Ausgabe 12], numbering: "1 / 1", height: 18cm)',
  ],
]

const justified = [
  'justified, with words broken',
  '#set text(lang: "de", hyphenate: true)\n#set par(justify: true)',
] as const

const read = (bytes: Uint8Array, fileName: string) =>
  importWith({ bytes, fileName, mediaType: null })

const seeds = existsSync(folder)
  ? await Promise.all(
      readdirSync(folder).map(async (fileName) => {
        const text = await read(readFileSync(new URL(fileName, folder)), fileName)
        const pieces = wordsOf(text).map(({ words, type }): Piece => ({ words, as: as[type] }))
        return [fileName.slice(0, 3), { content: contentOf(text), pieces }] as const
      }),
    )
  : []

/** Skipped, and counted as such, only where the five real texts are not at hand. */
describe.skipIf(!existsSync(folder))(
  'the five real texts as files of other programs (needs ../shared)',
  { timeout: 30_000 },
  () => {
    it('are five', () => {
      expect(seeds).toHaveLength(5)
    })

    it.each(seeds)('%s as a Word file has the same content', async (_id, { pieces, content }) => {
      expect(contentOf(await read(await docxOf(pieces), 'a.docx'))).toEqual(content)
    })

    describe.each([...settings, justified])('as PDF %s', (_name, setup) => {
      it.each(seeds)('%s has the same content', async (_id, { pieces, content }) => {
        expect(contentOf(await read(pdfOf(pieces, setup), 'a.pdf'))).toEqual(content)
      })
    })
  },
)
