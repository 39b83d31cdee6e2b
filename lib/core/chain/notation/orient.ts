import type { ParsedHop } from '../parsed'
import { isRelay, isTerminal } from '../shape'
import { kinds } from '../kinds'
import { fail } from './failure'
import type { Line } from './line'
import type { Separator } from './separators'

/** `down`: the line was typed with the hop nearest to the reader first; `up`: with the origin first. */
export type Direction = 'down' | 'up'

export interface Orientation {
  /** Null when both readings are possible. */
  readonly direction: Direction | null
  /** What decided: arrows and directed words, or the kinds of the hops. */
  readonly by: 'words' | 'kinds'
}

export type Operand = readonly ParsedHop[]

const both: readonly Direction[] = ['down', 'up']

/**
 * The one direction of a whole line (domain 7.3 rule 2): each separator forbids what it forbids. Fails with
 * E_MIXED_DIRECTION at the separator that leaves no direction, offering the line with arrows.
 */
export function orient(line: Line, operands: readonly Operand[]): Orientation {
  let open = line.lead ? (['down'] as readonly Direction[]) : both
  line.separators.forEach((separator, i) => {
    const allowed = allowedBy(separator, operands[i]!, operands[i + 1]!)
    open = open.filter((direction) => allowed.includes(direction))
    if (open.length === 0) {
      fail('E_MIXED_DIRECTION', separator, separator.text, { offer: withArrows(line, operands) })
    }
  })
  const directed =
    line.lead !== null || line.separators.some(({ way }) => way === 'down' || way === 'up')
  if (operands.length === 1) return { direction: 'down', by: 'words' }
  return { direction: open.length === 1 ? open[0]! : null, by: directed ? 'words' : 'kinds' }
}

function allowedBy({ way }: Separator, left: Operand, right: Operand): readonly Direction[] {
  if (way === 'down' || way === 'up') return [way]
  if (relays(left) && originates(right)) return ['down']
  if (originates(left) && relays(right)) return ['up']
  if (mustBeLast(left) === mustBeLast(right)) return both
  return mustBeLast(right) ? ['down'] : ['up']
}

const relays = (operand: Operand): boolean => operand.every(isRelay)

const originates = (operand: Operand): boolean =>
  operand.every((hop) => hop.kind !== null && kinds[hop.kind].tier === 'origin')

const mustBeLast = (operand: Operand): boolean => operand.length > 1 || operand.some(isTerminal)

/** Whether two neighbours, the nearer one first, stand the other way round than their kinds would have it. */
export const contradicts = (near: Operand, far: Operand): boolean => originates(near) && relays(far)

/** The line in reading order as its separators pull it, one after the other, joined by arrows. */
function withArrows(line: Line, operands: readonly Operand[]): string {
  const typed = line.operands.map((hops) => hops.map((hop) => hop.typed).join(' + '))
  const order = [typed[0]!]
  line.separators.forEach((separator, i) => {
    const allowed = allowedBy(separator, operands[i]!, operands[i + 1]!)
    const up = allowed.length === 1 ? allowed[0] === 'up' : separator.way === 'neutral'
    if (up) order.unshift(typed[i + 1]!)
    else order.push(typed[i + 1]!)
  })
  return order.join(' ← ')
}
