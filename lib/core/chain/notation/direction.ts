import type { KnownSource } from '../parsed'
import type { Notice } from '../problems'
import type { Line } from './line'
import { notice } from './notice'
import { contradicts, orient, type Direction, type Operand } from './orient'

/** The operands from the one nearest to the reader to the origin. */
export const arrange = (operands: readonly Operand[], direction: Direction): readonly Operand[] =>
  direction === 'up' ? operands.toReversed() : operands

export interface Decision {
  readonly direction: Direction | null
  /** How it was decided, where the reader should be told. */
  readonly by: readonly Notice[]
}

/** The direction of a line by domain 7.3 rules 2 to 4: its words and kinds, the document, a “>”, else null. */
export function chooseDirection(
  line: Line,
  operands: readonly Operand[],
  document: KnownSource | null,
): Decision {
  const { direction, by } = orient(line, operands)
  if (direction && by === 'words') return { direction, by: clashes(arrange(operands, direction)) }
  if (direction) return { direction, by: [notice('N_DIRECTION_FROM_KINDS')] }
  const atFront = isDocument(operands[0]!, document)
  if (atFront || isDocument(operands.at(-1)!, document)) {
    const fromDocument = notice('N_DIRECTION_FROM_DOCUMENT', document!.name)
    return { direction: atFront ? 'down' : 'up', by: [fromDocument] }
  }
  const cites = line.separators.some(({ way }) => way === 'breadcrumb')
  return cites
    ? { direction: 'down', by: [notice('N_GT_READ_AS_CITES')] }
    : { direction: null, by: [] }
}

/** Whether an operand is the document's own outlet and nothing else. */
export const isDocument = ([hop, ...more]: Operand, document: KnownSource | null): boolean =>
  document !== null && more.length === 0 && hop!.source === document.id

/** Arrows win over kinds, but say so. */
const clashes = (steps: readonly Operand[]): Notice[] =>
  steps.flatMap((near, i) => {
    const far = steps[i + 1]
    const names = [near, far ?? []].flat().map((hop) => hop.label)
    return far && contradicts(near, far) ? [notice('N_KIND_CONTRADICTS_ARROW', ...names)] : []
  })
