'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { Chip } from '@/app/ui/show/chip'
import { LanguageName } from '@/app/ui/show/language-name'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import { etagOf } from '@/lib/annotations/schema'
import type { RelationDecision, RelationView } from '@/lib/relations/schema'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly documentId: string
  readonly relations: readonly RelationView[]
  readonly mayDecide: boolean
}

const tones = { proposed: 'plain', confirmed: 'good', dismissed: 'faint' } as const

/** Articles that may be the same text, a rewrite or a translation: supposed by counting, true when a person says so. */
export function Relations({ workspace, documentId, relations, mayDecide }: Props) {
  const t = useTranslations('record')
  if (relations.length === 0) return null
  return (
    <section className={style.section} aria-labelledby="relations">
      <h2 id="relations" className="eyebrow">
        {t('relations')}
      </h2>
      <p className={style.small}>{t('relationsHelp')}</p>
      <ol className={style.list}>
        {relations.map((relation) => (
          <Relation key={relation.id} {...{ workspace, documentId, relation, mayDecide }} />
        ))}
      </ol>
    </section>
  )
}

interface RelationProps extends Omit<Props, 'relations'> {
  readonly relation: RelationView
}

function Relation({ workspace, documentId, relation, mayDecide }: RelationProps) {
  const t = useTranslations('record')
  const format = useFormatter()
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { other, kind, state, likeness, evidence, by } = relation

  async function decide(decision: RelationDecision) {
    setPending(true)
    const path = `/documents/${documentId}/relations/${relation.id}`
    const seen = { ifMatch: etagOf(relation.revision) }
    const answer = await apiOf(workspace)(path, { method: 'POST', body: decision, ...seen })
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok || answer.problem.status === 412) router.refresh()
  }

  return (
    <li className={style.item}>
      <p className={style.itemHead}>
        <Link href={`/w/${workspace}/documents/${other.id}` as Route}>{other.title}</Link>
        <Chip tone={tones[state]}>{t(`relationStates.${state}`)}</Chip>
      </p>
      <p className={style.small}>
        {t(`relationKinds.${kind}`)}
        {likeness !== null &&
          ` · ${t('likeness', { share: format.number(likeness, { style: 'percent' }) })}`}
        {typeof evidence.sharedKeys === 'number' &&
          ` · ${t('sharedKeys', { count: evidence.sharedKeys })}`}
        {other.outlet && ` · ${other.outlet}`}
        {other.language && (
          <>
            {' · '}
            <LanguageName tag={other.language} />
          </>
        )}
        {by && ` · ${t('decidedBy', { name: by })}`}
      </p>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {mayDecide && (
        <p className={style.formActs}>
          {state !== 'confirmed' && (
            <Button
              size="small"
              isPending={pending}
              aria-label={t('confirmOf', { title: other.title })}
              onPress={() => void decide({ state: 'confirmed' })}
            >
              {t('confirm')}
            </Button>
          )}
          {state !== 'dismissed' && (
            <Button
              look="quiet"
              size="small"
              isPending={pending}
              aria-label={t('dismissOf', { title: other.title })}
              onPress={() => void decide({ state: 'dismissed' })}
            >
              {t('dismiss')}
            </Button>
          )}
        </p>
      )}
    </li>
  )
}
