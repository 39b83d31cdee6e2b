import type { Chain, Hop } from '../../chain/chain'
import type { HopKind } from '../../chain/kinds'
import { layoutStem } from '../../chain/stem'
import { stemSvg } from '../../chain/stem-svg'
import { tame } from '../escape'
import type { Ground } from '../report'
import type { Markup } from './markup'
import { trusted } from './markup'

/** From one mark of a stem line to the next, in CSS pixels: short enough to stand beside three lines of text. */
const step = 32

/** The stem line beside a paragraph: the outlet the reader has it from, muted, and the chain below it. */
export const stemOf = (spine: Chain, chain: Chain | null, title: string): Markup =>
  trusted(stemSvg(layoutStem(spine, chain), { title: tame(title), step, fork: 15 }))

/** The mark of a single hop. What it means stands beside it in words, so it is hidden from those who listen. */
export const mark = (hop: Hop): Markup => {
  const marks = layoutStem([], [{ ...hop, parallel: false }]).filter(
    ({ shape }) => shape !== 'open',
  )
  return trusted(`<span class="mark" aria-hidden="true">${stemSvg(marks, { title: '' })}</span>`)
}

const plain = (kind: HopKind, certain = true): Hop => ({
  ...{ source: null, label: '', kind, count: null, certain, basis: 'explicit', parallel: false },
  ...{ evidence: [], facets: {} },
})

/** The mark of a kind of hop. */
export const kindMark = (kind: HopKind): Markup => mark(plain(kind))

/** The mark of a hop that is not certain. */
export const unsureMark = (): Markup => mark(plain('outlet', false))

const kindOfGround: Readonly<Record<Ground, HopKind>> = {
  named: 'named-person',
  unnamed: 'unnamed-person',
  record: 'document',
  own: 'own',
  none: 'unattributed',
  open: 'outlet',
}

/** The mark of what chains rest on. */
export const groundMark = (ground: Ground): Markup => kindMark(kindOfGround[ground])
