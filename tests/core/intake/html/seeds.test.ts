import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ImportedDocument } from '@/lib/core/intake/importer'
import { importWith } from '@/lib/core/intake/importers'
import { indexCodePoints } from '@/lib/core/text/code-points'

const folder = new URL('../../../../../shared/data/seeds/texts/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A text as an article of a site: each line a paragraph, and around it what sites put there. */
const wrapped = (text: string) => `<!doctype html>
<html><head><meta charset="utf-8"><title>Nordhafener Bote</title></head><body>
<div class="cookie-banner"><p>Der Nordhafener Bote verwendet Cookies, damit die Seite läuft.</p><button>Gut</button></div>
<header><a href="/">Nordhafener Bote</a><nav><ul><li><a href="/p">Politik</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><article><div class="article-body">
${text
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => `<p>${escaped(line.trim())}</p>`)
  .join('\n')}
</div></article>
<section class="related"><h3>Auch im Boten</h3><ul><li><a href="/1">Die Bahn nach Nordhafen fährt wieder jede Stunde</a></li><li><a href="/2">Im Hafenbecken wird nun doch nicht gebadet</a></li></ul></section>
<section id="comments"><h3>2 Kommentare</h3><p>Das habe ich in Nordhafen schon vor Jahren gesagt, aber niemand wollte es hören.</p><p>Ich nicht.</p></section></main>
<aside class="sidebar"><p>Jeden Morgen das Wichtigste aus Nordhafen: Bestellen Sie unseren Rundbrief.</p></aside>
<footer><p>© 2024 Nordhafener Bote. Alle Rechte vorbehalten.</p><a href="/i">Impressum</a></footer>
</body></html>`

function contentOf({ text, paragraphs }: ImportedDocument): string[] {
  const index = indexCodePoints(text)
  return paragraphs
    .filter(({ type }) => type === 'content')
    .map(({ start, end }) => index.slice(start, end).replace(/\s+/gu, ' '))
}

describe.skipIf(!existsSync(folder))('the five real texts as pages (needs ../shared)', () => {
  it('are five', () => {
    expect(files).toHaveLength(5)
  })

  it.each(files)('%s has the same content as in plain text', async (fileName) => {
    const bytes = readFileSync(new URL(fileName, folder))
    const plain = await importWith({ bytes, fileName, mediaType: null })
    const page = Buffer.from(wrapped(bytes.toString('utf8')))
    const read = await importWith({ bytes: page, fileName: 'a.html', mediaType: 'text/html' })
    expect(contentOf(read)).toEqual(contentOf(plain))
  })
})
