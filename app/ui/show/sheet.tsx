import type { ReactNode } from 'react'
import style from './sheet.module.css'

export function Sheet({ children }: { children: ReactNode }) {
  return <div className={style.sheet}>{children}</div>
}
