import { describe, expect, it } from 'vitest'
import { joinLines, wordsOf } from '@/lib/core/intake/pdf/hyphens'
import { pdfOf, pieces, typstPdf } from '../../../support/office-files'
import { outline, readAs } from './read'

const first =
  'Die Brücke am Hafen bleibt bis zum Frühjahr gesperrt, teilte die Verwaltung am Dienstag mit, weil die Prüfung der Pfeiler länger dauert als angenommen.'
const second =
  'Nach Angaben der Ingenieure sind zwei Lager so stark angegriffen, dass sie ausgetauscht werden müssen; die Kosten seien noch nicht beziffert, hieß es.'
const third =
  'Die Opposition verlangt einen Bericht noch vor der Sommerpause und erinnert daran, dass schon vor Jahren vor den Schäden gewarnt worden war.'

describe('PDF', { timeout: 30_000 }, () => {
  it('tells the headline by its size, and paragraphs by their distance', async () => {
    const made = pdfOf([
      { words: 'Brücke bleibt gesperrt', as: 'title' },
      ...pieces(first),
      { words: 'Zwei Lager schadhaft', as: 'heading' },
      ...pieces(second, third),
    ])
    expect(outline(await readAs('a.pdf', made))).toEqual([
      'headline: Brücke bleibt gesperrt',
      `content: ${first}`,
      'heading: Zwei Lager schadhaft',
      `content: ${second}`,
      `content: ${third}`,
    ])
  })

  it('tells paragraphs by their indentation', async () => {
    const setup =
      '#set page(width: 11cm)\n#set par(first-line-indent: (amount: 1.2em, all: true), spacing: 0.65em, justify: true)'
    const read = await readAs('a.pdf', pdfOf(pieces(first, second, third), setup))
    expect(outline(read)).toEqual([first, second, third].map((words) => `content: ${words}`))
  })

  it('reads columns one after the other, and makes broken words whole', async () => {
    const setup =
      '#set page(columns: 2, width: 14cm, height: 9cm)\n#set text(lang: "de", hyphenate: true, size: 9pt)\n#set par(justify: true)'
    const read = await readAs('a.pdf', pdfOf(pieces(first, second, third), setup))
    expect(outline(read)).toEqual([first, second, third].map((words) => `content: ${words}`))
  })

  it('sets running heads aside once, and drops page numbers', async () => {
    const setup =
      '#set page(width: 12cm, height: 6cm, header: [Hafenbote, Ausgabe 12], numbering: "1 / 1")'
    const read = await readAs('a.pdf', pdfOf(pieces(first, second, third), setup))
    expect(outline(read)).toEqual([
      ...[first, second, third].map((words) => `content: ${words}`),
      'boilerplate: Hafenbote, Ausgabe 12',
    ])
  })

  it('puts footnotes behind the text they would interrupt', async () => {
    const made = typstPdf(
      `#set page(width: 12cm, height: 9cm)\n#set par(spacing: 1.4em)\n${first}#footnote[So der Bericht der Prüfstelle vom Mai.] ${second}\n\n${third}\n`,
    )
    const lines = outline(await readAs('a.pdf', made))
    expect(lines.at(-1)).toMatch(/^content: 1 ?So der Bericht der Prüfstelle vom Mai\.$/u)
    expect(lines.filter((line) => line.includes('Prüfstelle'))).toHaveLength(1)
  })

  it('takes title, author and language from its properties where the text says nothing', async () => {
    const made = typstPdf(
      `#set document(title: "Bericht über die Brücke", author: "Erika Muster")\n#set text(lang: "de")\n${first}\n`,
    )
    const { metadata } = await readAs('a.pdf', made)
    expect(metadata.title).toEqual({
      value: 'Bericht über die Brücke',
      evidence: 'Title: Bericht über die Brücke',
    })
    expect(metadata.byline).toEqual({ value: 'Erika Muster', evidence: 'Author: Erika Muster' })
    expect(metadata.published).toBeNull()
  })

  it('says that a PDF of pictures holds no text', async () => {
    const error = await readAs('a.pdf', typstPdf('#rect()')).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'E_NO_TEXT_LAYER' })
  })
})

const joins: readonly (readonly [lines: readonly string[], whole: string])[] = [
  [['Die Verwal-', 'tung sagt'], 'Die Verwaltung sagt'],
  [['Die Verwal\u00ad', 'tung sagt'], 'Die Verwaltung sagt'],
  [['Der US-', 'Präsident'], 'Der US-Präsident'],
  [['Vor-', 'und Nachteile'], 'Vor- und Nachteile'],
  [['Nord- und Süd-', 'oder Ost'], 'Nord- und Süd- oder Ost'],
  [['a well-known man, a well-', 'known face'], 'a well-known man, a well-known face'],
  [['von 2010-', '2020'], 'von 2010- 2020'],
  [['Ein Satz –', 'und mehr'], 'Ein Satz – und mehr'],
]

describe('lines of a paragraph', () => {
  it.each(joins)('%j → %s', (lines, whole) => {
    expect(joinLines(lines, wordsOf(lines.map((text) => ({ text }))))).toBe(whole)
  })
})
