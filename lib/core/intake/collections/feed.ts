import type { AnyFeed } from 'feedsmith'
import { decodeText } from '../../text/decode'
import { canonicalUrl } from '../canonical-url'
import type { Collection, CollectionItem, StatedFacts } from '../collection'
import { IntakeError, type Found, type ImportInput } from '../importer'
import { extensionOf, typeOf } from '../importers/file-kind'
import { stated } from '../importers/stated'
import { maxItems, refuseEmpty, refuseTooLarge } from '../limits'
import { momentIn } from './moment'
import { labelOf, languageIn, withoutGaps } from './records'

const types = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]

/** RSS, Atom, RDF and JSON feeds: an entry with its full text is a text, one with a summary alone an address. */
export const feed: Collection = {
  id: 'feed',
  accepts(input) {
    const isNamed = ['rss', 'atom', 'rdf'].includes(extensionOf(input) ?? '')
    return isNamed || types.includes(typeOf(input) ?? '') || looksLikeFeed(input)
  },
  async list(input) {
    refuseTooLarge(input)
    const { text } = decodeText(input.bytes)
    refuseEmpty(text)
    const entries = entriesOf(await parse(text))
    if (entries.length === 0) throw new IntakeError('E_EMPTY_TEXT', 'This feed has no entries')
    if (entries.length > maxItems) {
      throw new IntakeError('E_TOO_MANY_ITEMS', `A feed may have ${maxItems} entries`)
    }
    return entries.map(itemOf)
  },
}

const root =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/iu

function looksLikeFeed({ bytes }: ImportInput): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096))
  return root.test(start) || /^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org/u.test(start)
}

async function parse(text: string): Promise<AnyFeed> {
  if (/<!ENTITY/iu.test(text)) {
    throw new IntakeError('E_BROKEN_FILE', 'This feed declares entities, which no feed needs')
  }
  const { parseFeed } = await import('feedsmith')
  try {
    return parseFeed(text)
  } catch (cause) {
    throw new IntakeError('E_BROKEN_FILE', 'This feed cannot be read', null, { cause })
  }
}

/** An entry in the words that all formats share. */
interface Entry {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly author?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly language?: string | undefined
  readonly outlet?: string | undefined
  /** Full text, as HTML. */
  readonly content?: string | undefined
  readonly summary?: string | undefined
}

function entriesOf({ format, feed: read }: AnyFeed): Entry[] {
  switch (format) {
    case 'rss':
      return (read.items ?? []).map((item) => ({
        ...{
          title: item.title,
          link: item.link ?? linkIn(item.guid),
          outlet: item.source?.title ?? read.title,
        },
        ...{ author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name, language: read.language },
        ...{ published: item.pubDate ?? item.dc?.dates?.[0], updated: item.atom?.updated },
        ...{ content: item.content?.encoded, summary: item.description },
      }))
    case 'atom':
      return (read.entries ?? []).map((entry) => ({
        ...{ title: entry.title?.value, link: pageLink(entry.links), outlet: read.title?.value },
        ...{ author: (entry.authors ?? read.authors)?.[0]?.name, language: read.xml?.lang },
        ...{ published: entry.published, updated: entry.updated },
        ...{ content: entry.content?.value, summary: entry.summary?.value },
      }))
    case 'rdf':
      return (read.items ?? []).map((item) => ({
        ...{ title: item.title, link: item.link, outlet: read.title },
        ...{ author: item.dc?.creators?.[0], published: item.dc?.dates?.[0] },
        ...{
          language: read.dc?.languages?.[0],
          content: item.content?.encoded,
          summary: item.description,
        },
      }))
    case 'json':
      return (read.items ?? []).map((item) => ({
        ...{ title: item.title, link: item.url ?? item.external_url, outlet: read.title },
        ...{
          author: (item.authors ?? read.authors)?.[0]?.name,
          language: item.language ?? read.language,
        },
        ...{ published: item.date_published, updated: item.date_modified },
        ...{ content: item.content_html ?? item.content_text, summary: item.summary },
      }))
  }
}

const linkIn = (guid: { value?: string; isPermaLink?: boolean } | undefined) =>
  guid && guid.isPermaLink !== false ? guid.value : undefined

const pageLink = (links: readonly { href?: string; rel?: string }[] | undefined) =>
  (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href

/** Shorter content is a summary, whatever the feed calls it (UTF-16 units without marks). */
const shortestText = 600

function itemOf(entry: Entry, i: number): CollectionItem {
  const facts = factsOf(entry)
  const [place, content] = [i + 1, entry.content ?? entry.summary ?? '']
  const label = labelOf(facts, bare(content))
  if (bare(content).length >= shortestText || (!facts.url && bare(content) !== '')) {
    return { kind: 'text', place, label, input: pageOf(content), facts }
  }
  if (facts.url) return { kind: 'address', place, label, address: facts.url.value, facts }
  const message = `Entry ${place} has neither text nor address`
  return { kind: 'refused', place, label, code: 'E_EMPTY_TEXT', message }
}

const bare = (html: string) =>
  html
    .slice(0, 20_000)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

function pageOf(content: string): ImportInput {
  const isPage = /<[a-z][^<>]*>/iu.test(content)
  const words = (isPage ? `<!doctype html><article>${content}</article>` : content).replaceAll(
    '\0',
    '',
  )
  const mediaType = `${isPage ? 'text/html' : 'text/plain'}; charset=utf-8`
  return { bytes: new TextEncoder().encode(words.toWellFormed()), fileName: null, mediaType }
}

function factsOf(entry: Entry): StatedFacts {
  const read = (
    field: keyof Entry,
    shape: (value: string) => string | null,
  ): Found<string> | null => {
    const found = stated(field, entry[field])
    const value = found && shape(found.value)
    return found && value ? { ...found, value } : null
  }
  const asIs = (value: string) => value
  return withoutGaps({
    title: read('title', (value) => bare(value) || null),
    byline: read('author', asIs),
    outlet: read('outlet', asIs),
    published: read('published', momentIn),
    modified: read('updated', momentIn),
    language: read('language', languageIn),
    url: read('link', canonicalUrl),
  })
}
