'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { TextField } from '@/app/ui/controls/text-field'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { OrphanCandidate, OrphanView } from '@/lib/orphans/schema'
import { Stretch } from './stretch'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly documentId: string
  readonly orphans: readonly OrphanView[]
  readonly mayPlace: boolean
}

/** What was said of words that the newer text no longer holds for certain: a person says where it belongs. */
export function Orphans({ workspace, documentId, orphans, mayPlace }: Props) {
  const t = useTranslations('record')
  const open = orphans.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  return (
    <section className={style.section} aria-labelledby="orphans">
      <h2 id="orphans" className="eyebrow">
        {t('orphans')}
      </h2>
      <p className={style.small}>{t('orphansHelp')}</p>
      <ol className={style.list}>
        {open.map((orphan) => (
          <Orphan key={orphan.id} {...{ workspace, documentId, orphan, mayPlace }} />
        ))}
      </ol>
    </section>
  )
}

interface OrphanProps extends Omit<Props, 'orphans'> {
  readonly orphan: OrphanView
}

function Orphan({ workspace, documentId, orphan, mayPlace }: OrphanProps) {
  const t = useTranslations('record')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)

  async function decide(deed: 'place' | 'leave', body: object) {
    setPending(true)
    const path = `/documents/${documentId}/orphans/${orphan.id}/${deed}`
    const answer = await apiOf(workspace)(path, { method: 'POST', body })
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) router.refresh()
  }

  const placeAt = ({ start, end }: OrphanCandidate) => decide('place', { start, end })
  return (
    <li className={style.item}>
      <Stretch {...orphan} />
      <p className={style.small}>
        {t('stoodIn', { number: orphan.version })} ·{' '}
        {orphan.annotations.map(({ reviewer }) => reviewer.name).join(', ')}
      </p>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {mayPlace && (
        <>
          {orphan.candidates.length > 0 && <p className={style.small}>{t('perhaps')}</p>}
          <ul className={style.candidates}>
            {orphan.candidates.map((candidate) => (
              <li key={`${candidate.start} ${candidate.end}`}>
                <Stretch text={candidate.text} />
                <Button size="small" isPending={pending} onPress={() => void placeAt(candidate)}>
                  {t('placeHere')}
                </Button>
              </li>
            ))}
          </ul>
          <form
            className={style.leave}
            onSubmit={(event) => {
              event.preventDefault()
              void decide('leave', { reason: reason.trim() })
            }}
          >
            <TextField label={t('leaveReason')} value={reason} onChange={setReason} />
            <Button type="submit" size="small" isDisabled={reason.trim() === ''}>
              {t('leaveOut')}
            </Button>
          </form>
        </>
      )}
    </li>
  )
}
