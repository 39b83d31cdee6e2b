import type { MarkedElements } from './marked-elements'
import { findOutlets } from '../../registry/lookup'
import { isNameLine, readByline, type Byline } from '../../text/written/names'
import { bare } from '../../text/segmentation/line-shape'
import type { Found } from '../importer'
import { statedAuthor } from '../importers/stated'
import type { LinkedArticle } from './linked-data'
import type { MetaTags } from './meta-tags'
import { namesSite } from './site-name'

const fields = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'citation_author',
  'twitter:creator:name',
]
const mostAuthors = 12
/** Elements that hold an author's name by convention. */
const authorMarks = '[itemprop~="author"],a[rel~="author"],[rel="author"]'

/** Who a page says wrote the article: people, and, where it names nobody, the house. */
export interface StatedAuthors {
  readonly people: Found<string> | null
  readonly house: Found<string> | null
}

/** Authors as stated in linked data or meta tags, else marked as such in the page; the site's own names are the house. */
export function findAuthors(
  marked: MarkedElements,
  linked: LinkedArticle | null,
  tags: MetaTags,
  siteNames: readonly string[],
): StatedAuthors {
  const stated = [
    named('schema.org author', linked?.authors ?? []),
    ...fields.map((name) => named(name, tags.get(name) ?? [])),
    named('rel=author', marked.list(authorMarks).slice(0, mostAuthors).map(wordsOf)),
  ]
  const isHouse = (name: string) =>
    domain.test(name) || siteNames.some((site) => namesSite(name, site))
  const chosen = (keep: (name: string) => boolean) =>
    stated
      .map(({ field, names }) => joined(field, names.filter(keep)))
      .find((found) => found !== null) ?? null
  return { people: chosen((name) => !isHouse(name)), house: chosen(isHouse) }
}

/** A name that holds a domain is a house's. */
const domain = /(?:^|[\s(])(?:www\.)?[\w-]+\.(?:com|org|net|de|at|ch|uk|eu|info)(?:$|[\s),])/iu

const named = (field: string, values: readonly string[]) => ({
  field,
  names: values.flatMap(namesIn),
})

function wordsOf(element: Element): string {
  const inner = element.querySelector('[itemprop~="name"]') ?? element
  return inner.getAttribute('content') ?? inner.textContent ?? ''
}

/** Names in a value such as "By Jane Doe, Example News"; none in an address, a handle or an account's number. */
function namesIn(value: string): string[] {
  const words = bare(value.trim())
  if (words === '' || words.length > 200 || /^(?:https?:|www\.|@)|[\w.]+@[\w.]+|^\d+$/u.test(words))
    return []
  const read = readByline(words)
  const names = read?.names ?? words.replace(/^(?:by|von|autor(?:in)?|author)\s*:?\s+/iu, '')
  return [names]
}

function joined(field: string, names: readonly string[]): Found<string> | null {
  const unique = [...new Set(names)].slice(0, mostAuthors)
  return statedAuthor(field, unique.join(', '))
}

const label =
  /^(?:autor(?:in|en|:in)?(?:\/(?:in|autor(?:in)?))?|authors?|(?:written |story |words )?by|von|text)\s*:?\s+/iu
/** Several names side by side, each in a link of its own, leave no comma between them. */
const row =
  /^(?:[\p{Lu}][\p{L}.'’-]*|von|van|de|al|bin|der|den)(?:\s(?:[\p{Lu}][\p{L}.'’-]*|von|van|de|al|bin|der|den|und|and)|,){1,14}$/u

/** Names in a block that calls itself the author's line. */
export function readAuthorBlock(text: string): string | null {
  const line = bare(text.replace(/\s+/gu, ' '))
  const read = readByline(line)
  if (read) return withSecond(read)
  const plain = line.replace(label, '')
  return isNameLine(plain) || row.test(plain) ? plain : null
}

/** After a comma the second name is a paper's or a colleague's: a colleague's, if it looks like a name in every way. */
function withSecond({ names, rest }: Byline): string {
  const second = /^,\s*(.+)$/u.exec(rest)?.[1]
  const isName = second !== undefined && isNameLine(second) && findOutlets(second).length === 0
  return isName ? `${names}, ${second}` : names
}
