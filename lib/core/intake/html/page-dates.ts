import type { MarkedElements } from './marked-elements'
import { findDates, readTimestamp } from '../../text/written/dates'
import type { Found } from '../importer'
import type { LinkedArticle } from './linked-data'
import { firstStated, type MetaTags } from './meta-tags'

const publishedFields = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'publish_date',
  'publish-date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'date.created',
  'creation_date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'originalpublicationdate',
  'article.created',
  'article.published',
  'last-modified-date',
]
const modifiedFields = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
]

/** When the article was published, as the page states it for machines: linked data, meta tags, a marked `time`. */
export function findPublished(
  marked: MarkedElements,
  linked: LinkedArticle | null,
  tags: MetaTags,
): Found<string> | null {
  return (
    dated('schema.org datePublished', linked?.published) ??
    fromTags(tags, publishedFields) ??
    dated(
      'time',
      markedTime(
        marked,
        '[itemprop="datePublished"],time[pubdate],time.published,time.entry-date,time[class*="publish"],time[class*="date"]',
      ),
    )
  )
}

/** When it was changed, from the same places. */
export function findModified(
  marked: MarkedElements,
  linked: LinkedArticle | null,
  tags: MetaTags,
): Found<string> | null {
  return (
    dated('schema.org dateModified', linked?.modified) ??
    fromTags(tags, modifiedFields) ??
    dated('time', markedTime(marked, '[itemprop="dateModified"],time.updated'))
  )
}

/** The date that an address names: /2023/11/04/ or /2023-11-04. */
export function dateInAddress(address: string | null): Found<string> | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/u.exec(address ?? '')
  return match ? dated('address', `${match[1]}-${match[2]}-${match[3]}`) : null
}

/** The only `time` of the page with a machine's date, or null. */
export function onlyTime(marked: MarkedElements): Found<string> | null {
  const times = marked.list('article time[datetime],main time[datetime],time[datetime]')
  const values = new Set(times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10)))
  return values.size === 1 ? dated('time', times[0]?.getAttribute('datetime')) : null
}

function fromTags(tags: MetaTags, fields: readonly string[]): Found<string> | null {
  for (const name of fields) {
    const found = dated(name, firstStated(tags, [name])?.value)
    if (found) return found
  }
  return null
}

function markedTime(marked: MarkedElements, selector: string): string | null {
  const element = marked.find(selector)
  const words = ['datetime', 'content', 'title'].map((name) => element?.getAttribute(name))
  return words.find((value) => value) ?? element?.textContent ?? null
}

const iso =
  /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/u
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/u

/** A date as ISO 8601: the zone is kept where one is written and never guessed. */
function dated(field: string, value: string | null | undefined): Found<string> | null {
  const words = value?.trim() ?? ''
  const read = readIso(iso.exec(words)) ?? readIso(compact.exec(words)) ?? readTimestamp(words)
  return read ? { value: read, evidence: `${field}: ${words.slice(0, 100)}` } : null
}

function readIso(match: RegExpExecArray | null): string | null {
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone] = match
  const date = `${year}-${month}-${day}`
  if (findDates(date).length === 0) return null
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  const seconds = second === undefined ? '' : `:${second}`
  return `${date}T${hour}:${minute}${seconds}${zone?.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2') ?? ''}`
}
