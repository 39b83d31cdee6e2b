import type { Chain, Hop } from '../../chain/chain'
import type { HopKind } from '../../chain/kinds'
import type { StemMark } from '../../chain/stem'
import { layoutStem } from '../../chain/stem'
import type { Ground } from '../report'
import type { Code } from './code'
import { raw } from './code'

const joints = (mark: StemMark): string =>
  mark.from.map(({ x, y, family }) => `(x: ${x}, y: ${y}, family: "${family}"),`).join(' ')

const markCode = (mark: StemMark): string =>
  `(x: ${mark.x}, y: ${mark.y}, shape: "${mark.shape}", family: "${mark.family}", ` +
  `dashed: ${mark.dashed}, shared: ${mark.shared}, from: (${joints(mark)}))`

/** The stem line beside a paragraph, as on the page: the spine's last step, muted, and the chain below it. */
export const stemCode = (spine: Chain, chain: Chain | null): Code =>
  raw(
    `stem((${layoutStem(spine, chain)
      .map((mark) => markCode(mark) + ',')
      .join(' ')}))`,
  )

/** The mark of a single hop, on the line of its name. */
export const hopMark = (hop: Hop): Code => {
  const [{ shape, family, dashed }] = layoutStem([], [{ ...hop, parallel: false }]) as [StemMark]
  return raw(`mark("${shape}", "${family}", ${dashed})`)
}

const plain = (kind: HopKind, certain = true): Hop => ({
  ...{ source: null, label: '', kind, count: null, certain, basis: 'explicit', parallel: false },
  ...{ evidence: [], facets: {} },
})

/** The mark of a kind of hop; of one that is not certain. */
export const kindMark = (kind: HopKind, certain = true): Code => hopMark(plain(kind, certain))

const kindOfGround: Readonly<Record<Ground, HopKind>> = {
  named: 'named-person',
  unnamed: 'unnamed-person',
  record: 'document',
  own: 'own',
  none: 'unattributed',
  open: 'outlet',
}

/** The mark of what chains rest on. */
export const groundMark = (ground: Ground): Code => kindMark(kindOfGround[ground])
