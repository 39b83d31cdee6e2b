import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { writtenFormats } from '@/lib/core/report/formats'
import { csv } from '@/lib/core/report/formats/csv'
import { html } from '@/lib/core/report/formats/html'
import { json } from '@/lib/core/report/formats/json'
import { jsonld } from '@/lib/core/report/formats/jsonld'
import { markdown } from '@/lib/core/report/formats/markdown'
import { renderedNote } from '@/lib/core/report/html/note'
import type { Collection } from './readings'
import { asText, carelessHtml } from './readings'
import { hostileModel, loadedModel, loads, payloads } from './hostile-models'

const ourTags =
  'a article b bdi blockquote body br caption code dd div dl dt em footer h1 h2 h3 h4 head header hr html i li main meta nav ol p path pre q rect circle section small span strong style sup svg table tbody td th thead time title tr ul'.split(
    ' ',
  )
const ourAttributes =
  'aria-hidden aria-label aria-labelledby charset class content cx cy d datetime dir height href http-equiv id lang name r rel role rx scope start style tabindex viewBox width x y'.split(
    ' ',
  )

const tagsOf = (page: string) =>
  Array.from(page.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi), ([, name, rest]) => ({
    name: name!.toLowerCase(),
    attributes: Array.from(rest!.matchAll(/\s([^\s="]+)(?:="([^"]*)")?/g), ([, key, value]) => ({
      key: key!,
      value: value ?? '',
    })),
  }))

/** The tags of a page one after the other, notes left out, whose Markdown may become tags. */
const skeleton = (page: string): string =>
  tagsOf(page.replace(/<div class="note"[^]*?<\/div>|<blockquote>[^]*?<\/blockquote>/g, ''))
    .map(({ name }) => name)
    .join(' ')

/** Signs that could open a tag and open none of the named ones. */
const strayTags = (page: string, names: readonly string[]) =>
  page.match(new RegExp(`<(?!/?(?:${names.join('|')})[\\s>]|!doctype html>).{0,20}`, 'gi'))

const harmless = hostileModel('harmless words')
const harmlessPage = skeleton(asText(html.render(harmless)))
const harmlessMarkdown = skeleton(carelessHtml(asText(markdown.render(harmless))))

const others = (found: readonly string[], known: readonly string[]) =>
  [...new Set(found)].filter((each) => !known.includes(each))

const raw = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

describe.each(payloads)('%s', (_, payload) => {
  const model = hostileModel(payload)

  test.each(writtenFormats)('leaves no raw control in $id', ({ render }) => {
    const text = asText(render(model))
    expect(text).not.toMatch(raw)
    expect(text.isWellFormed()).toBe(true)
  })

  test('adds no tag, attribute, address or script to HTML', () => {
    const page = asText(html.render(model))
    const attributes = tagsOf(page).flatMap((tag) => tag.attributes)
    expect(skeleton(page)).toBe(harmlessPage)
    expect(strayTags(page, ourTags)).toBeNull()
    expect(
      others(
        attributes.map(({ key }) => key),
        ourAttributes,
      ),
    ).toEqual([])
    for (const { key, value } of attributes)
      if (key === 'href') expect(value).toMatch(/^(#[a-z0-9-]+|https?:\/\/.*|)$/)
    expect(page.slice(0, page.indexOf('</style>'))).toContain('@media print')
  })

  test('means nothing in Markdown, even to a careless renderer', () => {
    const page = carelessHtml(asText(markdown.render(model)))
    const addresses = tagsOf(page).flatMap(({ attributes }) => attributes.map(({ key }) => key))
    expect(skeleton(page)).toBe(harmlessMarkdown)
    expect(strayTags(page, ['blockquote', 'br', ...harmlessMarkdown.split(' ')])).toBeNull()
    expect(others(addresses, ['href', 'start', '/'])).toEqual([])
  })

  test('is no formula in CSV, at whichever separator it is read', () => {
    const text = asText(csv.render(model))
    const rows: string[][] = parse(text, { bom: true })
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    const loosely = { bom: true, relax_quotes: true, relax_column_count: true, quote: null }
    const cells = [
      ...rows.flat(),
      ...(parse(text, { ...loosely, delimiter: ';' }) as string[][]).flat(),
      ...(parse(text, { ...loosely, delimiter: '\t' }) as string[][]).flat(),
    ]
    expect(
      cells.filter(
        (cell) => /^["']?[=+@＝＋－＠\t\r\0]|^"?-\D/.test(cell) && !cell.startsWith("'"),
      ),
    ).toEqual([])
  })

  test('is carried exactly by JSON and harmless inside a script', () => {
    const text = asText(json.render(model))
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(model)))
    expect(text).not.toMatch(/[<>]/)
  })

  test('is carried exactly by JSON-LD', () => {
    const text = asText(jsonld.render(model))
    const { first } = JSON.parse(text) as Collection
    const notes = first.items.filter(({ motivation }) => motivation === 'commenting')
    expect(notes.map(({ body }) => body[0]!.value)).toContain(payload)
    expect(text).not.toMatch(/[<>]/)
  })
})

describe.each(loads)('%s', (_, load) => {
  const model = loadedModel(load)

  test.each(writtenFormats)('does not choke $id', ({ render }) => {
    const began = performance.now()
    const text = asText(render(model))
    expect(performance.now() - began).toBeLessThan(4_000)
    expect(text).not.toMatch(raw)
  })

  test('adds no tag to HTML', () => {
    const page = asText(html.render(model))
    expect(skeleton(page)).toBe(skeleton(asText(html.render(loadedModel('harmless words')))))
    expect(strayTags(page, ourTags)).toBeNull()
  })
})

test.each([
  ['[x](javascript:alert(1))', '<a rel="noopener noreferrer nofollow" href="">x</a>'],
  ['[x](JaVaScRiPt:alert(1))', 'href=""'],
  ['<javascript:alert(1)>', 'href=""'],
  ['[x](data:text/html,y)', 'href=""'],
  ['[x](https://a.example/b)', 'href="https://a.example/b"'],
  ['![x](https://a.example/b.png)', '!<a rel='],
  ['<script>alert(1)</script>', '&lt;script&gt;'],
  ['# Loud', '<p># Loud</p>'],
  ['Loud\n===', '===</p>'],
  ['*quiet*', '<em>quiet</em>'],
  ['a <b>c</b>', 'a &lt;b&gt;c&lt;/b&gt;'],
])('a note %j becomes %s', (note, expected) =>
  expect(renderedNote(note).markup).toContain(expected),
)
