import { describe, expect, it } from 'vitest'
import { withFacts, type CollectionItem, type ColumnMapping } from '@/lib/core/intake/collection'
import { listWith, previewWith } from '@/lib/core/intake/collections'
import { proposeColumns } from '@/lib/core/intake/collections/columns'
import type { ImportInput } from '@/lib/core/intake/importer'
import { readMetadata } from '@/lib/core/intake/metadata'

const text =
  'Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Verwaltung am Dienstag mit, weil die Prüfung länger dauert.'

const input = (fileName: string, words: string, mediaType: string | null = null): ImportInput => ({
  bytes: new TextEncoder().encode(words),
  fileName,
  mediaType,
})

const listed = (fileName: string, words: string, mediaType: string | null = null) =>
  listWith(input(fileName, words, mediaType))

/** An item in one line: what it is, where, and what it brings. */
function shown(item: CollectionItem): string {
  const { kind, place } = item
  if (kind === 'refused') return `${place} refused ${item.code}`
  if (kind === 'address') return `${place} address ${item.address}`
  return `${place} ${item.input.mediaType} ${new TextDecoder().decode(item.input.bytes).slice(0, 20)}`
}

const lists: readonly (readonly [name: string, file: ImportInput, items: readonly string[]])[] = [
  [
    'a table with commas',
    input('a.csv', `title,text\nErster,"${text}, sagt er"\nZweiter,\n`),
    ['1 text/plain; charset=utf-8 Die Brücke bleibt bi', '2 refused E_EMPTY_TEXT'],
  ],
  [
    'a table with semicolons and addresses',
    input('a.csv', `Titel;Adresse\nErster;https://example.org/a?utm_source=x\nZweiter;kein\n`),
    ['1 address https://example.org/a', '2 refused E_EMPTY_TEXT'],
  ],
  [
    'a table of pages',
    input('a.tsv', `url\ttext\nhttps://example.org/\t<p>${text}</p>\n`),
    ['1 text/html; charset=utf-8 <p>Die Brücke bleibt'],
  ],
  [
    'lines of JSON',
    input('a.jsonl', `{"text":"${text}"}\nnot JSON\n{"meta":{"url":"https://example.org/"}}\n`),
    [
      '1 text/plain; charset=utf-8 Die Brücke bleibt bi',
      '2 refused E_BAD_ROW',
      '3 address https://example.org/',
    ],
  ],
  [
    'a feed of summaries and one full text',
    input(
      'a.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Blatt</title><item><title>A</title><link>https://example.org/a</link><description>kurz</description></item><item><title>B</title><link>https://example.org/b</link><description>${text.repeat(6)}</description></item><item><title>C</title></item></channel></rss>`,
    ),
    [
      '1 address https://example.org/a',
      '2 text/plain; charset=utf-8 Die Brücke bleibt bi',
      '3 refused E_EMPTY_TEXT',
    ],
  ],
  [
    'an Atom feed',
    input(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title><entry><title>A</title><link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/a"/></entry></feed>`,
    ),
    ['1 address https://example.org/a'],
  ],
  [
    'a mailbox',
    input('a.mbox', `From a b\nSubject: Eins\n\n${text}\n\nFrom c d\nSubject: Zwei\n\n${text}\n`),
    ['1 message/rfc822 Subject: Eins\n\nDie B', '2 message/rfc822 Subject: Zwei\n\nDie B'],
  ],
  [
    'a pasted list',
    input(
      'a',
      '1. https://example.org/a\n- <www.example.org/b>,\nhttps://example.org/a\nwas?\n# mehr\n',
      'text/uri-list',
    ),
    [
      '1 address https://example.org/a',
      '2 address https://www.example.org/b',
      '3 refused E_BAD_ADDRESS',
      '4 refused E_BAD_ADDRESS',
    ],
  ],
]

