import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntakeError } from '@/lib/core/intake/importer'
import { readArticle } from '@/lib/core/intake/html/read-article'
import { codePointLength, indexCodePoints } from '@/lib/core/text/code-points'
import { german, paragraphs } from './read'

const report = paragraphs(german)

function attempt(markup: string): ReturnType<typeof readArticle> | null {
  try {
    return readArticle(markup, null)
  } catch (error) {
    if (error instanceof IntakeError) return null
    throw error
  }
}

const refused: [name: string, markup: string, code: string][] = [
  ['a million nested elements', '<div>'.repeat(1_000_000) + report, 'E_TOO_LARGE'],
  ['a million character references', '&shy;'.repeat(1_000_000) + report, 'E_TOO_LARGE'],
  ['two million signs', '<'.repeat(2_000_000), 'E_TOO_LARGE'],
  ['half a million names', `<p class="${'x '.repeat(500_000)}">${report}`, 'E_TOO_LARGE'],
  ['nothing', '', 'E_EMPTY_TEXT'],
  ['nothing to see', '<p hidden>Nichts</p><script>x</script>', 'E_EMPTY_TEXT'],
  ['comments that never end', '<!--'.repeat(50_000), 'E_EMPTY_TEXT'],
]

const survived: [name: string, markup: string][] = [
  ['an attribute of a megabyte', `<p title="${'a'.repeat(1_000_000)}">${report}`],
  ['a paragraph of a megabyte', `<p>${'Wort und Wort. '.repeat(70_000)}</p>`],
  ['a thousand open emphases', '<b>'.repeat(1_000) + report],
  [
    'linked data that nests',
    `<script type="application/ld+json">${'['.repeat(50_000)}</script>${report}`,
  ],
]

/** Markup that grows by the same piece; reading it must grow no faster than four times at twice the size. */
const growing: [name: string, markup: (size: number) => string][] = [
  [
    'paragraphs',
    (size) => '<p>Der Hafen wird ausgebaut, sagte sie am Montag in der Stadt.</p>'.repeat(size),
  ],
  [
    'items with links',
    (size) => `<ul>${'<li><a href=x>Bahn wird teurer</a></li>'.repeat(size)}</ul>`,
  ],
  ['line breaks', (size) => 'Zeile<br>'.repeat(size)],
  ['inline elements', (size) => `<p>${'<span>Wort </span>'.repeat(size)}</p>`],
  ['linked headings', (size) => '<h2><a href=x>Bahn wird teurer</a></h2>'.repeat(size)],
]

function fastest(act: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now()
    act()
    return performance.now() - begun
  })
  return Math.min(...times)
}

const tags = [
  'p',
  'div',
  'article',
  'h1',
  'h2',
  'li',
  'ul',
  'table',
  'td',
  'figure',
  'a',
  'b',
  'br',
  'nav',
  'aside',
  'form',
  'pre',
  'svg',
  'template',
  'html',
  'body',
  'head',
]
const names = ['article-body', 'comments', 'related', 'caption', 'byline', 'newsletter', '']
const piece = fc.oneof(
  fc
    .record({ tag: fc.constantFrom(...tags), name: fc.constantFrom(...names) })
    .map(({ tag, name }) => `<${tag} class="${name}">`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Der Hafen wird ausgebaut, sagte sie am Montag vor der Presse in der Stadt.',
    'Von Erika Muster',
    'Foto: dpa',
    '&shy;&nbsp;&#xD83D;&amp;',
    '\u{1F600} Wort',
    '<!--',
    '-->',
  ),
)
const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('hostile pages', () => {
  it.each(refused)('%s are refused', (_name, page, code) => {
    expect(() => readArticle(page, null)).toThrow(
      expect.objectContaining({ name: 'IntakeError', code }),
    )
  })

  it.each(survived)('%s is read', (_name, page) => {
    expect(readArticle(page, null).paragraphs.length).toBeGreaterThan(0)
  })

  it.each(growing)(
    '%s cost linear time',
    (_name, page) => {
      attempt(page(500))
      const once = fastest(() => attempt(page(3_000)))
      const twice = fastest(() => attempt(page(6_000)))
      expect(twice / once).toBeLessThan(4)
    },
    60_000,
  )

  it('whatever the markup, ranges lie in the text, in order, with white space between, and the same each time', () => {
    fc.assert(
      fc.property(markup, (page) => {
        const read = attempt(page)
        if (!read) return
        const index = indexCodePoints(read.text)
        let at = 0
        for (const { start, end } of read.paragraphs) {
          expect(end).toBeGreaterThan(start)
          expect(index.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(index.slice(at, codePointLength(read.text)).trim()).toBe('')
        expect(read.text.isWellFormed()).toBe(true)
        expect(attempt(page)).toEqual(read)
      }),
      { seed: 8, numRuns: 400 },
    )
  }, 60_000)
})
