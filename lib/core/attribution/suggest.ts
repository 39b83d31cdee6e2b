import type { Chain, Hop } from '../chain/chain'
import { checkChain } from '../chain/check'
import { foldName } from '../chain/fold'
import { printChain } from '../chain/print'
import { carriesChains } from '../text/paragraph'
import { indexCodePoints, type CodePointIndex } from '../text/code-points'
import type { Span } from '../text/span'
import { attribute } from './attribute'
import { biasedWords } from './bias-hints'
import { confidenceOf } from './calibration'
import { hintsOf } from './hints'
import { chainsOf, type Chained } from './sources/chains'
import type { Link } from './sources/links'
import { emptyMemory } from './sources/memory'
import type { Alternative, Hint, Suggestion, SuggestionInput } from './suggestion'

/**
 * The attributions of a document: who said what, through whom, and why it looks so. Silent on paragraphs that carry
 * no chains. Deterministic, and linear in the length of the text.
 */
export function suggest(document: SuggestionInput): Suggestion[] {
  const index = indexCodePoints(document.text)
  const places = document.paragraphs.flatMap(({ type }, i) => (carriesChains(type) ? [i] : []))
  const pieces = places.map((i) => {
    const { start, end } = document.paragraphs[i]!
    const { type } = document.paragraphs[i]!
    return { text: index.slice(start, end), headline: type === 'headline' }
  })
  const memory = emptyMemory(document.text, document.knownSources)
  const suggestions: Suggestion[] = []
  let last: Chained | null = null
  for (const [k, { passage, findings }] of attribute(pieces, document.language).entries()) {
    const paragraph = places[k]!
    const base = index.toUnits(document.paragraphs[paragraph]!.start)
    const chained = chainsOf({ passage, memory, paragraph: k }, findings, last)
    const place: Place = { document, index, base, paragraph }
    suggestions.push(...chained.flatMap((item) => suggestionOf(place, item)))
    last =
      chained.findLast(({ finding }) => finding.phrase !== null) ??
      (chained.length > 0 ? last : null)
  }
  return suggestions
}

interface Place {
  readonly document: SuggestionInput
  readonly index: CodePointIndex
  /** Where the paragraph begins, in UTF-16 units of the text. */
  readonly base: number
  readonly paragraph: number
}

function suggestionOf(place: Place, { finding, links, alternatives }: Chained): Suggestion[] {
  const chain = chainOf(place, links, finding.form)
  if (!chain) return []
  const inText = (spans: readonly Span[]) => spans.map((span) => shift(place, span))
  const [cue, source, content] = [
    inText(finding.cue),
    inText(finding.source),
    inText(finding.content),
  ]
  const all = [...cue, ...source, ...content]
  if (all.length === 0) return []
  const label = chain.at(-1)!.label
  const shown = finding.mark ? [finding.mark] : finding.cue
  const words = shown.map((span) => place.index.slice(...shift(place, span))).join(' … ')
  return [
    {
      paragraph: place.paragraph,
      segment: [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))],
      cue,
      source,
      content,
      addressee: inText(finding.addressee),
      channel: inText(finding.channel),
      form: finding.form,
      chain,
      get notation() {
        return printChain(chain)
      },
      rule: finding.rule,
      reason: { key: finding.reason, params: { cue: words, source: label === '?' ? '' : label } },
      confidence: confidenceOf(place.document.language, finding.rule, finding.source.length > 0),
      alternatives: alternatives.flatMap((other) => alternativeOf(place, other, finding.form)),
      hints: [...hintsOf(finding, chain, cue, source), ...loadedHints(place, all)],
    },
  ]
}

/** Words that judge, inside the stretch of the suggestion. */
function loadedHints({ document, index }: Place, spans: readonly Span[]): Hint[] {
  if (document.language !== 'en') return []
  const from = Math.min(...spans.map(([start]) => start))
  const to = Math.max(...spans.map(([, end]) => end))
  const base = index.toUnits(from)
  return biasedWords(index.slice(from, to), document.language).map(([start, end]) => ({
    kind: 'bias',
    label: 'loaded-language',
    span: [index.toCodePoints(base + start), index.toCodePoints(base + end)],
  }))
}

function alternativeOf(
  place: Place,
  links: readonly Link[],
  form: Suggestion['form'],
): Alternative[] {
  const chain = chainOf(place, links, form)
  if (!chain) return []
  return [
    {
      chain,
      get notation() {
        return printChain(chain)
      },
    },
  ]
}

function shift({ base, index }: Place, [from, to]: Span): Span {
  return [index.toCodePoints(base + from), index.toCodePoints(base + to)]
}

/** The chain below the spine, or null when nothing sound is left of it. */
function chainOf(place: Place, links: readonly Link[], form: Suggestion['form']): Chain | null {
  const { spine } = place.document
  const below = links.filter(({ draft }) => !spine.some((hop) => isSame(hop, draft)))
  const hops = below.map((link, i): Hop => hopOf(place, link, i === below.length - 1 ? form : null))
  const above = spine.map((hop) => ({ ...hop, count: null, parallel: false }))
  return hops.length > 0 && checkChain(hops, above).length === 0 ? hops : null
}

const isSame = (
  hop: Pick<Hop, 'source' | 'label'>,
  draft: Pick<Hop, 'source' | 'label'>,
): boolean =>
  hop.source !== null && hop.source === draft.source
    ? true
    : hop.label !== '?' && foldName(hop.label) === foldName(draft.label)

function hopOf(
  place: Place,
  { draft, evidence, basis }: Link,
  form: Suggestion['form'] | null,
): Hop {
  return {
    source: draft.source,
    label: draft.label,
    kind: draft.kind,
    count: draft.count,
    certain: draft.certain,
    basis,
    parallel: false,
    evidence: evidence.map((span) => shift(place, span)),
    facets: form ? { ...draft.facets, form } : draft.facets,
  }
}
