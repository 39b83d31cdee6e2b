import type { Span } from '../../text/span'
import type { Finding } from '../finding'
import type { NounPhrase } from '../noun-phrase'
import type { Passage } from '../sentences'
import type { HopDraft } from './hop-draft'
import { draftOf } from './hop-draft'
import type { Memory } from './memory'
import { isRelayKind, resolveSource, type Resolved } from './resolve'

/** A hop and the words of the paragraph that show it (UTF-16 units). */
export interface Link {
  readonly draft: HopDraft
  readonly evidence: readonly Span[]
  readonly basis: 'explicit' | 'inferred'
}

/** A finding with its chain, and the chains that fit as well. */
export interface Chained {
  readonly finding: Finding
  readonly links: readonly Link[]
  readonly alternatives: readonly (readonly Link[])[]
}

const unknown = draftOf('?', 'unknown')

/** The chains of one paragraph's findings; the memory carries sources from paragraph to paragraph. */
export function chainsOf(
  passage: Passage,
  findings: readonly Finding[],
  memory: Memory,
  paragraph: number,
  before: Chained | null,
): Chained[] {
  const own = findings.map((finding) => ownLinks(passage, finding, memory, paragraph))
  const chained: Chained[] = []
  for (const [i, finding] of findings.entries()) {
    const links = own[i]!
    if (finding.rule === 'citing') continue
    if (finding.mark || links === null) {
      const last =
        chained.findLast(({ finding: other }) => other !== finding && other.phrase !== null) ??
        before
      const inherited = last?.links ?? null
      const pointed = links === null ? inherited : [...(inherited ?? [])]
      const evidence = finding.mark ? [finding.mark] : finding.cue
      chained.push(
        pointed && pointed.length > 0
          ? {
              finding,
              links: pointed.map((link) => ({ ...link, evidence, basis: 'inferred' })),
              alternatives: last?.alternatives ?? [],
            }
          : { finding, links: [{ draft: unknown, evidence, basis: 'inferred' }], alternatives: [] },
      )
      continue
    }
    const prefix = prefixOf(findings, own, i)
    const suffix = citedBy(findings, own, i)
    const chain = join([...prefix, ...links.links, ...suffix])
    if (
      prefix.length > 0 &&
      chain.length < prefix.length + links.links.length &&
      finding.form !== 'direct'
    )
      continue
    const alternatives = links.others.map((draft) =>
      join([...prefix, ...links.links.slice(0, -1), { ...links.links.at(-1)!, draft }, ...suffix]),
    )
    chained.push({ finding, links: chain, alternatives })
  }
  return withContext(chained)
}

interface Own {
  readonly links: readonly Link[]
  readonly others: readonly HopDraft[]
}

/** The finding's own hops: the medium it was said to, and who said it. */
function ownLinks(
  passage: Passage,
  finding: Finding,
  memory: Memory,
  paragraph: number,
): Own | null {
  if (finding.mark || finding.phrase === null)
    return finding.phrase === null ? null : { links: [], others: [] }
  const resolved = resolveSource(passage, finding.phrase, memory, paragraph, finding.plural)
  if (!resolved) return null
  const evidence = [...finding.cue, ...finding.source]
  const link: Link = {
    draft: resolved.draft,
    evidence,
    basis: finding.phrase.kind === 'pronoun' ? 'inferred' : 'explicit',
  }
  const channel = channelLink(passage, finding, memory, paragraph)
  const relay = besideLink(passage, finding.relay, finding, memory, paragraph)
  const upstream = besideLink(passage, finding.upstream, finding, memory, paragraph)
  const before = relay ?? (channel && !isRelayKind(resolved.draft) ? channel : null)
  const links = [before, link, upstream].filter((one) => one !== null)
  return { links, others: resolved.others }
}

/** Another party of the same clause as a link of its own. */
function besideLink(
  passage: Passage,
  phrase: NounPhrase | null | undefined,
  finding: Finding,
  memory: Memory,
  paragraph: number,
): Link | null {
  const resolved = phrase ? resolveSource(passage, phrase, memory, paragraph) : null
  return resolved && { draft: resolved.draft, evidence: finding.cue, basis: 'explicit' }
}

