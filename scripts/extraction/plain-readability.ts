import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { decodePage } from '@/lib/core/intake/html/decode-page'
import { layOut } from '@/lib/core/intake/html/layout'
import type { LoadedPage } from './pages'
import type { Prediction } from './prediction'

/** What Readability by itself makes of a page, and how long parsing and reading took, in milliseconds. */
export function plainReadability({ id, bytes }: LoadedPage): {
  prediction: Prediction
  took: number
} {
  const begun = performance.now()
  const article = read(decodePage(bytes))
  const took = performance.now() - begun
  return {
    took,
    prediction: {
      id,
      text: article?.textContent ?? '',
      paragraphs: paragraphsOf(article?.content ?? ''),
      title: article?.title ?? '',
      byline: article?.byline ?? '',
      published: article?.publishedTime ?? null,
    },
  }
}

function read(markup: string) {
  const page = parse(markup)
  try {
    return new Readability(page).parse()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const parse = (markup: string) =>
  new DOMParser().parseFromString(markup, 'text/html') as unknown as Document

function paragraphsOf(content: string) {
  if (content === '') return []
  return layOut(parse(content)).blocks.map(({ text, box }) => ({
    text,
    kind: /^h[1-6]$/u.test(box.tag) ? 'subheading' : 'body',
  }))
}
