'use client'

import { memo, useMemo, type CSSProperties } from 'react'
import { classNames } from '@/app/ui/class-names'
import { useDesk } from '../desk/context'
import { cutIntoRuns, type Mark, type Run } from '../model/runs'
import style from './marked-text.module.css'

interface Props {
  readonly id: string
  readonly paragraph: string
  readonly text: string
  /** First code point of the paragraph in the version. */
  readonly start: number
  readonly marks: readonly Mark[]
  readonly letters: ReadonlyMap<string, string>
  /** The segment in hand, if it is in this paragraph. */
  readonly here: string | null
}

/** The paragraph's words, cut where something is marked. Offsets are found again by `data-start`. */
export const MarkedText = memo(function MarkedText(props: Props) {
  const { id, paragraph, text, start, marks, letters, here } = props
  const chosen = useDesk((state) => {
    const { selection } = state
    return selection?.paragraph === paragraph && selection.drawn ? selection.span : null
  })
  const caret = useDesk(({ mending, here: place }) =>
    mending && place?.paragraph === paragraph ? mending.at : null,
  )
  const runs = useMemo(() => {
    const more: Mark[] = []
    if (chosen) more.push({ kind: 'selection', id: '', span: chosen })
    if (caret !== null) more.push({ kind: 'caret', id: '', span: [caret, caret + 1] })
    return cutIntoRuns(text, start, [...marks, ...more])
  }, [text, start, marks, chosen, caret])
  return (
    <div id={id} className={style.text}>
      {runs.map((run, i) => (
        <Piece key={run.start} run={run} last={i === runs.length - 1} {...{ letters, here }} />
      ))}
    </div>
  )
})

interface PieceProps extends Pick<Props, 'letters' | 'here'> {
  readonly run: Run
  readonly last: boolean
}

function Piece({ run: { start, text, marks }, letters, here }: PieceProps) {
  if (marks.length === 0) return <span data-start={start}>{text}</span>
  const of = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind)
  const segments = of('segment')
  const inner = segments.reduce<Mark | null>((a, b) => (a && size(a) <= size(b) ? a : b), null)
  const begins = segments.filter(({ span }) => span[0] === start)
  const evidence = of('evidence')[0]
  const drafts = [...of('draft'), ...of('draftHere')]
  const draft = drafts.reduce<Mark | null>((a, b) => (a && size(a) <= size(b) ? a : b), null)
  return (
    <span
      data-start={start}
      data-segment={inner?.id}
      data-draft={draft?.id}
      data-cue={of('cue')[0]?.id}
      data-letter={begins.map(({ id }) => letters.get(id)).join('') || undefined}
      className={classNames(
        ...marks.map(({ kind }) => style[kind]),
        segments.some(({ id }) => id === here) && style.inHand,
        begins.length > 0 && style.begins,
      )}
      style={evidence && ({ '--family': `var(--${evidence.id})` } as CSSProperties)}
    >
      {text}
    </span>
  )
}

const size = ({ span }: Mark) => span[1] - span[0]
