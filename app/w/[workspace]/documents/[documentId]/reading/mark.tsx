import { kinds, type HopKind } from '@/lib/core/chain/kinds'
import type { Hop } from '@/lib/core/chain/chain'
import { layoutStem } from '@/lib/core/chain/stem'
import { stemSvg } from '@/lib/core/chain/stem-svg'
import style from './stem.module.css'

interface Props {
  readonly kind: HopKind | null
  /** Inferred or uncertain: drawn broken. */
  readonly dashed?: boolean
}

/** The mark of a hop's family, as on the stem line; a hop nobody has a kind for is an empty place. */
export function Mark({ kind, dashed = false }: Props) {
  if (kind === null) return <span className={style.unknown} aria-hidden="true" />
  return (
    <span
      className={style.mark}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawn(kind, dashed) }}
    />
  )
}

const drawings = new Map<string, string>()

function drawn(kind: HopKind, dashed: boolean): string {
  const key = `${kinds[kind].family} ${dashed}`
  const known = drawings.get(key)
  if (known !== undefined) return known
  const hop: Hop = {
    ...{ source: null, label: '', kind, count: null, certain: !dashed, basis: 'explicit' },
    ...{ parallel: false, evidence: [], facets: {} },
  }
  const svg = stemSvg(layoutStem([], [hop]).slice(0, 1), { title: '' }).replace(
    '<title></title>',
    '',
  )
  drawings.set(key, svg)
  return svg
}
