import type { Span } from '../../text/span'
import type { Finding } from '../finding'
import { ownLinks, unknownDraft, type Desk, type Link, type Own } from './links'
import { isRelayKind } from './resolve'

/** A finding with its chain, and the chains that fit as well. */
export interface Chained {
  readonly finding: Finding
  readonly links: readonly Link[]
  readonly alternatives: readonly (readonly Link[])[]
}

/** A finding beside the others of its sentence. */
interface Placed {
  readonly finding: Finding
  readonly own: Own | null
}

/**
 * The chains of one paragraph's findings. `before` is the last chain of the paragraphs above; the desk's memory carries
 * sources from paragraph to paragraph.
 */
export function chainsOf(
  desk: Desk,
  findings: readonly Finding[],
  before: Chained | null,
): Chained[] {
  const chained: Chained[] = []
  let last = before
  for (const group of bySentence(findings)) {
    const placed = group.map((finding): Placed => ({ finding, own: ownLinks(desk, finding) }))
    for (const item of placed) {
      if (item.finding.rule === 'citing' && placed.length > 1) continue
      const result = item.own ? stated(placed, item, item.own) : carried(item.finding, last)
      if (result) chained.push(result)
    }
    last =
      chained.findLast(
        ({ finding }) => finding.phrase !== null && finding.sentence === group[0]!.sentence,
      ) ?? last
  }
  return withContext(chained)
}

/** The findings of one sentence stand together. */
function bySentence(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    const group = groups.at(-1)
    if (group && group[0]!.sentence === finding.sentence) group.push(finding)
    else groups.push([finding])
  }
  return groups
}

/** A finding that names nobody has the chain of the one before; without one, an unknown hop. */
function carried(finding: Finding, last: Chained | null): Chained {
  const evidence = finding.mark ? [finding.mark] : finding.cue
  const links = last?.links.map((link): Link => ({ ...link, evidence, basis: 'inferred' })) ?? []
  const nobody: Link = { draft: unknownDraft, evidence, basis: 'inferred' }
  return {
    finding,
    links: links.length > 0 ? links : [nobody],
    alternatives: last?.alternatives ?? [],
  }
}

/** Outer relays, the finding's own hops, and whom they cite; null where an outer finding says the same already. */
function stated(placed: readonly Placed[], item: Placed, own: Own): Chained | null {
  const { finding } = item
  const prefix = outerLinks(placed, item, 2)
  if (prefix.length > 0 && finding.phrase?.kind === 'pronoun' && finding.form !== 'direct')
    return null
  const suffix = citedLinks(placed, item)
  const links = join([...prefix, ...own.links, ...suffix])
  const repeats = links.length < prefix.length + own.links.length
  if (prefix.length > 0 && repeats && finding.form !== 'direct') return null
  const front = own.links.slice(0, -1)
  const alternatives = own.others.map((draft) =>
    join([...prefix, ...front, { ...own.links.at(-1)!, draft }, ...suffix]),
  )
  return { finding, links, alternatives }
}

/** The hops of the smallest finding in whose content this one stands, and of the next one around it. */
function outerLinks(placed: readonly Placed[], inner: Placed, levels: number): readonly Link[] {
  const at = inner.finding.cue[0]?.[0] ?? inner.finding.content[0]?.[0] ?? 0
  const around = placed.filter(
    (other) =>
      other !== inner &&
      other.finding.rule !== 'citing' &&
      other.own !== null &&
      covers(other.finding.content, at) &&
      !covers(inner.finding.content, other.finding.cue[0]?.[0] ?? -1),
  )
  const nearest = around.sort(
    (a, b) => lengthOf(a.finding.content) - lengthOf(b.finding.content),
  )[0]
  if (!nearest || levels === 0) return []
  return [...outerLinks(placed, nearest, levels - 1), ...nearest.own!.links]
}

/** “… unter Berufung auf Y”: whom the sentence's medium, or else its first source, has it from. */
function citedLinks(placed: readonly Placed[], item: Placed): readonly Link[] {
  const cited = placed.find(({ finding, own }) => finding.rule === 'citing' && own !== null)
  if (!cited || cited === item) return []
  const others = placed.filter(({ finding, own }) => finding.rule !== 'citing' && own !== null)
  const medium = others.find(({ own }) => isRelayKind(own!.links.at(-1)!.draft)) ?? others[0]
  return medium === item ? cited.own!.links : []
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
    if (!relay || !unnamed) return item
    const context: Link = { ...relay, basis: 'inferred' }
    return {
      ...item,
      links: [context, ...item.links],
      alternatives: [item.links, ...item.alternatives],
    }
  })
}
