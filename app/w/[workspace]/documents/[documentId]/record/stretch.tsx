import style from './record.module.css'

interface Props {
  readonly text: string
  readonly before?: string
  readonly after?: string
}

/** Words of the article, with a few around them. */
export function Stretch({ text, before, after }: Props) {
  return (
    <blockquote className={style.stretch}>
      {before && <span className={style.faint}>… {before}</span>}
      <mark>{text}</mark>
      {after && <span className={style.faint}>{after} …</span>}
    </blockquote>
  )
}
