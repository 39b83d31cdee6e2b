import type { ImportedDocument } from '@/lib/core/intake/importer'
import { IntakeError } from '@/lib/core/intake/importer'
import { html } from '@/lib/core/intake/importers/html'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange, ParagraphType } from '@/lib/core/text/paragraph'
import type { LoadedPage } from './pages'

/** What is read of one page, in the words of those who score it. */
export interface Prediction {
  readonly id: string
  readonly text?: string
  readonly paragraphs: readonly { readonly text: string; readonly kind: string }[]
  readonly title: string
  readonly byline: string
  readonly published: string | null
}

const kinds: Readonly<Record<Exclude<ParagraphType, 'metadata'>, string>> = {
  content: 'body',
  standfirst: 'teaser',
  heading: 'subheading',
  headline: 'headline',
  caption: 'caption',
  boilerplate: 'boilerplate',
}

function kindOf({ type, sub }: ParagraphRange): string {
  if (type !== 'metadata') return kinds[type]
  if (sub === 'byline' || sub === 'date') return 'byline'
  return sub === 'translator' ? 'translator-note' : 'boilerplate'
}

/** Reads one page as an import would; a page that cannot be imported predicts nothing, and says why on standard error. */
export async function predict({ id, bytes }: LoadedPage): Promise<Prediction> {
  const input = { bytes, fileName: 'page.html', mediaType: 'text/html' }
  try {
    return predictionOf(
      id,
      await html.read(input, () => Promise.reject(new Error('a page is whole'))),
    )
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    console.error(`${id}: ${error.code} ${error.message}`)
    return { id, paragraphs: [], title: '', byline: '', published: null }
  }
}

function predictionOf(id: string, { text, paragraphs, metadata }: ImportedDocument): Prediction {
  const index = indexCodePoints(text)
  return {
    id,
    paragraphs: paragraphs.map((range) => ({
      text: index.slice(range.start, range.end),
      kind: kindOf(range),
    })),
    title: metadata.title?.value ?? '',
    byline: metadata.byline?.value ?? '',
    published: metadata.published?.value ?? null,
  }
}
