import { codePointLength } from '../../text/code-points'
import { decodeText } from '../../text/decode'
import type { ParagraphRange } from '../../text/paragraph'
import { segmentText } from '../../text/segment'
import { readTimestamp } from '../../text/written/dates'
import { canonicalUrl } from '../canonical-url'
import type { DocumentMetadata, Found, Importer } from '../importer'
import { refuseEmpty, refuseTooLarge } from '../limits'
import { readMetadata } from '../metadata'
import { extensionOf, typeOf } from './file-kind'
import { readFrontMatter, type FrontMatter } from './front-matter'

const extensions = ['md', 'markdown', 'mdown', 'mkd']

/** Markdown: lines of a block are one paragraph, headings and images say what they are; all marks stay in the text. */
export const markdown: Importer = {
  id: 'markdown',
  accepts(input) {
    return extensions.includes(extensionOf(input) ?? '') || typeOf(input) === 'text/markdown'
  },
  read(input) {
    refuseTooLarge(input)
    const { text } = decodeText(input.bytes)
    refuseEmpty(text)
    const front = readFrontMatter(text)
    const paragraphs = front ? segmentBelow(text, front) : segmentText(text, 'always')
    const metadata = readMetadata(text, paragraphs)
    return { text, paragraphs, metadata: front ? withFields(metadata, front) : metadata }
  },
}

/** The front matter is one paragraph of metadata; the text below it is segmented by itself. */
function segmentBelow(text: string, { length }: FrontMatter): ParagraphRange[] {
  const offset = codePointLength(text.slice(0, length))
  const below = segmentText(text.slice(length), 'always')
  const shifted = below.map((range) => ({
    ...range,
    start: range.start + offset,
    end: range.end + offset,
  }))
  const start = codePointLength(text) - codePointLength(text.trimStart())
  return [{ start, end: offset, type: 'metadata', sub: 'slug' }, ...shifted]
}

/** What the front matter states wins over what the text betrays. */
function withFields(metadata: DocumentMetadata, { fields }: FrontMatter): DocumentMetadata {
  const read = (
    names: readonly string[],
    value: (words: string) => string | null,
  ): Found<string> | null => {
    const field = fields.find(({ name }) => names.includes(name))
    const found = field && value(field.value)
    return field && found ? { value: found, evidence: field.line } : null
  }
  const asIs = (words: string) => words
  return {
    ...metadata,
    title: read(['title'], asIs) ?? metadata.title,
    byline: read(['author', 'authors', 'byline'], asIs) ?? metadata.byline,
    outlet: read(['outlet', 'publisher', 'publication'], asIs) ?? metadata.outlet,
    published: read(['date', 'published', 'publishdate'], readTimestamp) ?? metadata.published,
    modified: read(['modified', 'updated', 'lastmod'], readTimestamp) ?? metadata.modified,
    url: read(['url', 'canonical', 'source', 'link'], canonicalUrl) ?? metadata.url,
  }
}
