import { outletByDomain } from '../../registry/lookup'
import { hostOf } from '../canonical-url'
import type { Found } from '../importer'
import { statedTitle } from '../importers/stated'
import type { LinkedArticle } from './linked-data'
import { firstStated, type MetaTags } from './meta-tags'
import { namesSite, squeezed } from './site-name'

/** What is asked for a title, and what the site is called, to cut its name off. */
export interface TitleSources {
  readonly linked: LinkedArticle | null
  readonly tags: MetaTags
  /** The words of `title`, and of the headline as it stands in the page. */
  readonly windowTitle: string | null
  readonly headline: string | null
  readonly siteNames: readonly string[]
}

const fields = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
  'headline',
]

/** All titles a page states of its article, the likeliest first, each without the site's name. */
export function listTitles(sources: TitleSources): Found<string>[] {
  const { linked, tags, windowTitle } = sources
  const stated = firstStated(tags, fields)
  const found = [
    stated && statedTitle(stated.name, stated.value),
    statedTitle('schema.org headline', linked?.headline),
    statedTitle('title', windowTitle),
  ]
  return found
    .filter((title) => title !== null)
    .map(({ value, evidence }) => ({ value: withoutSite(value, sources), evidence }))
}

/** The article's title: what the page states for machines, since an h1 may also hold a kicker or the paper's name. */
export function chooseTitle(sources: TitleSources): Found<string> | null {
  const isName = (words: string) =>
    sources.siteNames.some((name) => squeezed(name) === squeezed(words))
  const stated = listTitles(sources).find(({ value }) => !isName(value))
  const { headline } = sources
  if (!stated) return headline === null ? null : { value: headline, evidence: headline }
  return { ...stated, value: withoutKicker(stated.value, headline) }
}

/** "Kicker: Title" over a headline that ends in the same title with another kicker is the title alone. */
function withoutKicker(title: string, headline: string | null): string {
  const [, kicker = '', tail = ''] = /^([^:]{3,60}):\s+(\S.{20,})$/u.exec(title) ?? []
  const isOther = tail !== '' && headline !== null && headline !== tail && headline.endsWith(tail)
  return isOther && !headline.includes(kicker) ? tail : title
}

/** Names by which the site may sign its titles. */
export function siteNamesOf(
  linked: LinkedArticle | null,
  tags: MetaTags,
  address: string | null,
): string[] {
  const host = address === null ? null : hostOf(address)
  const entry = host === null ? null : outletByDomain(host)
  const names = [
    tags.get('og:site_name')?.[0],
    tags.get('application-name')?.[0],
    linked?.publisher,
    entry?.name,
    ...(entry?.aliases ?? []),
    host,
    host?.split('.').at(-2),
  ]
  return names.filter((name) => typeof name === 'string' && name !== '') as string[]
}

const seam = /\s+[|–—\-»·•:]\s+|\s*\|\s*|\s+::\s+/gu

/** "Headline – Section – Paper" without what follows the first seam after which a part names the site. */
function withoutSite(title: string, { siteNames, headline }: TitleSources): string {
  const seams = [...title.matchAll(seam)]
  const isSite = (part: string) => siteNames.some((name) => namesSite(part, name))
  const ends = seams.map(({ index }) => title.slice(0, index))
  if (headline !== null) {
    const whole = ends.find((part) => squeezed(part) === squeezed(headline))
    if (whole !== undefined) return whole
  }
  for (const [i, match] of [...seams.entries()].reverse()) {
    const tail = title.slice(match.index + match[0].length)
    if (isSite(tail) && ends[i]!.length >= 8) return ends[i]!
  }
  const first = seams[0]
  const isFirst = first && first.index <= 40 && isSite(title.slice(0, first.index))
  return isFirst ? title.slice(first.index + first[0].length) : title
}
