import { markedElements, type MarkedElements } from './marked-elements'
import { outletByDomain } from '../../registry/lookup'
import { canonicalUrl, hostOf } from '../canonical-url'
import type { DocumentMetadata, Found } from '../importer'
import { stated } from '../importers/stated'
import { readLinkedArticle, type LinkedArticle } from './linked-data'
import { firstStated, readMetaTags, type MetaTags } from './meta-tags'
import { findAuthors, type StatedAuthors } from './page-authors'
import { dateInAddress, findModified, findPublished, onlyTime } from './page-dates'
import { siteNamesOf } from './page-title'

/** What a page states of its article for machines, before its text is looked at. */
export interface PageFacts {
  readonly linked: LinkedArticle | null
  readonly tags: MetaTags
  readonly windowTitle: string | null
  readonly siteNames: readonly string[]
  readonly descriptions: readonly string[]
  readonly authors: StatedAuthors
  readonly metadata: Omit<DocumentMetadata, 'title' | 'byline'>
  /** Weaker signs of the date, for pages that state none and show none. */
  readonly weakPublished: Found<string> | null
}

/** Reads the head of a page, its linked data and its marked elements. `address` is where it was fetched, if known. */
export function readPageFacts(page: Document, address: string | null): PageFacts {
  const marked = markedElements(page)
  const linked = readLinkedArticle(marked)
  const tags = readMetaTags(marked)
  const url = findAddress(marked, linked, tags, address)
  const siteNames = siteNamesOf(linked, tags, url?.value ?? null)
  const descriptions = ['og:description', 'description', 'twitter:description'].flatMap(
    (name) => tags.get(name) ?? [],
  )
  return {
    linked,
    tags,
    windowTitle: marked.find('title')?.textContent ?? null,
    siteNames,
    authors: findAuthors(marked, linked, tags, siteNames),
    descriptions: [...descriptions, linked?.description ?? ''].filter((words) => words !== ''),
    metadata: {
      outlet: findOutlet(linked, tags, url),
      published: findPublished(marked, linked, tags),
      modified: findModified(marked, linked, tags),
      language: findLanguage(marked, linked, tags),
      url,
      licence: findLicence(marked, linked, tags),
    },
    weakPublished: onlyTime(marked) ?? dateInAddress(url?.value ?? null),
  }
}

function findAddress(
  marked: MarkedElements,
  linked: LinkedArticle | null,
  tags: MetaTags,
  address: string | null,
): Found<string> | null {
  const named: readonly (readonly [string, string | null | undefined])[] = [
    ['link rel=canonical', marked.find('link[rel~="canonical"]')?.getAttribute('href')],
    ['og:url', tags.get('og:url')?.[0]],
    ['schema.org url', linked?.address],
    ['address', address],
    ['base', marked.find('base[href]')?.getAttribute('href')],
  ]
  for (const [field, value] of named) {
    const url = value ? canonicalUrl(absolute(value.trim(), address)) : null
    if (url && new URL(url).hostname.includes('.'))
      return { value: url, evidence: `${field}: ${value}` }
  }
  return null
}

const absolute = (value: string, base: string | null) =>
  base !== null && URL.canParse(value, base) ? new URL(value, base).href : value

/** The registry knows a site by its domain; a site it does not know is called what it calls itself. */
function findOutlet(
  linked: LinkedArticle | null,
  tags: MetaTags,
  url: Found<string> | null,
): Found<string> | null {
  const host = url && hostOf(url.value)
  const entry = host ? outletByDomain(host) : null
  if (entry) return { value: entry.name, evidence: url!.evidence }
  const site = firstStated(tags, ['og:site_name', 'application-name', 'dc.publisher', 'publisher'])
  return (
    (site && stated(site.name, site.value)) ??
    stated('schema.org publisher', linked?.publisher) ??
    (host ? { value: host, evidence: url!.evidence } : null)
  )
}

const languageTag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu

function findLanguage(
  marked: MarkedElements,
  linked: LinkedArticle | null,
  tags: MetaTags,
): Found<string> | null {
  const named: readonly (readonly [string, string | null | undefined])[] = [
    ['html lang', marked.find('html')?.getAttribute('lang')],
    ['schema.org inLanguage', linked?.language],
    ['og:locale', tags.get('og:locale')?.[0]],
    ['content-language', tags.get('content-language')?.[0]],
  ]
  for (const [field, value] of named) {
    if (value && languageTag.test(value.trim()))
      return { value: value.trim().replaceAll('_', '-'), evidence: `${field}: ${value.trim()}` }
  }
  return null
}

function findLicence(
  marked: MarkedElements,
  linked: LinkedArticle | null,
  tags: MetaTags,
): Found<string> | null {
  const link = marked.find('link[rel~="license"],a[rel~="license"]')?.getAttribute('href')
  const rights = firstStated(tags, [
    'dc.rights',
    'dcterms.license',
    'dcterms.rights',
    'license',
    'copyright',
  ])
  return (
    stated('schema.org license', linked?.licence) ??
    stated('rel=license', link) ??
    (rights && stated(rights.name, rights.value))
  )
}
