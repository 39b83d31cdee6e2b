import type { Chain, Hop } from './chain'
import { kinds, type Family } from './kinds'
import { isOpen, stepsOf } from './shape'

/** One shape per family, so that the line reads without colour; `open` is the frayed end of an open chain. */
export type StemShape = 'square' | 'disc' | 'ring' | 'diamond' | 'bar' | 'open'

/** A place in units: one unit is the distance from one step to the next; the line itself runs at x = 0. */
export interface StemPoint {
  readonly x: number
  readonly y: number
}

/** Where a segment begins, and the family it takes its colour from. */
export interface StemJoint extends StemPoint {
  readonly family: Family
}

export interface StemMark extends StemPoint {
  readonly shape: StemShape
  /** Null for the open end, which takes the family of what it hangs from. */
  readonly hop: Hop | null
  readonly family: Family
  /** Inferred or uncertain: drawn broken, and so is the segment that leads to it. */
  readonly dashed: boolean
  /** Belongs to the spine: drawn muted, the same beside every paragraph. */
  readonly shared: boolean
  /** Where the segment that leads to this mark begins: one for each mark of the step above. */
  readonly from: readonly StemJoint[]
}

export interface StemOptions {
  /** How much of the spine is drawn above the chain; the annotator wants only its last step. */
  readonly spine?: 'last' | 'all' | 'none'
}

const shapes: Readonly<Record<Family, StemShape>> = {
  relay: 'square',
  named: 'disc',
  unnamed: 'ring',
  record: 'diamond',
  nobody: 'bar',
}

/**
 * The stem line of a segment, nearest hand on top (y = 0) and origin below, parallel origins side by side. A null
 * chain is a segment nobody annotated: its spine alone, without an end.
 */
export function layoutStem(
  spine: Chain,
  chain: Chain | null,
  { spine: shown = 'last' }: StemOptions = {},
): StemMark[] {
  const above = stepsOf(spine).slice(shown === 'all' ? 0 : shown === 'last' ? -1 : spine.length)
  const steps = [...above, ...stepsOf(chain ?? [])]
  const rows: StemMark[][] = []
  steps.forEach((step, y) => rows.push(placeStep(step, y, rows.at(-1) ?? [], y < above.length)))
  const open = chain !== null && isOpen(chain)
  return [...rows.flat(), ...(open ? rows.at(-1)!.map(openEnd) : [])]
}

function placeStep(
  step: readonly Hop[],
  y: number,
  above: readonly StemMark[],
  shared: boolean,
): StemMark[] {
  return step.map((hop, i) => ({
    x: i - (step.length - 1) / 2,
    y,
    shape: shapes[kinds[hop.kind].family],
    hop,
    family: kinds[hop.kind].family,
    dashed: !hop.certain || hop.basis === 'inferred',
    shared,
    from: above.map(jointOf),
  }))
}

const openEnd = (mark: StemMark): StemMark => ({
  x: mark.x,
  y: mark.y + 1,
  shape: 'open',
  hop: null,
  family: mark.family,
  dashed: true,
  shared: false,
  from: [jointOf(mark)],
})

const jointOf = ({ x, y, family }: StemMark): StemJoint => ({ x, y, family })
