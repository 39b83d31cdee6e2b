import type { ReactNode } from 'react'
import style from './page-head.module.css'

interface PageHeadProps {
  readonly title: ReactNode
  /** A line above the title: where one is. */
  readonly above?: ReactNode
  /** A line below it. */
  readonly below?: ReactNode
  readonly actions?: ReactNode
}

/** The head of every page in a workspace: its one h1 and what can be done there. */
export function PageHead({ title, above, below, actions }: PageHeadProps) {
  return (
    <header className={style.head}>
      <div className={style.words}>
        {above && <p className={style.above}>{above}</p>}
        <h1 className={style.title}>{title}</h1>
        {below && <div className={style.below}>{below}</div>}
      </div>
      {actions && <div className={style.actions}>{actions}</div>}
    </header>
  )
}
