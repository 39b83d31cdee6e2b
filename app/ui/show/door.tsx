import type { ReactNode } from 'react'
import style from './door.module.css'
import { StemMotif } from './stem-motif'

interface DoorProps {
  readonly product: string
  readonly title: string
  readonly motto?: ReactNode
  readonly children: ReactNode
  readonly foot?: ReactNode
}

/** The page outside of any workspace: one column, one thing to do. */
export function Door({ product, title, motto, children, foot }: DoorProps) {
  return (
    <div className={style.page}>
      <div className={style.motif}>
        <StemMotif />
      </div>
      <main className={style.door}>
        <p className={style.product}>{product}</p>
        <h1 className={style.title}>{title}</h1>
        {motto && <p className={style.motto}>{motto}</p>}
        <div className={style.body}>{children}</div>
      </main>
      {foot && <footer className={style.foot}>{foot}</footer>}
    </div>
  )
}
