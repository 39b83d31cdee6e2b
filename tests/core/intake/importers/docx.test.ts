import { describe, expect, it } from 'vitest'
import { zipSync } from 'fflate'
import { docxOf, pieces } from '../../../support/office-files'
import { odtFile, utf8, wordFile, wordParagraph } from '../../../files/hostile/made'
import { outline, readAs } from './read'

const first = 'Der Rat lehnt den Entwurf ab, wie die Verwaltung am Dienstag mitteilte.'
const second = 'Eine zweite Lesung soll es nach dem Willen der Mehrheit nicht mehr geben.'

describe('Word files', { timeout: 30_000 }, () => {
  it('keep titles, headings, lists and notes as paragraphs of their own', async () => {
    const made = await docxOf([
      { words: 'Rat lehnt ab', as: 'title' },
      { words: first },
      { words: 'So das Protokoll.', as: 'note' },
      { words: 'Was folgt', as: 'heading' },
      { words: 'Ein neuer Entwurf im Herbst', as: 'bullet' },
      { words: 'Eine Anhörung vor der Wahl', as: 'bullet' },
      { words: second },
    ])
    expect(outline(await readAs('a.docx', made))).toEqual([
      'headline: Rat lehnt ab',
      `content: ${first}[1]`,
      'heading: Was folgt',
      'content: • Ein neuer Entwurf im Herbst',
      'content: • Eine Anhörung vor der Wahl',
      `content: ${second}`,
      'content: [1] So das Protokoll.',
    ])
  })

  it('state title and author where the text does not', async () => {
    const made = await docxOf(pieces(first, second), {
      title: 'Protokoll',
      creator: 'Erika Muster',
    })
    const { metadata } = await readAs('a.docx', made)
    expect(metadata.title).toEqual({ value: 'Protokoll', evidence: 'dc:title: Protokoll' })
    expect(metadata.byline).toEqual({ value: 'Erika Muster', evidence: 'dc:creator: Erika Muster' })
  })

  it('give the rows of a table, and the paragraphs of a page laid out by one', async () => {
    const cell = (words: string) => `<w:tc>${wordParagraph(words)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const long = `${first} ${second} `.repeat(3).trim()
    const made = wordFile(
      `<w:tbl>${row(cell('Ja'), cell('12'))}${row(cell('Nein'), cell('34'))}</w:tbl><w:tbl>${row(cell(long), cell('Am Rand'))}</w:tbl>`,
    )
    expect((await readAs('a.docx', made)).text).toBe(`Ja\t12\n\nNein\t34\n\n${long}\n\nAm Rand`)
  })
})

describe('OpenDocument texts', { timeout: 30_000 }, () => {
  const body = `<text:h text:style-name="Title">Rat lehnt ab</text:h><text:p>${first}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So das Protokoll.</text:p></text:note-body></text:note></text:p><text:h text:outline-level="2">Was folgt</text:h><text:list><text:list-item><text:p>Ein neuer<text:s text:c="2"/>Entwurf</text:p></text:list-item></text:list><text:p>${second}</text:p>`
  const outlined = [
    'headline: Rat lehnt ab',
    `content: ${first}[1]`,
    'heading: Was folgt',
    'content: • Ein neuer  Entwurf',
    `content: ${second}`,
    'content: [1] So das Protokoll.',
  ]

  it('keep titles, headings, lists and notes as paragraphs of their own', async () => {
    expect(outline(await readAs('a.odt', odtFile(body)))).toEqual(outlined)
  })

  it('are known by what they hold, whatever they are called', async () => {
    expect(outline(await readAs('a.bin', odtFile(body)))).toEqual(outlined)
  })

  it('state title and author where the text does not', async () => {
    const meta =
      '<office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:title>Protokoll</dc:title><dc:creator>Erika Muster</dc:creator></office:meta></office:document-meta>'
    const made = odtFile(`<text:p>${first}</text:p>`, { 'meta.xml': utf8(meta) })
    const { metadata } = await readAs('a.odt', made)
    expect(metadata.title?.value).toBe('Protokoll')
    expect(metadata.byline?.value).toBe('Erika Muster')
  })
})

it('takes an archive of anything else for what it is', async () => {
  const made = zipSync({ 'a.txt': utf8(first) })
  await expect(readAs('a.zip', made)).rejects.toMatchObject({ code: 'E_UNKNOWN_FORMAT' })
})
