import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { hopFromInput, type HopInput, type WrittenHop } from '@/lib/annotations/schema'
import type { Chain, Hop } from '@/lib/core/chain/chain'
import { checkChain } from '@/lib/core/chain/check'
import { foldName } from '@/lib/core/chain/fold'
import { kinds, type HopKind } from '@/lib/core/chain/kinds'
import { parseChain } from '@/lib/core/chain/parse'
import {
  listUnresolved,
  settle,
  type KnownSource,
  type ParsedChain,
  type Unresolved,
} from '@/lib/core/chain/parsed'
import { printChain } from '@/lib/core/chain/print'
import { findOutlets, suggestOutlets } from '@/lib/core/registry/lookup'
import type { OutletEntry } from '@/lib/core/registry/outlet'
import { newId } from '@/lib/db/ids'
import type { Transaction } from '@/lib/db/in-workspace'
import { StemmaError } from '@/lib/errors'
import { findByNames, findNewsrooms } from '@/lib/sources/queries'

/** Where a chain stands: in which version, and below which spine. */
export interface ChainPlace {
  readonly versionId: string
  readonly spine: Chain
}

/** The row of a source that a chain brings with it; column names, as the save statement takes them. */
export interface NewSource {
  readonly id: string
  readonly name: string
  readonly folded: string
  readonly kind: HopKind
  readonly version_id: string | null
  readonly medium: string | null
  readonly country: string | null
  readonly language: string | null
  readonly domain: string | null
  readonly newsroom_id: string | null
}

export interface NewNewsroom {
  readonly id: string
  readonly name: string
  readonly folded: string
}

export interface ChainPlan {
  readonly chain: Chain
  readonly newsrooms: readonly NewNewsroom[]
  readonly sources: readonly NewSource[]
}

/**
 * Reads a chain, typed or structured, into hops with sources, and names the sources that must be made for it.
 * Refuses what the notation refuses, with its code and place; offers the readings of an ambiguous line, and the
 * names whose kind cannot be told. Writes nothing.
 */
export async function planChain(
  tx: Transaction,
  actor: Actor,
  written: string | readonly HopInput[],
  place: ChainPlace,
): Promise<ChainPlan> {
  const hops =
    typeof written === 'string'
      ? await readNotation(tx, actor, written, place)
      : await readHops(tx, actor, written.map(hopFromInput))
  // Before descriptions get sources: the same words may describe two different people.
  const problem = checkChain(hops, place.spine)[0]
  if (problem) {
    throw new StemmaError('E_CHAIN', `The chain cannot stand: ${problem.code}.`, {
      code: problem.code,
      extra: { hop: problem.hop },
    })
  }
  return withSources(tx, actor, hops, place)
}

// ------------------------------------------------------------------ the typed line

async function readNotation(
  tx: Transaction,
  actor: Actor,
  line: string,
  place: ChainPlace,
): Promise<Chain> {
  const names = await knownNames(
    tx,
    actor,
    (resolve) => void parseChain(line, { resolve, document: spineEnd(place) }),
  )
  const result = parseChain(line, { resolve: names, document: spineEnd(place) })
  if (result.status === 'error') {
    const { code, at, length, found, offer } = result
    throw new StemmaError('E_CHAIN', `The chain cannot be read: ${code} at ${at}.`, {
      ...{ code, at, length },
      extra: { found, ...(offer ? { offer } : {}) },
    })
  }
  if (result.status === 'ambiguous') {
    throw new StemmaError('E_AMBIGUOUS', 'The line can be read in two ways; send one of them.', {
      extra: { readings: result.readings.map((reading) => reading.text) },
    })
  }
  const [chain, ...further] = result.chains
  if (!chain) throw new StemmaError('E_CHAIN', 'There is no chain.', { code: 'E_EMPTY' })
  if (further.length) throw several(result.chains)
  const open = listUnresolved(chain)
  if (open.length) throw unresolved(open)
  return settle(chain)
}

const spineEnd = ({ spine }: ChainPlace): KnownSource | null => {
  const last = spine.at(-1)
  return last ? { id: last.source ?? last.label, name: last.label, kind: last.kind } : null
}

const several = (chains: readonly ParsedChain[]) =>
  new StemmaError(
    'E_SEVERAL',
    'These are several chains; a segment carries one. Make a segment for each.',
    {
      extra: {
        proposals: chains.map((chain) => ({ chain: printChain(chain as unknown as Chain) })),
      },
    },
  )

function unresolved(open: readonly Unresolved[]): StemmaError {
  const [first] = open
  const proposals = open.map(({ name, candidates }) => ({
    name,
    candidates: candidates.map(({ id, name: known, kind }) => ({ id, name: known, kind })),
    outlets: suggestOutlets(name, 5).map(({ name: outlet, kind }) => ({ name: outlet, kind })),
  }))
  return new StemmaError(
    'E_UNRESOLVED',
    `What kind of source is ${open.map(({ name }) => name).join(', ')}? Write the kind in brackets.`,
    {
      ...{ at: first?.at, length: first?.length },
      extra: { name: first?.name, proposals },
    },
  )
}

/**
 * What the workspace's registry and the shipped dictionary know of the names that `ask` looks up. A line asks for
 * other names once some are known, so it is asked until it has no new ones.
 */
