import { describe, expect, test } from 'vitest'
import { forAudience, openingWords } from '@/lib/core/report/audience'
import { buildReport, withoutDocumentText } from '@/lib/core/report/build'
import { piecesOf, quoteAt } from '@/lib/core/report/pieces'
import type { ReportInput, ReportModel } from '@/lib/core/report/report'
import { bridge, harbour, rich, richModel } from './fixtures'

const reversed = (input: ReportInput): ReportInput => ({
  ...input,
  sources: [...input.sources].reverse(),
  documents: input.documents.map((document) => ({
    ...document,
    paragraphs: document.paragraphs
      .map((paragraph) => ({
        ...paragraph,
        segments: paragraph.segments
          .map((segment) => ({
            ...segment,
            annotations: segment.annotations
              .map((annotation) => ({
                ...annotation,
                labels: [...annotation.labels].reverse(),
                flags: [...annotation.flags].reverse(),
                reliability: [...annotation.reliability].reverse(),
              }))
              .reverse(),
          }))
          .reverse(),
      }))
      .reverse(),
  })),
})

describe('a report model', () => {
  test('is the same whatever order its parts come in', () =>
    expect(JSON.stringify(buildReport(reversed(rich)))).toBe(JSON.stringify(richModel)))

  test('is plain JSON', () => expect(JSON.parse(JSON.stringify(richModel))).toEqual(richModel))

  test('leaves its input as it was', () => {
    const before = JSON.stringify(rich)
    buildReport(rich)
    expect(JSON.stringify(rich)).toBe(before)
  })

  test('sets people side by side by name', () => {
    const [segment] = richModel.documents[0]!.paragraphs[2]!.segments
    expect(segment!.annotations.map(({ reviewer }) => reviewer.name)).toEqual([
      'Anna Brandt',
      'Ben Okoro',
    ])
  })

  test('numbers the sources that occur in the order they first do', () => {
    expect(richModel.sources.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Tidewater Courier',
      '2 two officials familiar with the survey',
      '3 Ida Marlow',
      '4 Kontor survey of October',
      '5 Nordblatt',
      '6 Hafenamt Grünsund',
    ])
    expect(richModel.sources[2]!.occurrences).toEqual([
      { document: 0, paragraph: 3 },
      { document: 0, paragraph: 4 },
    ])
    expect(richModel.sources[0]!.occurrences).toEqual([
      { document: 0, paragraph: null },
      { document: 1, paragraph: null },
    ])
  })

  test('cuts every anchor to its exact words, in code points', () => {
    for (const [index, { text }] of [harbour, bridge].entries()) {
      const points = Array.from(text)
      for (const paragraph of richModel.documents[index]!.paragraphs) {
        expect(points.slice(paragraph.start, paragraph.end).join('')).toBe(paragraph.text)
        for (const { start, end, quote } of paragraph.segments)
          expect(points.slice(start, end).join('')).toBe(quote!.exact)
      }
    }
  })
})

const words = (text: string) => text.split(/\s+/).length

describe('a shared link', () => {
  const shared: ReportModel = forAudience(richModel, 'shared')
  const [quoted, full] = shared.documents

  test('prints the whole of a text that may be printed', () =>
    expect(full).toEqual(richModel.documents[1]))

  test('is not how the workspace reads', () =>
    expect(forAudience(richModel, 'workspace')).toBe(richModel))

  test('prints the first twelve words and what is anchored', () => {
    const [, , sealed, parts, relayed] = quoted!.paragraphs
    expect(sealed!.text).toBe(
      '(TC) – Laut zwei mit dem Gutachten vertraute Beamte teilt die Ministerin … beide glauben, es sei an der Zeit …',
    )
    expect(parts!.text).toContain('Das Gutachten schätzt die Kosten auf 40 Millionen.')
    expect(relayed!.text.endsWith(' …')).toBe(true)
    expect(words(relayed!.text)).toBe(openingWords + 1)
  })

  test('gives no words of a quotation that reaches further', () => {
    for (const paragraph of quoted!.paragraphs) {
      const original = richModel.documents[0]!.paragraphs[paragraph.index]!
      for (const segment of paragraph.segments) {
        if (!paragraph.excerpt) continue
        if (segment.shared) expect(segment.quote).toBeNull()
        else expect(segment.quote).toMatchObject({ prefix: '', suffix: '' })
      }
      for (const piece of piecesOf(paragraph)) expect(original.text).toContain(piece.text)
      expect(quoteAt(paragraph, [original.start, original.end])?.exact).toBe(
        paragraph.excerpt ? undefined : original.text,
      )
    }
  })
})

describe('a removed text', () => {
  const removed = { at: '2026-01-19T10:00:00Z', by: 'Anna Brandt', reason: 'Court order 7/26' }

  test('leaves the record and no words', () => {
    const model = buildReport({
      ...rich,
      documents: rich.documents.map((document) => ({ ...document, removed })),
    })
    const { paragraphs } = model.documents[0]!
    expect(paragraphs.map(({ text }) => text).join('')).toBe('')
    expect(paragraphs.flatMap(({ segments }) => segments.map(({ quote }) => quote))).toContain(null)
    expect(JSON.stringify(model)).not.toContain('teilt die Ministerin diese Ansicht')
    expect(paragraphs[2]!.segments[0]!.annotations).toHaveLength(2)
  })

  test('goes out of a frozen report as out of a new one', () => {
    const late = withoutDocumentText(richModel, harbour.document.id, removed)
    expect(JSON.stringify(late)).not.toContain('teilt die Ministerin diese Ansicht')
    expect(late.documents[1]).toEqual(richModel.documents[1])
    expect(late.documents[0]!.removed).toEqual(removed)
  })
})