describe('a file of many documents', () => {
  it.each(lists)('%s', async (_name, file, items) => {
    expect((await listWith(file)).map(shown)).toEqual(items)
  })

  it('states what is known of each, with the field it stands in', async () => {
    const [item] = await listed(
      'a.csv',
      `Überschrift,Autor,Datum,Quelle,Sprache,Link,Text\nSperrung,Erika Muster,15.03.2024,Hafenbote,Deutsch,https://example.org/a,"${text}"\n`,
    )
    expect(item).toMatchObject({
      kind: 'text',
      label: 'Sperrung',
      facts: {
        title: { value: 'Sperrung', evidence: 'Überschrift: Sperrung' },
        byline: { value: 'Erika Muster', evidence: 'Autor: Erika Muster' },
        published: { value: '2024-03-15', evidence: 'Datum: 15.03.2024' },
        outlet: { value: 'Hafenbote' },
        language: { value: 'de' },
        url: { value: 'https://example.org/a' },
      },
    })
  })

  it('reads the times of feeds as their writers wrote them', async () => {
    const [item] = await listed(
      'a.rss',
      `<rss version="2.0"><channel><title>Blatt</title><language>de-DE</language><item><title>A</title><link>https://example.org/a</link><pubDate>Fri, 15 Mar 2024 10:20:30 +0100</pubDate></item></channel></rss>`,
    )
    expect(item).toMatchObject({
      facts: {
        published: { value: '2024-03-15T10:20:30' },
        outlet: { value: 'Blatt' },
        language: { value: 'de-DE' },
      },
    })
  })

  it('lets what it states win over what the text says', () => {
    const stated = { title: { value: 'A', evidence: 'title: A' } }
    expect(withFacts(readMetadata('B', []), stated)).toMatchObject({ ...stated, byline: null })
  })
})

const nothing = { byline: null, outlet: null, published: null, modified: null, language: null }
const proposals: readonly (readonly [
  header: readonly string[],
  row: readonly string[],
  proposed: Partial<ColumnMapping>,
])[] = [
  [['title', 'text'], ['A', text], { ...nothing, title: 'title', text: 'text', url: null }],
  [['Schlagzeile', 'Volltext'], ['A', text], { title: 'Schlagzeile', text: 'Volltext' }],
  [
    ['a', 'b', 'c'],
    ['https://example.org/', '2024-03-15', text],
    { url: 'a', published: 'b', text: 'c' },
  ],
  [['a', 'b'], ['kurz', 'auch kurz'], { text: null, url: null }],
  [['body', 'content'], [text, 'x'], { text: 'body' }],
  [
    ['source_url', 'source'],
    ['https://example.org/', 'Hafenbote'],
    { url: 'source_url', outlet: 'source' },
  ],
]

describe('the columns of a table', () => {
  it.each(proposals)('%j holding %j', (header, row, proposed) => {
    expect(proposeColumns(header, [row])).toMatchObject(proposed)
  })

  it('are shown with the first rows before they are mapped', async () => {
    const preview = await previewWith(input('a.csv', `a,a,\n1,2,3\n4,5,6\n`))
    expect(preview).toMatchObject({
      header: ['a', 'a (2)', 'column 3'],
      rows: [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
      rowCount: 2,
    })
  })

  it('are taken as a person mapped them', async () => {
    const columns: ColumnMapping = { ...nothing, text: 'b', title: null, url: null }
    const items = await listWith(input('a.csv', 'a,b\nkurz,auch kurz\n'), { columns })
    expect(items.map(shown)).toEqual(['1 text/plain; charset=utf-8 auch kurz'])
  })

  it.each([
    ['c', 'E_NO_COLUMN'],
    [null, 'E_NO_COLUMN'],
  ])('must be there: %s', async (name, code) => {
    const columns: ColumnMapping = { ...nothing, text: name, title: null, url: null }
    const asked = listWith(input('a.csv', 'a,b\n1,2\n'), { columns })
    await expect(asked).rejects.toMatchObject({ code })
  })
})
