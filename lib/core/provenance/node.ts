import type { Hop } from '../chain/chain'
import { foldName } from '../chain/fold'
import type { HopKind } from '../chain/kinds'

/** One who had the claim, as a point of the graph; `name` is null for those without one. */
export interface Node {
  readonly key: string
  readonly name: string | null
}

const transparent: ReadonlySet<HopKind> = new Set(['translation', 'aggregator'])
const gathering: ReadonlySet<HopKind> = new Set(['outlet', 'agency'])
const unnamed: ReadonlySet<HopKind> = new Set(['unnamed-person', 'unnamed-group'])

/** Whether a hop carries a text on without adding to it: it can distort, but not confirm (domain 6.3, step 2). */
export const isTransparent = ({ kind }: Hop): boolean => transparent.has(kind)

/** Whether a hop belongs to a newsroom, which can have gathered what it passes on. */
export const isNewsroom = ({ kind }: Hop): boolean => gathering.has(kind)

/** Whether a hop is one or several people without a name, who may be the same as others. */
export const isUnnamed = ({ kind }: Hop): boolean => unnamed.has(kind)

/** By what a named source is the same again: its id, or its name while it has none. */
export const sourceKey = ({ source, label }: Pick<Hop, 'source' | 'label'>): string =>
  source === null ? nameKey(label) : `id ${source}`

/** The point that an editorial organisation is; its outlets are this one point. */
export const newsroomNode = (name: string): Node => ({ key: `newsroom ${foldName(name)}`, name })

/** The key of a source that is known by its name alone. */
export const nameKey = (name: string): string => `name ${foldName(name)}`

/** Whether a hop has a name by which one can tell it from others. */
export const isKnown = ({ kind, label }: Hop): boolean =>
  label !== '?' && label !== '' && kind !== 'vague'

/** A point of its own for somebody whom nothing identifies; `where` is its only mark. */
export const nobodyNode = (where: string): Node => ({ key: `nobody ${where}`, name: null })

/** The key of an unnamed hop of a report, by its place among spine and chain together. */
export const mentionKey = (report: string, at: number): string => `${report} ${at}`
