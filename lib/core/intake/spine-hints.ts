import type { Basis } from '../chain/chain'
import type { HopKind } from '../chain/kinds'
import type { OutletEntry } from '../registry/outlet'
import { findOutlets } from '../registry/lookup'
import type { ParagraphRange } from '../text/paragraph'
import { bare } from '../text/segmentation/line-shape'
import type { DocumentMetadata } from './importer'
import { passagesOf, type Passage } from './metadata'

/** A hop that may belong to the spine: a proposal, with the words that speak for it. Label "?" where nobody is named. */
export interface SpineHint {
  readonly label: string
  readonly kind: HopKind
  readonly basis: Basis
  readonly evidence: string
}

/**
 * The hops that a text betrays about its own way to the reader, nearest to the reader first: a republisher's link,
 * a translator's note, a dateline, where it appeared first, its own address. Proposals only.
 */
export function proposeSpine(
  text: string,
  paragraphs: readonly ParagraphRange[],
  metadata: DocumentMetadata,
): SpineHint[] {
  const passages = passagesOf(text, paragraphs)
  const outlet =
    datelineHint(passages) ??
    firstPublishedHint(passages) ??
    addressHint(metadata) ??
    furnitureHint(passages)
  const republisher = republisherHint(passages) ?? feedTagHint(passages)
  const hints = [republisher, translationHint(passages, metadata, outlet), outlet]
  return hints.filter((hint) => hint !== null)
}

const sourceLink =
  /^(?:source|original|article|quellen?)[ -]?(?:link|url)$|^link (?:zur|zum) (?:quelle|original\p{L}*)$/iu

function republisherHint(passages: readonly Passage[]): SpineHint | null {
  const link = passages.find(({ sub, text }) => sub === 'link' && sourceLink.test(bare(text)))
  return link ? { label: '?', kind: 'aggregator', basis: 'inferred', evidence: link.text } : null
}

const feedTag =
  /^([a-z]{2,12})[-_:](?:allgemein(?:es)?|nachrichten|news|politik|wirtschaft|ausland|inland|welt|world|general|international|feed|rss|all|alle|top)$/u

/** Under the last paragraph, a name for machines and a section say from which feed a text was taken. */
function feedTagHint(passages: readonly Passage[]): SpineHint | null {
  const last = passages.at(-1)
  const name = last?.sub === 'slug' ? feedTag.exec(last.text)?.[1] : undefined
  if (!last || name === undefined) return null
  return { label: name, kind: 'aggregator', basis: 'inferred', evidence: last.text }
}

const translator = /\b(?:mit|von|durch|by|with|using|via)\s+(?:www\.)?(.{2,60})$/iu

/** A note says so; an outlet or a section in the other language makes it likely. */
function translationHint(
  passages: readonly Passage[],
  { language, title }: DocumentMetadata,
  outlet: SpineHint | null,
): SpineHint | null {
  const note = passages.find(({ sub }) => sub === 'translator')
  if (note) {
    const name = translator.exec(bare(note.text).replace(/[.\s]+$/u, ''))?.[1] ?? '?'
    return {
      label: withoutDetails(name),
      kind: 'translation',
      basis: 'explicit',
      evidence: note.text,
    }
  }
  const evidence =
    language && (foreignOutlet(outlet, language.value) ?? foreignSection(title, language.value))
  return evidence ? { label: '?', kind: 'translation', basis: 'inferred', evidence } : null
}

/** An English outlet's dateline over a German text, or the other way about. */
function foreignOutlet(outlet: SpineHint | null, language: string): string | null {
  const entry = outlet?.kind === 'outlet' ? knownOutlet(outlet.label) : null
  return entry && !entry.language.startsWith(language) ? outlet!.evidence : null
}

/** Sections by names that only one of the two languages has. */
const sections: readonly (readonly [string, RegExp])[] = [
  [
    'en',
    /\s[–—|-]\s(?:World(?: News)?|Politics|Business|Opinion|Technology|Health|Europe|Asia|Middle East|US News|UK News)$/u,
  ],
  [
    'de',
    /\s[–—|-]\s(?:Ausland|Inland|Politik|Wirtschaft|Panorama|Gesellschaft|Meinung|Weltgeschehen|Nachrichten)$/u,
  ],
]

/** A headline that ends in a section's name in the other language. */
function foreignSection(title: DocumentMetadata['title'], language: string): string | null {
  const foreign =
    title && sections.find(([own, name]) => own !== language && name.test(title.value))
  return foreign ? title.evidence : null
}

/** "Deepl.com (kostenlose Version)" is DeepL. */
function withoutDetails(name: string): string {
  const plain = name.replace(/\s*\(.*$/u, '').replace(/\.(?:com|de)$/iu, '')
  return /^deepl$/iu.test(plain) ? 'DeepL' : plain
}

const datelines = [
  /^\(([\p{Lu}\d][\p{L}\d .&]{1,20})\)\s?[–—-]/u,
  /^\p{Lu}[\p{L} .,/\d-]{1,50}\s\(([\p{L}\d][\p{L}\d .&/]{1,20})\)\s?[–—.:-]/u,
]

/** "(CNN) –" or "BERLIN (dpa) -" at the head of the first paragraphs names whose report it is. */
function datelineHint(passages: readonly Passage[]): SpineHint | null {
  const first = passages
    .filter(({ type }) => type === 'content' || type === 'standfirst')
    .slice(0, 2)
  for (const { text } of first) {
    const match = datelines.map((dateline) => dateline.exec(text)).find((found) => found !== null)
    if (match?.[1]) return named(match[1], match[0])
  }
  return null
}

const firstPublished =
  /\b(?:zuerst|ursprünglich|erstmals|originally|first)\b.{0,40}?\b(?:bei|auf|in|im|by|on|at)\s+(?:der |dem |the )?["„“]?(\p{Lu}[^"”“.,;()]{1,50})/u

function firstPublishedHint(passages: readonly Passage[]): SpineHint | null {
  for (const { type, sub, text } of passages) {
    const name = type === 'metadata' && sub === null ? firstPublished.exec(text)?.[1] : undefined
    if (name !== undefined) return named(name.trim(), text)
  }
  return null
}

function addressHint({ outlet, url }: DocumentMetadata): SpineHint | null {
  return outlet && url ? named(outlet.value, outlet.evidence) : null
}

/** An outlet signs its own teasers: its name stands alone on a line this often. */
const oftenEnough = 3

/** The outlet whose name the furniture repeats on lines of its own. */
function furnitureHint(passages: readonly Passage[]): SpineHint | null {
  const lines = passages.flatMap(({ type, text }) =>
    type === 'boilerplate' || type === 'metadata'
      ? text.split('\n').map((line) => line.trim())
      : [],
  )
  const counts = new Map<string, number>()
  for (const line of lines) if (line.length <= 40) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const [line, count] of counts) {
    const entry = count >= oftenEnough ? knownOutlet(line) : null
    if (entry) return { label: entry.name, kind: entry.kind, basis: 'inferred', evidence: line }
  }
  return null
}

function named(label: string, evidence: string): SpineHint {
  return { label, kind: knownOutlet(label)?.kind ?? 'outlet', basis: 'explicit', evidence }
}

const knownOutlet = (name: string): OutletEntry | null => findOutlets(name)[0] ?? null
