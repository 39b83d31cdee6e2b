import { Fragment } from 'react'
import { getWords } from '@/app/messages/server'
import type { DifferenceRowView } from '@/lib/versions/schema'
import style from '../record.module.css'

interface Props {
  readonly rows: readonly DifferenceRowView[]
  readonly from: number
  readonly to: number
}

/** A table of two columns; on a phone one below the other. What was changed is said in words too, not by colour alone. */
export async function Sides({ rows, from, to }: Props) {
  const t = await getWords('record')
  return (
    <table className={style.sides}>
      <caption className="visually-hidden">{t('differenceOf', { from, to })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('version', { number: from })}</th>
          <th scope="col">{t('version', { number: to })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.before?.id ?? ''} ${row.after?.id ?? ''}`}>
            <td className={style.side} data-kept={row.kind === 'kept' || undefined}>
              <Side row={row} side="before" />
            </td>
            <td className={style.side} data-kept={row.kind === 'kept' || undefined}>
              {row.moved && <small className={style.small}>{t('moved')} </small>}
              <Side row={row} side="after" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Side({ row, side }: { row: DifferenceRowView; side: 'before' | 'after' }) {
  const paragraph = row[side]
  if (!paragraph) return null
  if (row.kind === 'removed') return <del>{paragraph.text}</del>
  if (row.kind === 'added') return <ins>{paragraph.text}</ins>
  if (row.kind === 'kept') return paragraph.text
  const hidden = side === 'before' ? 'added' : 'removed'
  return row.pieces
    .filter(({ kind }) => kind !== hidden)
    .map(({ kind, text, gap }, index) => (
      <Fragment key={index}>
        {kind === 'same' ? text : kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
        {gap[side]}
      </Fragment>
    ))
}
