'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { TextField } from '@/app/ui/controls/text-field'
import { nameOfLanguage } from '@/app/ui/language-name'
import { When } from '@/app/ui/show/when'
import { useErrorWords } from '@/app/ui/use-error-words'
import { factFields, type FactField, type FactView } from '@/lib/documents/schema'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly documentId: string
  readonly fact: FactView
  readonly mayChange: boolean
  readonly isEditing: boolean
  readonly onEdit: (open: boolean) => void
}

export function FactRow(props: Props) {
  const { fact, mayChange, isEditing, onEdit } = props
  const t = useTranslations('record')
  const known = factFields.find((field) => field === fact.field)
  const name = known ? t(`fields.${known}`) : fact.field
  const edit = useRef<HTMLButtonElement>(null)
  const close = () => {
    onEdit(false)
    requestAnimationFrame(() => edit.current?.focus())
  }
  return (
    <div className={style.fact}>
      <dt>{name}</dt>
      <dd>
        {isEditing && known ? (
          <FactForm {...props} field={known} name={name} onClose={close} />
        ) : (
          <>
            <span className={style.value}>
              <FactValue fact={fact} />
            </span>
            {known && mayChange && (
              <Button
                ref={edit}
                look="quiet"
                size="small"
                onPress={() => onEdit(true)}
                aria-label={t('correctField', { field: name })}
              >
                {t('correct')}
              </Button>
            )}
            <Whence fact={fact} />
          </>
        )}
      </dd>
    </div>
  )
}

function FactValue({ fact: { field, value } }: { fact: FactView }) {
  const t = useTranslations('record')
  const language = useLocale()
  if (value === null || value === '') return <span className={style.faint}>{t('unknown')}</span>
  if (field === 'language') return nameOfLanguage(value, language)
  if (field === 'publishedAt' || field === 'modifiedAt') return <When iso={value} style="long" />
  if (/^https?:\/\//.test(value))
    return (
      <a href={value} rel="noreferrer noopener" target="_blank">
        {value}
      </a>
    )
  return value
}

function Whence({ fact: { found, said } }: { fact: FactView }) {
  const t = useTranslations('record')
  const read = found && whence(found.evidence, t)
  if (!said) return read && <small className={style.whence}>{read}</small>
  const by =
    said.origin === 'sent'
      ? t('saidOnImport', { name: said.by })
      : t('corrected', { name: said.by })
  return (
    <small className={style.whence}>
      {by} · <When iso={said.at} />
      {found && found.value !== said.value && ` · ${t('was', { words: clip(found.value) })}`}
    </small>
  )
}

function FactForm(props: Props & { field: FactField; name: string; onClose: () => void }) {
  const { workspace, documentId, fact, field, name, onClose } = props
  const t = useTranslations('record')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [value, setValue] = useState(fact.value ?? '')
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function save(event: FormEvent) {
    event.preventDefault()
    setPending(true)
    const body = { [field]: value.trim() || null }
    const path = `/documents/${documentId}`
    const answer = await apiOf(workspace)(path, { method: 'PATCH', body })
    setPending(false)
    if (!answer.ok) return setProblem(answer.problem)
    router.refresh()
    onClose()
  }

  return (
    <form
      className={style.form}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextField
        label={name}
        value={value}
        onChange={setValue}
        autoFocus
        help={
          t.has(`help.${field as 'publishedAt'}`) ? t(`help.${field as 'publishedAt'}`) : undefined
        }
        error={problem ? wordsFor(problem) : undefined}
      />
      <div className={style.formActs}>
        <Button type="submit" look="primary" size="small" isPending={pending}>
          {t('save')}
        </Button>
        <Button look="quiet" size="small" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

// A language is read from the whole text and not from some words of it.
const whence = (evidence: string, t: ReturnType<typeof useTranslations<'record'>>) =>
  evidence === 'content' ? t('fromContent') : t('readFrom', { words: clip(evidence) })

const clip = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 110 ? `${line.slice(0, 109).trimEnd()}…` : line
}