async function knownNames(
  tx: Transaction,
  actor: Actor,
  ask: (resolve: (name: string) => KnownSource[]) => void,
) {
  const known = new Map<string, KnownSource[]>()
  const resolve = (name: string) => known.get(foldName(name)) ?? []
  for (let round = 0; round < 4; round++) {
    const asked = new Map<string, string>()
    ask((name) => {
      if (!known.has(foldName(name))) asked.set(foldName(name), name)
      return resolve(name)
    })
    if (!asked.size) break
    const registry = await findByNames(tx, actor, [...asked.keys()])
    for (const [folded, name] of asked) {
      const found = registry.get(folded) ?? []
      known.set(folded, found.length ? found : findOutlets(name).map(fromDictionary))
    }
  }
  return resolve
}

const dictionaryId = 'dictionary:'
const fromDictionary = ({ name, kind }: OutletEntry): KnownSource => ({
  id: dictionaryId + name,
  name,
  kind,
})

// ------------------------------------------------------------------ the structured form

async function readHops(
  tx: Transaction,
  actor: Actor,
  written: readonly WrittenHop[],
): Promise<Chain> {
  const ids = written.map(({ written: name }) => name).filter(isUuid)
  const rows = await tx.source.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, id: { in: ids } },
    include: { mergedInto: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row.mergedInto ?? row]))
  const resolve = await knownNames(tx, actor, (ask) =>
    written
      .filter(({ written: name, kind }) => name && !isUuid(name) && isNamed(kind))
      .forEach((hop) => ask(hop.written)),
  )
  return written.map((hop, at) => {
    const { written: name, label, ...rest } = hop
    if (isNobody(hop.kind))
      return { ...rest, source: null, label: hop.kind === 'unknown' ? '?' : '' }
    if (isUuid(name)) {
      const source = byId.get(name)
      if (!source) throw noSource(at)
      return { ...rest, source: source.id, label: label ?? source.name }
    }
    if (!name) throw noSource(at)
    const found = isNamed(hop.kind) && !isUnknown(name) ? resolve(name) : []
    if (found.length > 1) throw unresolved([{ name, at: 0, length: 0, candidates: found }])
    return { ...rest, source: found[0]?.id ?? null, label: found[0]?.name ?? name }
  })
}

const noSource = (at: number) =>
  new StemmaError('E_INVALID', `Hop ${at + 1} names no known source.`, {
    code: 'E_NO_SOURCE',
    extra: { hop: at + 1 },
  })

const isUuid = (name: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)

/** Kinds that stand for somebody in particular; the others are known only as one text describes them. */
const isNamed = (kind: HopKind) => !isNobody(kind) && kinds[kind].family !== 'unnamed'
/** A hop whose kind is known and whose name is not: "? [aggregator]". */
const isUnknown = (label: string) => label === '?'

const isNobody = (kind: HopKind) => kind === 'own' || kind === 'unattributed' || kind === 'unknown'

// ------------------------------------------------------------------ sources a chain brings with it

async function withSources(
  tx: Transaction,
  actor: Actor,
  hops: Chain,
  place: ChainPlace,
): Promise<ChainPlan> {
  const described = await describedSources(tx, actor, hops, place.versionId)
  const newsrooms = new Newsrooms(await findNewsrooms(tx, actor))
  const made = new Map<string, NewSource>()
  const sourceOf = (hop: Hop): string | null => {
    if (isNobody(hop.kind) || isUnknown(hop.label)) return null
    if (hop.source && !hop.source.startsWith(dictionaryId)) return hop.source
    const folded = foldName(hop.label)
    const key = `${isNamed(hop.kind)}:${folded}:${isNamed(hop.kind) ? '' : hop.kind}`
    const known = described.get(key) ?? made.get(key)?.id
    if (known) return known
    const row = newSource(hop, place.versionId, newsrooms)
    made.set(key, row)
    return row.id
  }
  const chain = hops.map((hop) => ({ ...hop, source: sourceOf(hop) }))
  return { chain, newsrooms: newsrooms.made, sources: [...made.values()] }
}

/** Unnamed sources that this version already describes in the same words. */
async function describedSources(tx: Transaction, actor: Actor, hops: Chain, versionId: string) {
  const folded = hops.filter(({ kind }) => !isNamed(kind)).map(({ label }) => foldName(label))
  const rows = await tx.source.findMany({
    where: {
      workspaceId: { equals: actor.workspaceId },
      versionId: { equals: versionId },
      folded: { in: folded },
    },
  })
  return new Map(rows.map((row) => [`false:${row.folded}:${row.kind}`, row.id]))
}

function newSource(hop: Hop, versionId: string, newsrooms: Newsrooms): NewSource {
  const outlet = hop.source
    ? findOutlets(hop.label).find(({ name }) => name === hop.label)
    : undefined
  return {
    id: newId(),
    name: hop.label,
    folded: foldName(hop.label),
    kind: hop.kind,
    version_id: isNamed(hop.kind) ? null : versionId,
    medium: outlet?.medium ?? hop.facets.medium ?? null,
    country: outlet?.country ?? null,
    language: outlet?.language ?? null,
    domain: outlet?.domains[0] ?? null,
    newsroom_id: outlet ? newsrooms.idOf(outlet.newsroom) : null,
  }
}

/** The workspace's newsrooms, with those that new outlets bring. */
class Newsrooms {
  readonly made: NewNewsroom[] = []
  constructor(private readonly known: ReadonlyMap<string, string>) {}

  idOf(name: string): string {
    const folded = foldName(name)
    const id =
      this.known.get(folded) ?? this.made.find((newsroom) => newsroom.folded === folded)?.id
    if (id) return id
    const newsroom = { id: newId(), name, folded }
    this.made.push(newsroom)
    return newsroom.id
  }
}
