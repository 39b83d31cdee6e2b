import type { Span } from '../../text/span'
import type { Finding } from '../finding'
import type { NounPhrase } from '../noun-phrase'
import type { Passage } from '../sentences'
import { draftOf, type HopDraft } from './hop-draft'
import type { Memory } from './memory'
import { isRelayKind, resolveSource } from './resolve'

/** A hop and the words of the paragraph that show it (UTF-16 units). */
export interface Link {
  readonly draft: HopDraft
  readonly evidence: readonly Span[]
  readonly basis: 'explicit' | 'inferred'
}

/** A finding's own hops, reader first, and who else its last source could be. */
export interface Own {
  readonly links: readonly Link[]
  readonly others: readonly HopDraft[]
}

export const unknownDraft: HopDraft = draftOf('?', 'unknown')

/** Where sources are looked up, and in which paragraph we are. */
export interface Desk {
  readonly passage: Passage
  readonly memory: Memory
  readonly paragraph: number
}

/** The medium that passed it on, who said it, whom that was taken from; null where nobody can be named. */
export function ownLinks(desk: Desk, finding: Finding): Own | null {
  if (finding.mark && !finding.source.length) return null
  if (finding.phrase === null || isCarried(finding)) return null
  const { passage, memory, paragraph } = desk
  const resolved = resolveSource(passage, finding.phrase, memory, paragraph, finding.plural)
  if (!resolved) return null
  const link: Link = {
    draft: resolved.draft,
    evidence: [...finding.cue, ...finding.source],
    basis: finding.phrase.kind === 'pronoun' ? 'inferred' : 'explicit',
  }
  const channel = isRelayKind(resolved.draft) ? null : channelLink(desk, finding)
  const relay = partyLink(desk, finding, finding.relay) ?? channel ?? bulletinLink(desk, finding)
  const upstream = partyLink(desk, finding, finding.upstream)
  return { links: [relay, link, upstream].filter((one) => one !== null), others: resolved.others }
}

/** Whether a finding only carries on the source of another. */
export const isCarried = ({ rule }: Finding): boolean =>
  rule === 'subjunctive' || rule === 'reportative' || rule === 'quote-carried'

function partyLink(
  desk: Desk,
  finding: Finding,
  phrase: NounPhrase | null | undefined,
): Link | null {
  const resolved = phrase ? resolveSource(desk.passage, phrase, desk.memory, desk.paragraph) : null
  return resolved && { draft: resolved.draft, evidence: finding.cue, basis: 'explicit' }
}

function channelLink(desk: Desk, finding: Finding): Link | null {
  const span = finding.channel[0]
  const phrase = span && phraseOf(desk.passage, span)
  const resolved = phrase && resolveSource(desk.passage, phrase, desk.memory, desk.paragraph)
  return resolved && isRelayKind(resolved.draft)
    ? { draft: resolved.draft, evidence: finding.channel, basis: 'explicit' }
    : null
}

const bulletins = new Set(['bericht', 'artikel', 'beitrag', 'report', 'article'])

/** “Im Bericht …”: the sentence says that it goes on with the last medium. */
function bulletinLink({ passage, memory }: Desk, { sentence }: Finding): Link | null {
  const { tokens } = passage
  const [first, second, third] = [tokens[sentence], tokens[sentence + 1], tokens[sentence + 2]]
  const noun = /^(?:im|in)$/.test(first?.lower ?? '')
    ? [second, third].find((token) => bulletins.has(token?.lower ?? ''))
    : undefined
  const medium = memory.media.at(-1)
  return noun && medium
    ? { draft: medium.draft, evidence: [[first!.start, noun.end]], basis: 'explicit' }
    : null
}

/** The tokens of a span, found by halving. */
function phraseOf({ tokens }: Passage, [start, end]: Span): NounPhrase | null {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < tokens.length && tokens[to]!.end <= end) to += 1
  return to <= low ? null : { from: low, to, head: to - 1, kind: 'common', nominative: true }
}
