import { describe, expect, test } from 'vitest'
import { printChain } from '@/lib/core/chain/print'
import { formats } from '@/lib/core/report/formats'
import { csv } from '@/lib/core/report/formats/csv'
import { json } from '@/lib/core/report/formats/json'
import { flagName, labelName } from '@/lib/core/report/reading'
import type { ReportModel } from '@/lib/core/report/report'
import { germanModel, richModel, smallModel } from './fixtures'
import { asText, csvRows, reading } from './readings'

const annotationsOf = ({ documents }: ReportModel) =>
  documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) => segments.flatMap(({ annotations }) => annotations)),
  )

test('the formats have the names of their addresses', () =>
  expect(formats.map(({ id }) => id)).toEqual(['html', 'markdown', 'csv', 'json', 'jsonld']))

describe.each(formats)('$id', (format) => {
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

  test.each(models)('says who judged, what by, and what they wrote (%s)', (_, model) => {
    const text = reading(format.id, format.render(model))
    for (const source of model.sources) expect(text).toContain(source.name)
    for (const { reviewer, chain, labels, flags, note, credibility } of annotationsOf(model)) {
      expect(text).toContain(reviewer.name)
      if (credibility) expect(text).toContain(credibility)
      for (const { label } of chain ?? []) expect(text).toContain(label)
      for (const { id } of labels) expect(said(text, id, labelName(id, model.language))).toBe(true)
      for (const { type, note } of flags) {
        expect(said(text, type, flagName(type, model.language))).toBe(true)
        expect(text).toContain(note ?? '')
      }
      for (const line of note?.split('\n') ?? []) expect(text).toContain(plain(line, format.id))
    }
  })

  test('keeps what strangers may not read out of a shared link', () => {
    const secret = 'Einen Termin nannten sie nicht'
    expect(reading(format.id, format.render(richModel))).toContain(secret)
    expect(reading(format.id, format.render(richModel, 'shared'))).not.toContain(secret)
  })

  test('says in both languages what it cannot carry', () => {
    const words = format.leavesOut.flatMap(({ de, en }) => [de, en])
    expect(words.every((each) => each.length > 10)).toBe(true)
    expect(words.length > 0).toBe(format.id !== 'json')
  })
})

const said = (text: string, ...forms: readonly string[]) =>
  forms.some((form) => text.includes(form))

/** What is left of a line of the fixtures' notes once its Markdown is rendered. */
const plain = (line: string, format: string): string =>
  format === 'html'
    ? line
        .replace(/\*/g, '')
        .replace(/^- /, '')
        .replace(/\[(.*)\]\(.*\)/, '$1')
    : line

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, member]) => [key, reversedKeys(member)]))
}

test.each(formats.filter((format) => format !== json))(
  '$id prints every chain in notation',
  (format) => {
    const text = reading(format.id, format.render(richModel))
    const chains = annotationsOf(richModel).flatMap(({ chain }) => (chain ? [chain] : []))
    for (const chain of chains) expect(text).toContain(printChain(chain))
  },
)

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
