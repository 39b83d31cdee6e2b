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
  const outlet = datelineHint(passages) ?? firstPublishedHint(passages) ?? addressHint(metadata)
  const hints = [republisherHint(passages), translationHint(passages, metadata, outlet), outlet]
  return hints.filter((hint) => hint !== null)
}

const sourceLink =
  /^(?:source|original|article|quellen?)[ -]?(?:link|url)$|^link (?:zur|zum) (?:quelle|original\p{L}*)$/iu

function republisherHint(passages: readonly Passage[]): SpineHint | null {
  const link = passages.find(({ sub, text }) => sub === 'link' && sourceLink.test(bare(text)))
  return link ? { label: '?', kind: 'aggregator', basis: 'inferred', evidence: link.text } : null
}

const translator = /\b(?:mit|von|durch|by|with|using|via)\s+(?:www\.)?(.{2,60})$/iu

/** A note says so; an English outlet's dateline over a German text (or the other way about) makes it likely. */
function translationHint(
  passages: readonly Passage[],
  { language }: DocumentMetadata,
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
  const entry = outlet?.kind === 'outlet' ? knownOutlet(outlet.label) : null
  if (!entry || !language || entry.language.startsWith(language.value)) return null
  return { label: '?', kind: 'translation', basis: 'inferred', evidence: outlet!.evidence }
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

function named(label: string, evidence: string): SpineHint {
  return { label, kind: knownOutlet(label)?.kind ?? 'outlet', basis: 'explicit', evidence }
}

const knownOutlet = (name: string): OutletEntry | null => findOutlets(name)[0] ?? null
