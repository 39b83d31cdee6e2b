import type { Hop } from '../chain/chain'
import { foldName } from '../chain/fold'
import type { KnownSource } from '../chain/parsed'
import { findOutlets } from '../registry/lookup'
import type { Newsroom } from './claim'
import type { WrittenSource } from './file'
import { sourceKey } from './node'

/** The sources of an origins file, as far as reading notation and counting need them. */
export interface Sources {
  resolve(name: string): readonly KnownSource[]
  newsroomOf(hop: Hop): Newsroom
  /** The key of a source by its name or alias, null for a name that stands for none or for several. */
  keyOf(name: string): string | null
}

/**
 * Looks names up among the sources of a file, then in the shipped dictionary of outlets where it knows exactly one. An
 * outlet without a newsroom is its own; one that stands nowhere goes by its name alone.
 */
export function sourcesOf(written: readonly WrittenSource[]): Sources {
  const listed = new Map<string, KnownSource[]>()
  const newsrooms = new Map<string, Newsroom>()
  written.forEach((source, i) => {
    const known = { id: `source ${i}`, name: source.name, kind: source.kind }
    newsrooms.set(known.id, newsroomNamed(source.newsroom ?? source.name))
    const forms = new Set([source.name, ...(source.aliases ?? [])].map(foldName))
    for (const form of forms) listed.set(form, [...(listed.get(form) ?? []), known])
  })
  const canonical = byItsOwnName(written, listed)
  const resolve = remembered((name) => listed.get(foldName(name)) ?? inDictionary(name))
  const byLabel = remembered((label) => canonical(newsroomNamed(label)))
  const newsroomOf = (hop: Hop): Newsroom => {
    if (hop.source === null) return byLabel(hop.label)
    const newsroom = newsrooms.get(hop.source)
    return newsroom ? canonical(newsroom) : byLabel(dictionaryNewsroom(hop.label))
  }
  return { resolve, newsroomOf, keyOf: (name) => keyOf(resolve(name)) }
}

const newsroomNamed = (name: string): Newsroom => ({ key: foldName(name), name })

/** A newsroom may be given by an alias of the outlet it is. */
function byItsOwnName(
  written: readonly WrittenSource[],
  listed: ReadonlyMap<string, readonly KnownSource[]>,
): (newsroom: Newsroom) => Newsroom {
  const outlets = new Set(
    written.flatMap(({ kind }, i) =>
      kind === 'outlet' || kind === 'agency' ? [`source ${i}`] : [],
    ),
  )
  return (newsroom) => {
    const [only, ...more] = (listed.get(newsroom.key) ?? []).filter(({ id }) => outlets.has(id))
    return only && more.length === 0 ? newsroomNamed(only.name) : newsroom
  }
}

function inDictionary(name: string): KnownSource[] {
  const [only, ...more] = findOutlets(name)
  if (!only || more.length > 0) return []
  return [{ id: `outlet ${only.name}`, name: only.name, kind: only.kind }]
}

const dictionaryNewsroom = (name: string): string => findOutlets(name)[0]?.newsroom ?? name

const keyOf = ([only, ...more]: readonly KnownSource[]): string | null =>
  only && more.length === 0 ? sourceKey({ source: only.id, label: only.name }) : null

function remembered<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = ask(name)
    answers.set(name, answer)
    return answer
  }
}
