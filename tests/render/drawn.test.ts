import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { docx } from '@/lib/core/report/formats/docx'
import { pdf } from '@/lib/core/report/formats/pdf'
import { render } from '@/lib/render/render'
import { wordsFor } from '../core/report/contents'
import { germanModel } from '../core/report/fixtures'
import { hostileModel, payloads } from '../core/report/hostile-models'
import { readXml } from '../core/report/xml-reader'
import { docxText, fontsOf, pdfText, squeezed } from './readers'

/** Each file is drawn once; it takes a process and a second. */
const files = new Map<string, Uint8Array>()
beforeAll(async () => {
  files.set('pdf', await render(pdf.draw(germanModel)))
  files.set('docx', await render(docx.draw(germanModel)))
}, 120_000)

describe.each([
  [pdf, pdfText],
  [docx, docxText],
] as const)('$id', (format, read) => {
  test('says all that it claims to carry', async () => {
    const text = squeezed(await read(files.get(format.id)!))
    const unsaid = format.carries.flatMap((content) =>
      wordsFor(content, germanModel, format.id).filter(
        (forms) => !forms.some((each) => text.includes(squeezed(each))),
      ),
    )
    // Neither has a typeface of emoji: the PDF shows the code.
    const shownByCode = unsaid.filter(([form]) => !/[🌊🚧]/u.test(form!))
    expect(shownByCode).toEqual([])
  })

  test('says less to strangers', async () => {
    const text = squeezed(await read(await render(format.draw(germanModel, 'shared'))))
    expect(text).not.toContain(squeezed('Einen Termin nannten sie nicht'))
  }, 60_000)
})

describe('the PDF', () => {
  test('is tagged, names its standard and its language', () => {
    const raw = Buffer.from(files.get('pdf')!).toString('latin1')
    expect(raw.startsWith('%PDF-1.7')).toBe(true)
    expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(raw).toMatch(/\/StructTreeRoot/)
    expect(raw).toMatch(/\/Outlines/)
    expect(raw).toMatch(/\/Lang\s*\(de\)/)
    expect(raw).toMatch(/pdfuaid:part/)
  })

  test('embeds our typefaces and no other', () =>
    expect(fontsOf(files.get('pdf')!)).toEqual(['Inter', 'SourceSerif4']))

  test('writes umlauts, Cyrillic and Arabic names', async () => {
    const name = 'Özgür Größl, Анна Жукова, فاطمة الزهراء'
    const file = await render(pdf.draw({ ...germanModel, createdBy: { id: 'x', name } }))
    expect(fontsOf(file)).toContain('NotoNaskhArabic')
    const text = await pdfText(file)
    expect(text).toContain('Özgür Größl, Анна Жукова')
    // The order of right-to-left letters in what is taken out of a PDF is the reader's business.
    expect(text).toMatch(/[\u0600-\u06FF\uFB50-\uFEFC]{4}/)
  }, 60_000)
})

describe('the Word file', () => {
  const part = (name: string) => strFromU8(unzipSync(files.get('docx')!)[name]!)

  test('is well-formed in all its parts', () => {
    const parts = unzipSync(files.get('docx')!)
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect(readXml(strFromU8(bytes)).name).not.toBe('')
  })

  test('has comments with their authors, footnotes, headings and a table of contents', () => {
    expect(part('word/comments.xml')).toContain('w:author="Anna Brandt"')
    expect(part('word/footnotes.xml')).toContain('Never quoted before.')
    expect(part('word/document.xml')).toMatch(/w:pStyle w:val="Heading1"/)
    expect(part('word/document.xml')).toMatch(/TOC \\h|TOC.*\\o/)
  })
})

test.each(payloads)(
  'hostile text is harmless: %s',
  async (_, payload) => {
    const model = hostileModel(payload)
    const word = unzipSync(await render(docx.draw(model)))
    for (const [name, bytes] of Object.entries(word))
      if (/\.(xml|rels)$/.test(name)) readXml(strFromU8(bytes))
    const links = strFromU8(word['word/_rels/document.xml.rels']!)
    expect(links).not.toMatch(/javascript:|data:/i)
    const file = Buffer.from(await render(pdf.draw(model))).toString('latin1')
    expect(file.startsWith('%PDF-')).toBe(true)
    expect(file).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/)
  },
  60_000,
)
