import { describe, expect, it } from 'vitest'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import { readArticle } from '@/lib/core/intake/html/read-article'
import { german, paragraphs } from './read'

const report = paragraphs(german)

function metadata(head: string, body = ''): DocumentMetadata {
  const page = `<html><head>${head}</head><body><h1>Hafen wird ausgebaut</h1>${body}<article>${report}</article></body></html>`
  return readArticle(page, null).metadata
}

const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

type Field = Exclude<keyof DocumentMetadata, 'licence'> | 'licence'
const cases: [name: string, head: string, field: Field, value: string | null, evidence?: string][] =
  [
    [
      'the headline where nothing is stated',
      '',
      'title',
      'Hafen wird ausgebaut',
      'Hafen wird ausgebaut',
    ],
    [
      'og:title',
      meta('og:title', 'Der Hafen wächst'),
      'title',
      'Der Hafen wächst',
      'og:title: Der Hafen wächst',
    ],
    [
      'a title without the site’s name',
      `<title>Der Hafen wächst | Nordhafener Bote</title>${meta('og:site_name', 'Nordhafener Bote')}`,
      'title',
      'Der Hafen wächst',
    ],
    [
      'a title without what follows its headline',
      '<title>Hafen wird ausgebaut - Lokales - Bote</title>',
      'title',
      'Hafen wird ausgebaut',
    ],
    [
      'a dash that belongs to the title',
      '<title>Der Hafen wächst – und die Stadt mit ihm</title>',
      'title',
      'Der Hafen wächst – und die Stadt mit ihm',
    ],
    [
      'linked data',
      linked({ author: [{ name: 'Erika Muster' }, { name: 'Max Beispiel' }] }),
      'byline',
      'Erika Muster, Max Beispiel',
      'schema.org author: Erika Muster, Max Beispiel',
    ],
    [
      'people before the house',
      linked({ author: { name: 'Nordhafener Bote' }, publisher: { name: 'Nordhafener Bote' } }) +
        meta('author', 'Erika Muster'),
      'byline',
      'Erika Muster',
      'author: Erika Muster',
    ],
    [
      'an author by reference',
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#e"}},{"@id":"#e","@type":"Person","name":"Erika Muster"}]}</script>`,
      'byline',
      'Erika Muster',
    ],
    [
      'no author in an address',
      meta('article:author', 'https://example.org/erika'),
      'byline',
      null,
    ],
    [
      'a date with its zone',
      linked({ datePublished: '2023-11-04T18:33:00+0100' }),
      'published',
      '2023-11-04T18:33:00+01:00',
    ],
    [
      'a date without a zone',
      meta('article:published_time', '2023-11-04 18:33'),
      'published',
      '2023-11-04T18:33',
    ],
    ['a day', meta('date', '20231104'), 'published', '2023-11-04'],
    ['no day that is none', meta('date', '2023-13-44'), 'published', null],
    ['the change', meta('article:modified_time', '2023-11-05'), 'modified', '2023-11-05'],
    [
      'the day in the address',
      '<link rel="canonical" href="https://example.org/2023/11/04/hafen">',
      'published',
      '2023-11-04',
    ],
    [
      'the canonical address without trackers',
      '<link rel="canonical" href="https://example.org/hafen?utm_source=x">',
      'url',
      'https://example.org/hafen',
    ],
    ['the outlet by its domain', meta('og:url', 'https://www.cnn.com/2023/hafen'), 'outlet', 'CNN'],
    [
      'the outlet by its own word',
      meta('og:site_name', 'Nordhafener Bote'),
      'outlet',
      'Nordhafener Bote',
    ],
    ['the language of the text', '', 'language', 'de', 'content'],
    [
      'the licence',
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
      'licence',
      'https://creativecommons.org/licenses/by/4.0/',
      'rel=license: https://creativecommons.org/licenses/by/4.0/',
    ],
    [
      'linked data with raw line ends',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Hafen\nwächst"}</script>',
      'title',
      'Der Hafen wächst',
    ],
    [
      'broken linked data',
      '<script type="application/ld+json">{"@type":</script>',
      'published',
      null,
    ],
  ]

describe('what a page says of its article', () => {
  it.each(cases)('reads %s', (_name, head, field, value, evidence) => {
    const found = metadata(head)[field] ?? null
    expect(found?.value ?? null).toBe(value)
    if (evidence !== undefined) expect(found?.evidence).toBe(evidence)
  })

  it.each([
    ['Von Erika Muster', 'Erika Muster'],
    ['Von Erika Muster, Nordhafener Zeitung', 'Erika Muster'],
    ['Von: Erika Muster, Max Beispiel', 'Erika Muster, Max Beispiel'],
    ['Autorin/Autor Erika Muster', 'Erika Muster'],
  ])('reads the author’s line %s in the page where nobody is stated', (line, names) => {
    const { byline } = metadata(meta('author', 'bote.de'), `<p class="author">${line}</p>`)
    expect(byline).toEqual({ value: names, evidence: line })
  })
})
