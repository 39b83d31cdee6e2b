import { getWords } from '@/app/messages/server'
import { When } from '@/app/ui/show/when'
import type { DocumentView } from '@/lib/documents/schema'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly document: DocumentView
}

/** The untouched original, and the digest by which anybody can tell the text apart from another. */
export async function Original({ workspace, document }: Props) {
  const t = await getWords('record')
  const address = `/api/v1/documents/${document.id}/original?workspace=${workspace}`
  return (
    <section className={style.section} aria-labelledby="original">
      <h2 id="original" className="eyebrow">
        {t('original')}
      </h2>
      <dl className={style.facts}>
        <div className={style.fact}>
          <dt>{t('captured')}</dt>
          <dd>
            <When iso={document.capturedAt} style="long" />
          </dd>
        </div>
        <div className={style.fact}>
          <dt>SHA-256</dt>
          <dd>
            <code className={style.digest}>{document.sha256}</code>
          </dd>
        </div>
      </dl>
      {!document.removed && (
        <p>
          <a href={address} download>
            {t('download')}
          </a>
        </p>
      )}
    </section>
  )
}
