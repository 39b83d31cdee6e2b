import type { Chain } from '../chain/chain'
import { checkChain } from '../chain/check'
import { parseChain, type ParseContext, type ParseResult } from '../chain/parse'
import { listUnresolved, settle, type KnownSource, type ParsedChain } from '../chain/parsed'
import type { Problem } from '../chain/problems'
import type { Claim, Report, UnnamedEnd } from './claim'
import type { WrittenClaim } from './file'
import { nameKey, sourceKey } from './node'
import { isPlainlySound, type ReadPlain } from './plain-chain'
import { readPublished } from './published'
import { refuse } from './refusal'
import type { Sources } from './sources'

/** Thrown where the notation of a report is wrong. */
export class NotationRefused extends Error {
  constructor(
    readonly problem: Problem,
    readonly report: string,
    readonly field: 'spine' | 'chain',
  ) {
    super(problem.code)
  }
}

type WrittenReport = WrittenClaim['reports'][number]

/** Reads a claim with its notation. Throws NotationRefused or Refused, with the report it lies in. */
export function readClaim(written: WrittenClaim, sources: Sources, plain: ReadPlain): Claim {
  const reports = written.reports.map((report) => readReport(report, sources, plain))
  const ids = new Set<string>()
  for (const { id } of reports) {
    if (ids.has(id)) refuse('E_DUPLICATE_REPORT', [id], [id])
    ids.add(id)
  }
  const readEnd = (end: string) => splitEnd(end, ids)
  return {
    id: written.id,
    subjects: [written.subject ?? []].flat().map((name) => subjectKey(name, reports, sources)),
    reports,
    identities: (written.identities ?? []).map(({ a, b, is }) => ({
      a: readEnd(a),
      b: readEnd(b),
      is,
    })),
  }
}

function readReport(written: WrittenReport, sources: Sources, plain: ReadPlain): Report {
  const spine = readSpine(written, sources, plain)
  const published = written.published ? readPublished(written.published) : null
  if (written.published && !published) refuse('E_DATE', [written.published], [written.id])
  return {
    id: written.id,
    document: written.document,
    published,
    spine,
    chain: readChain(written, spine, { sources, plain }),
    stance: written.stance,
    distorted: written.distorted ?? false,
    utterance: written.utterance ?? null,
  }
}

function readSpine({ id, spine }: WrittenReport, { resolve }: Sources, plain: ReadPlain): Chain {
  const text = spine?.trim() ?? ''
  return text === '' ? [] : (plain(text) ?? only(parseChain(text, { resolve }), id, 'spine'))
}

interface Reading {
  readonly sources: Sources
  readonly plain: ReadPlain
}

function readChain({ id, chain: text }: WrittenReport, spine: Chain, reading: Reading): Chain {
  const quick = withoutDocument(reading.plain(text) ?? [], spine)
  if (quick.length > 0 && isSound([...spine, ...quick])) return quick
  const chain = only(parseChain(text, contextOf(spine, reading.sources)), id, 'chain')
  const problem = checkChain([...spine, ...chain], [])[0]
  if (!problem) return chain
  const found = [...spine, ...chain][problem.hop]!.label
  const place = { at: 0, length: Array.from(text).length }
  throw new NotationRefused({ code: problem.code, found, ...place }, id, 'chain')
}

const isSound = (chain: Chain): boolean =>
  isPlainlySound(chain) || checkChain(chain, []).length === 0

/** A chain may begin with the document's own outlet, which stands in the spine already. */
function withoutDocument(chain: Chain, spine: Chain): Chain {
  const own = spine.at(-1)?.source ?? null
  return own !== null && chain[0]?.source === own ? chain.slice(1) : chain
}

function contextOf(spine: Chain, { resolve }: Sources): ParseContext {
  const end = spine.at(-1)
  const document: KnownSource | null =
    end && end.source !== null ? { id: end.source, name: end.label, kind: end.kind } : null
  return { resolve, document }
}

/** The one chain of a text; several, an ambiguous one or an unknown name are refused. */
function only(result: ParseResult, report: string, field: 'spine' | 'chain'): Chain {
  if (result.status === 'error') throw new NotationRefused(result, report, field)
  if (result.status === 'ambiguous') {
    return refuse(
      'E_AMBIGUOUS',
      result.readings.map(({ text }) => text),
      [report],
    )
  }
  const [chain, ...more] = result.chains as readonly [ParsedChain, ...ParsedChain[]]
  if (more.length > 0) return refuse('E_SEVERAL', [], [report])
  const open = listUnresolved(chain)
  if (open.length > 0) {
    return refuse(
      'E_UNRESOLVED',
      open.map(({ name }) => name),
      [report],
    )
  }
  return settle(chain)
}

function subjectKey(name: string, reports: readonly Report[], { keyOf }: Sources): string {
  const key = keyOf(name)
  if (key !== null) return key
  const byName = nameKey(name)
  const isThere = reports.some(({ spine, chain }) =>
    [...spine, ...chain].some((hop) => sourceKey(hop) === byName),
  )
  return isThere ? byName : refuse('E_UNKNOWN_SUBJECT', [name], [])
}

/** “id” or “id:hop”; an id may itself have colons. */
function splitEnd(text: string, ids: ReadonlySet<string>): UnnamedEnd {
  const found = /^(.*):(\d{1,3})$/s.exec(text)
  if (ids.has(text) || !found) return { report: text, hop: null }
  return { report: found[1]!, hop: Number(found[2]) }
}
