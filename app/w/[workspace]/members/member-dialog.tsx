'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Select } from '@/app/ui/controls/select'
import { TextField } from '@/app/ui/controls/text-field'
import form from '@/app/ui/form.module.css'
import { Modal } from '@/app/ui/overlays/modal'
import { Notice } from '@/app/ui/show/notice'
import { Secret } from '@/app/ui/show/secret'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useOutcome } from '@/app/ui/use-outcome'
import { roles, type Role } from '@/lib/access/actor'
import { add } from './actions'

interface Props {
  readonly workspace: string
  readonly onClose: () => void
}

export function MemberDialog({ workspace, onClose }: Props) {
  const t = useTranslations('members')
  const roleWords = useTranslations('common.roles')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const { run, pending, refused } = useOutcome(add)
  const [person, setPerson] = useState({ name: '', email: '', role: 'reviewer' as Role })
  const [added, setAdded] = useState<{ password: string | null } | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await run(workspace, person)
    if (!outcome.ok) return
    setAdded(outcome.value)
    router.refresh()
  }

  if (added) return <Added {...{ added, onClose }} name={person.name} />
  const field = (name: 'name' | 'email') => ({
    label: t(`form.${name}`),
    value: person[name],
    onChange: (value: string) => setPerson({ ...person, [name]: value }),
    error: refused?.field === name ? wordsFor(refused) : null,
    isRequired: true,
  })
  return (
    <Modal title={t('form.title')} isOpen onOpenChange={onClose}>
      <p>{t('form.about')}</p>
      {refused && !refused.field && (
        <Notice tone="warn" live>
          {wordsFor(refused)}
        </Notice>
      )}
      <form className={form.form} onSubmit={submit} noValidate>
        <TextField {...field('name')} autoFocus />
        <TextField {...field('email')} type="email" />
        <Select
          label={t('form.role')}
          options={roles.map((id) => ({
            id,
            label: roleWords(id),
            help: t(`rolesHelp.${id}`),
          }))}
          value={person.role}
          onChange={(role) => setPerson({ ...person, role })}
        />
        <div className={form.end}>
          <Button type="submit" look="primary" isPending={pending}>
            {t('form.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

interface AddedProps {
  readonly name: string
  readonly added: { readonly password: string | null }
  readonly onClose: () => void
}

function Added({ name, added, onClose }: AddedProps) {
  const t = useTranslations('members.form')
  return (
    <Modal
      alert={added.password !== null}
      title={t('madeTitle', { name })}
      isOpen
      onOpenChange={onClose}
      foot={
        <Button look="primary" onPress={onClose} autoFocus>
          {t('done')}
        </Button>
      }
    >
      {added.password ? (
        <>
          <p>{t('made')}</p>
          <Secret label={t('password')} secret={added.password} />
        </>
      ) : (
        <p>{t('known', { name })}</p>
      )}
    </Modal>
  )
}
