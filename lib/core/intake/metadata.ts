import { outletByDomain } from '../registry/lookup'
import { indexCodePoints } from '../text/code-points'
import { readRowAuthor } from '../text/furniture/metadata-row'
import { detectLanguage } from '../text/language'
import type { ParagraphRange } from '../text/paragraph'
import { bare } from '../text/segmentation/line-shape'
import { isNameLine, readByline } from '../text/written/names'
import { canonicalUrl, hostOf } from './canonical-url'
import type { DocumentMetadata, Found } from './importer'
import { readDates } from './metadata-dates'

/** A paragraph with its words. */
export interface Passage extends ParagraphRange {
  readonly text: string
}

/** The paragraphs of a text with their words, in order. */
export function passagesOf(text: string, paragraphs: readonly ParagraphRange[]): Passage[] {
  const index = indexCodePoints(text)
  return paragraphs.map((range) => ({ ...range, text: index.slice(range.start, range.end) }))
}

/**
 * What a text says of itself, read from its typed paragraphs: only from the head and the metadata, never from teasers.
 * The evidence of each value is the words it was read from; the language's is "content", the paragraphs as a whole.
 */
export function readMetadata(
  text: string,
  paragraphs: readonly ParagraphRange[],
): DocumentMetadata {
  const passages = passagesOf(text, paragraphs)
  const url = findUrl(passages)
  return {
    title: findTitle(passages),
    byline: findByline(passages),
    outlet: findOutlet(passages, url),
    ...readDates(passages),
    language: findLanguage(passages),
    url,
  }
}

const subject = /^(?:subject|betreff)\s?:\s*(?:(?:re|fwd?|aw|wg)\s?:\s*)*(.+)$/iu

function findTitle(passages: readonly Passage[]): Found<string> | null {
  const headline = passages.find(({ type }) => type === 'headline')
  if (headline) return { value: bare(headline.text), evidence: headline.text }
  return firstFound(passages, ({ type, text }) =>
    type === 'metadata' ? (subject.exec(text)?.[1] ?? null) : null,
  )
}

const wireCredit = /^\(?reporting by ([^;()]+?)(?: in \p{Lu}[^;()]*)?[;)]/iu

function findByline(passages: readonly Passage[]): Found<string> | null {
  return firstFound(passages, ({ sub, text }) => {
    if (sub !== 'byline') return null
    const line = bare(text)
    return (
      readByline(line)?.names ??
      (isNameLine(line) ? line : null) ??
      readRowAuthor(line) ??
      wireCredit.exec(line)?.[1] ??
      null
    )
  })
}

const address = /(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;:!?)]/iu
const sourceLabel = /^(?:quelle|source|via|link|url|original(?:artikel)?|canonical|permalink)\s?:/iu

/** The text's own address: in the lines it is filed under, or where a line calls it the source. */
function findUrl(passages: readonly Passage[]): Found<string> | null {
  return firstFound(passages, ({ sub, text }) => {
    const isOwn = sub === 'slug' || (sub === 'link' && sourceLabel.test(text))
    const found = isOwn ? address.exec(text)?.[0] : undefined
    return found === undefined ? null : canonicalUrl(found)
  })
}

const copyright =
  /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[–-]\s?\d{4})?|by)[\s,:]+(?:by )?([^.,|–—]{2,60}?)(?:\s*[.,|–—]|\s+(?:all rights|alle rechte)|$)/iu

/** Only what the text states: its copyright notice, or the host of its own address. */
function findOutlet(passages: readonly Passage[], url: Found<string> | null): Found<string> | null {
  const host = url && hostOf(url.value)
  if (host) return { value: outletByDomain(host)?.name ?? host, evidence: url.evidence }
  return firstFound(passages, ({ type, text }) =>
    type === 'boilerplate' ? (copyright.exec(text)?.[1]?.trim() ?? null) : null,
  )
}

function findLanguage(passages: readonly Passage[]): Found<string> | null {
  const content = passages.filter(({ type }) => type === 'content' || type === 'standfirst')
  const language = detectLanguage(content.map(({ text }) => text).join('\n'))
  return language && { value: language, evidence: 'content' }
}

function firstFound(
  passages: readonly Passage[],
  read: (passage: Passage) => string | null,
): Found<string> | null {
  for (const passage of passages) {
    const value = read(passage)
    if (value !== null) return { value, evidence: passage.text }
  }
  return null
}
