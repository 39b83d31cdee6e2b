import type { Hop } from '../chain/chain'
import { foldName } from '../chain/fold'
import type { KnownSource } from '../chain/parsed'
import { findOutlets } from '../registry/lookup'
import type { WrittenSource } from './file'
import { newsroomNode, sourceKey, type Node } from './node'

/** The sources of an origins file, as far as reading notation and counting need them. */
export interface Sources {
  resolve(name: string): readonly KnownSource[]
  newsroomOf(hop: Hop): Node
  /** The key of a source by its name or alias, null for a name that stands for none or for several. */
  keyOf(name: string): string | null
}

/**
 * Looks names up among the sources of a file, then in the shipped dictionary of outlets where it knows exactly one. An
 * outlet without a newsroom is its own; one that stands nowhere goes by its name alone.
 */
export function sourcesOf(written: readonly WrittenSource[]): Sources {
  const listed = new Map<string, KnownSource[]>()
  const newsrooms = new Map<string, string>()
  written.forEach((source, i) => {
    const known = { id: `source ${i}`, name: source.name, kind: source.kind }
    newsrooms.set(known.id, source.newsroom ?? source.name)
    const forms = new Set([source.name, ...(source.aliases ?? [])].map(foldName))
    for (const form of forms) listed.set(form, [...(listed.get(form) ?? []), known])
  })
  const resolve = remembered((name) => listed.get(foldName(name)) ?? inDictionary(name))
  const newsroom = remembered((name) => newsroomNode(outletNamed(name, listed) ?? name))
  const nameOf = ({ source, label }: Hop): string =>
    source === null ? label : (newsrooms.get(source) ?? dictionaryNewsroom(label))
  return {
    resolve,
    newsroomOf: (hop) => newsroom(nameOf(hop)),
    keyOf: (name) => keyOf(resolve(name)),
  }
}

/** A newsroom may be given by an alias of the outlet it is: that outlet's own name. */
function outletNamed(
  name: string,
  listed: ReadonlyMap<string, readonly KnownSource[]>,
): string | null {
  const known = listed.get(foldName(name)) ?? []
  const [only, ...more] = known.filter(({ kind }) => kind === 'outlet' || kind === 'agency')
  return only && more.length === 0 ? only.name : null
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
