import { getWords } from '@/app/messages/server'
import { When } from '@/app/ui/show/when'
import type { Removal } from '@/lib/documents/schema'
import style from './removed-text.module.css'

interface Props {
  readonly title: string
  readonly removal: Removal
  readonly sha256: string
}

/** The text went on a legal demand; that it was here, who removed it and why, stays. */
export async function RemovedText({ title, removal, sha256 }: Props) {
  const t = await getWords('annotator')
  return (
    <section className={style.removed}>
      <h1>{title}</h1>
      <p>
        {t('removed', { name: removal.by })} <When iso={removal.at} style="long" />
      </p>
      <p>{t('removed-reason', { reason: removal.reason })}</p>
      <p className={style.digest}>{t('removed-digest', { digest: sha256 })}</p>
    </section>
  )
}
