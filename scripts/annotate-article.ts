// One imported article as the annotate command writes it: segments with their types and suggested chains, and what
// the text says of its publication.
import type { ImportedDocument } from '@/lib/core/intake/importer'
import { proposeSpine } from '@/lib/core/intake/spine-hints'
import { suggest } from '@/lib/core/attribution/suggest'
import type { Suggestion } from '@/lib/core/attribution/suggestion'
import { languages } from '@/lib/core/language'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange, ParagraphType } from '@/lib/core/text/paragraph'

const segmentTypes: Readonly<Record<Exclude<ParagraphType, 'metadata'>, string>> = {
  content: 'body',
  standfirst: 'teaser',
  heading: 'headline',
  headline: 'headline',
  caption: 'caption',
  boilerplate: 'boilerplate',
}

function segmentType({ type, sub }: ParagraphRange): string {
  if (type !== 'metadata') return segmentTypes[type]
  if (sub === 'byline' || sub === 'date') return 'byline'
  return sub === 'translator' ? 'translator-note' : 'boilerplate'
}

/** A suggested chain with the words that show it. */
function chainOf(
  { chain, form, cue, source, content }: Suggestion,
  slice: (from: number, to: number) => string,
) {
  const shown = [...cue, ...source]
  return {
    hops: chain.map(({ label, kind }) => ({ name: label, kind })),
    direct: form === 'direct',
    evidence: (shown.length > 0 ? shown : content).map(([from, to]) => slice(from, to)),
  }
}

/** The line of an article; the id is the caller's. */
export function annotationOf(id: string, { text, paragraphs, metadata }: ImportedDocument) {
  const index = indexCodePoints(text)
  const spine = proposeSpine(text, paragraphs, metadata)
  const language = languages.find((known) => metadata.language?.value.startsWith(known)) ?? 'de'
  const suggestions = suggest({
    text,
    paragraphs,
    language,
    knownSources: [],
    spine: spine.map(({ label, kind }) => ({ source: null, label, kind })),
  })
  return {
    id,
    segments: paragraphs.map((range, i) => ({
      type: segmentType(range),
      text: index.slice(range.start, range.end),
      keep: segmentType(range) !== 'boilerplate',
      chains: suggestions
        .filter(({ paragraph }) => paragraph === i)
        .map((suggestion) => chainOf(suggestion, index.slice)),
    })),
    publication: {
      chain: spine.map(({ label }) => label),
      translated: spine.some(({ kind }) => kind === 'translation'),
      ...(metadata.title && { headline: metadata.title.value }),
      ...(metadata.byline && { byline: metadata.byline.value }),
      ...(metadata.published && { published: metadata.published.value }),
      ...(metadata.url && { url: metadata.url.value }),
    },
  }
}
