import { describe, expect, test } from 'vitest'
import { formats, writtenFormats } from '@/lib/core/report/formats'
import { csv } from '@/lib/core/report/formats/csv'
import { json } from '@/lib/core/report/formats/json'
import type { ReportModel } from '@/lib/core/report/report'
import { wordsFor } from './contents'
import { germanModel, richModel, smallModel } from './fixtures'
import { asText, csvRows, reading } from './readings'

/** Formats that quote annotated segments, and nothing else of the text. */
const saysWholeSegments = ['csv', 'jsonld', 'prov', 'turtle', 'prov-json']

const annotationsOf = ({ documents }: ReportModel) =>
  documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) => segments.flatMap(({ annotations }) => annotations)),
  )

test('the formats have the names of their addresses', () =>
  expect(formats.map(({ id }) => id)).toEqual([
    ...['pdf', 'docx', 'html', 'markdown'],
    ...['csv', 'json', 'jsonld', 'prov', 'turtle', 'prov-json', 'claimreview', 'tei'],
    ...['webanno-tsv', 'label-studio', 'skos', 'bundle'],
  ]))

describe.each(writtenFormats)('$id', (format) => {
  const models: [string, ReportModel][] = [
    ['rich', richModel],
    ['German', germanModel],
    ['small', smallModel],
  ]

  test.each(models)('gives the same bytes twice (%s)', (_, model) => {
    const again = JSON.parse(JSON.stringify(model)) as ReportModel
    expect(format.render(again)).toEqual(format.render(model))
  })

  test.each(models)('does not depend on the order of keys (%s)', (_, model) => {
    expect(format.render(reversedKeys(model) as ReportModel)).toEqual(format.render(model))
  })

  test.each(models)('says all that it claims to carry (%s)', (_, model) => {
    const text = onOneLine(reading(format.id, format.render(model)))
    const unsaid = format.carries.flatMap((content) =>
      wordsFor(content, model, format.id).filter(
        (forms) => !forms.some((each) => text.includes(onOneLine(each))),
      ),
    )
    expect(unsaid).toEqual([])
  })

  test('keeps what strangers may not read out of a shared link', () => {
    const secret = 'Einen Termin nannten sie nicht'
    const whole = reading(format.id, format.render(richModel)).includes(secret)
    expect(whole).toBe(format.carries.includes('text') || saysWholeSegments.includes(format.id))
    expect(reading(format.id, format.render(richModel, 'shared'))).not.toContain(secret)
  })

  test('says in both languages what it cannot carry', () => {
    const words = format.leavesOut.flatMap(({ de, en }) => [de, en])
    expect(words.every((each) => each.length > 10)).toBe(true)
    expect(words.length > 0).toBe(format.id !== 'json')
  })
})

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, member]) => [key, reversedKeys(member)]))
}

test('JSON is the model', () =>
  expect(JSON.parse(asText(json.render(richModel)))).toEqual(richModel))

describe('CSV', () => {
  const text = asText(csv.render(richModel))
  const rows = csvRows(text)

  test('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    expect(text.startsWith('\uFEFFreport,document_id,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.split('\r\n').length - 2).toBe(rows.length)
  })

  test('has a row for each annotation, and for each paragraph without one', () => {
    expect(rows.filter((row) => row.annotation_id !== '')).toHaveLength(
      annotationsOf(richModel).length,
    )
    expect(rows.filter((row) => row.annotation_id === '').map((row) => row.paragraph)).toEqual([
      '2',
      '8',
      '9',
      '10',
      '3',
    ])
  })

  test('keeps its column names', () =>
    expect(Object.keys(rows[0]!)).toEqual([
      ...['report', 'document_id', 'document_title', 'outlet', 'published', 'url', 'version'],
      ...['sha256', 'spine', 'paragraph', 'paragraph_type', 'paragraph_sub', 'segment_id'],
      ...['segment_shared', 'start', 'end', 'text', 'annotation_id', 'reviewer', 'revision', 'at'],
      ...['judgeable', 'judgeable_reason', 'chain', 'chain_in_words', 'origin_kind', 'open'],
      ...['credibility', 'credibility_reason', 'reliability', 'reliability_reasons', 'labels'],
      ...['label_details', 'flags', 'flag_notes', 'note', 'sources'],
    ]))

  test('tells F, 6, not rated and not judgeable apart', () => {
    const cells = rows.map(({ credibility, reliability, judgeable }) => [
      credibility,
      reliability,
      judgeable,
    ])
    expect(cells).toContainEqual(['6', '', 'true'])
    expect(cells).toContainEqual(['2', '1: F', 'true'])
    expect(cells).toContainEqual(['', '', 'true'])
    expect(cells).toContainEqual(['', '', 'false'])
  })
})
