import type { ReactNode } from 'react'
import style from './table.module.css'

interface TableProps {
  /** What the table shows; read out, not printed. */
  readonly caption: string
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    readonly hidden?: boolean
  }[]
  readonly children: ReactNode
}

/** A plain table of rows to read; the rows are `<tr>` of the caller. */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <div className={style.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={style.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, hidden }) => (
              <th key={id} scope="col">
                {hidden ? <span className="visually-hidden">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