function channelLink(
  passage: Passage,
  finding: Finding,
  memory: Memory,
  paragraph: number,
): Link | null {
  const span = finding.channel[0]
  if (!span) return null
  const phrase = phraseOf(passage, span)
  const resolved: Resolved | null = phrase && resolveSource(passage, phrase, memory, paragraph)
  return resolved && isRelayKind(resolved.draft)
    ? { draft: resolved.draft, evidence: finding.channel, basis: 'explicit' }
    : null
}

function phraseOf({ tokens }: Passage, [start, end]: Span): NounPhrase | null {
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findLastIndex((token) => token.end <= end) + 1
  return from < 0 || to <= from
    ? null
    : { from, to, head: to - 1, kind: 'common', nominative: true }
}

/** The chain of the smallest finding of the same sentence in whose content this one stands. */
function prefixOf(
  findings: readonly Finding[],
  own: readonly (Own | null)[],
  i: number,
): readonly Link[] {
  const finding = findings[i]!
  const at = finding.cue[0]?.[0] ?? finding.content[0]?.[0] ?? 0
  let best = -1
  for (let k = 0; k < findings.length; k += 1) {
    const other = findings[k]!
    if (
      k === i ||
      other.sentence !== finding.sentence ||
      other.rule === 'citing' ||
      !own[k]?.links.length
    )
      continue
    if (!covers(other.content, at) || covers(finding.content, other.cue[0]?.[0] ?? -1)) continue
    if (best < 0 || lengthOf(other.content) < lengthOf(findings[best]!.content)) best = k
  }
  return best < 0 ? [] : [...prefixOfOnce(findings, own, best), ...own[best]!.links]
}

/** One level further out is enough for what newspapers write. */
function prefixOfOnce(
  findings: readonly Finding[],
  own: readonly (Own | null)[],
  i: number,
): readonly Link[] {
  const at = findings[i]!.cue[0]?.[0] ?? 0
  const outer = findings.findIndex(
    (other, k) =>
      k !== i &&
      other.sentence === findings[i]!.sentence &&
      other.rule !== 'citing' &&
      own[k] !== null &&
      covers(other.content, at) &&
      !covers(findings[i]!.content, other.cue[0]?.[0] ?? -1),
  )
  return outer < 0 ? [] : own[outer]!.links
}

/** “… unter Berufung auf Y”: whom the source of this sentence has it from. */
function citedBy(
  findings: readonly Finding[],
  own: readonly (Own | null)[],
  i: number,
): readonly Link[] {
  const { sentence, rule } = findings[i]!
  const k = findings.findIndex(
    (other, at) =>
      at !== i && other.rule === 'citing' && other.sentence === sentence && own[at] !== null,
  )
  const first = findings.findIndex(
    (other, at) =>
      other.sentence === sentence &&
      other.rule !== 'citing' &&
      own[at] !== null &&
      isRelayKind(own[at]!.links.at(-1)?.draft ?? unknown),
  )
  return k < 0 || (first >= 0 && first !== i) || rule === 'subjunctive' ? [] : own[k]!.links
}

const covers = (spans: readonly Span[], at: number): boolean =>
  spans.some(([from, to]) => from <= at && at < to)
const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, to]) => sum + to - from, 0)

/** Leaves out a hop that stands in the chain already. */
function join(links: readonly Link[]): Link[] {
  const chain: Link[] = []
  for (const link of links) {
    if (!chain.some(({ draft }) => draft.label === link.draft.label)) chain.push(link)
  }
  return chain
}

/** An unnamed source after “Politico writes …” in the same paragraph spoke to Politico. */
function withContext(chained: readonly Chained[]): Chained[] {
  let relay: Link | null = null
  return chained.map((item) => {
    const first = item.links[0]!
    if (isRelayKind(first.draft)) {
      relay = first
      return item
    }
    const unnamed = first.draft.kind === 'unnamed-person' || first.draft.kind === 'unnamed-group'
    if (!relay || !unnamed || item.links.some(({ draft }) => draft.label === relay!.draft.label))
      return item
    const carried: Link = { ...relay, basis: 'inferred' }
    return {
      ...item,
      links: [carried, ...item.links],
      alternatives: [item.links, ...item.alternatives],
    }
  })
}
