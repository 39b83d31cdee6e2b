import { memo } from 'react'
import { classNames } from '@/app/ui/class-names'
import type { Chain } from '@/lib/core/chain/chain'
import { layoutStem } from '@/lib/core/chain/stem'
import { stemSvg } from '@/lib/core/chain/stem-svg'
import style from './stem.module.css'

interface Props {
  readonly spine: Chain
  readonly chain: Chain | null
  /** The chain in words, shown when a mouse rests on the line. */
  readonly words: string
  /** Beside a further segment the line is short and says nothing of the spine. */
  readonly small?: boolean
  /** Only proposed: hollow and grey, a little firmer while it is in hand. */
  readonly draft?: 'waiting' | 'here' | null
}

/** The stem line beside a text. Its meaning is in the paragraph's name, so a listener is spared it here. */
export const Stem = memo(function Stem(props: Props) {
  const { spine, chain, words, small = false, draft = null } = props
  const marks = layoutStem(spine, chain, { spine: small ? 'none' : 'last' })
  const measures = small ? { step: 15, fork: 11 } : { step: 26, fork: 13 }
  const svg = stemSvg(marks, { title: words, ...measures }).replace('<title></title>', '')
  return (
    <span
      className={classNames(style.stem, draft && style.draft, draft === 'here' && style.inHand)}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
})
