import { useId, type ReactNode } from 'react'
import { Kbd } from '@/app/ui/show/kbd'
import style from './panel.module.css'

interface Props {
  readonly title: string
  /** The key that leads here. */
  readonly shortcut?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One instrument of the panel under its small heading. */
export function Section({ title, shortcut, aside, children }: Props) {
  const heading = useId()
  return (
    <section className={style.section} aria-labelledby={heading}>
      <header className={style.head}>
        <h2 id={heading} className="eyebrow">
          {title}
        </h2>
        {shortcut && (
          <span aria-hidden="true">
            <Kbd>{shortcut}</Kbd>
          </span>
        )}
        {aside}
      </header>
      {children}
    </section>
  )
}
