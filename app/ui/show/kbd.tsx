import type { ReactNode } from 'react'
import style from './kbd.module.css'

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={style.kbd}>{children}</kbd>
}
