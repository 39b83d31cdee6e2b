import type { MarkedElements } from './marked-elements'
/** What a page says of its article in JSON-LD (schema.org), with the names of the fields. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly address: string | null
  readonly licence: string | null
  readonly description: string | null
}

type Fields = Readonly<Record<string, unknown>>

/** Larger blocks, more objects and deeper ones are no descriptions of an article. */
const longest = 2_000_000
const mostObjects = 2_000
const deepest = 8

/** The object that describes the page's article: the first of an article's type, else null. */
export function readLinkedArticle(marked: MarkedElements): LinkedArticle | null {
  const blocks = marked.list('script[type="application/ld+json"]')
  const objects = blocks.flatMap((block) => flatten(parse(block.textContent ?? '')))
  const article = objects.find(isArticle) ?? objects.find(isPage)
  return article ? describe(article, objects) : null
}

/** Tolerates what templates leave in: comments around the data, raw line ends inside strings, a last semicolon. */
function parse(text: string): unknown {
  if (text.length > longest) return null
  const plain = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/u, '')
  return tryJson(plain) ?? tryJson(plain.replace(/[\u0000-\u001F]+/gu, ' '))
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** All objects of a block, outermost first. */
function flatten(value: unknown): Fields[] {
  const found: Fields[] = []
  let level: unknown[] = [value]
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const objects = level.flatMap((item) =>
      Array.isArray(item) ? item.slice(0, mostObjects) : [item],
    )
    const here = objects.filter(isFields).slice(0, mostObjects - found.length)
    found.push(...here)
    level = here.flatMap((item) => Object.values(item).filter((child) => typeof child === 'object'))
  }
  return found
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasType = (pattern: RegExp) => (fields: Fields) =>
  listOf(fields['@type']).some((type) => typeof type === 'string' && pattern.test(type))
const isArticle = hasType(
  /(?:Article|BlogPosting|^Report|LiveBlogPosting|SocialMediaPosting|^Review|VideoObject$)$/u,
)
const isPage = hasType(/^(?:schema:)?(?:WebPage|ItemPage)$/u)

function describe(article: Fields, objects: readonly Fields[]): LinkedArticle {
  const named = (value: unknown) => namesOf(value, objects)
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: named(article.author ?? article.creator),
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    publisher: named(article.publisher)[0] ?? null,
    language: text(article.inLanguage),
    address:
      text(article.url) ?? text(article.mainEntityOfPage) ?? identity(article.mainEntityOfPage),
    licence: text(article.license) ?? identity(article.license),
    description: text(article.description),
  }
}

/** Names of persons and organisations, given as words, as objects, or as references to objects elsewhere on the page. */
function namesOf(value: unknown, objects: readonly Fields[]): string[] {
  const names = listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isFields(item)) return []
    const referred =
      item.name === undefined
        ? objects.find((one) => one.name !== undefined && one['@id'] === item['@id'])
        : item
    return listOf(referred?.name).filter((name) => typeof name === 'string')
  })
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

function text(value: unknown): string | null {
  const first = listOf(value)[0]
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

const identity = (value: unknown) => (isFields(value) ? text(value['@id']) : null)
