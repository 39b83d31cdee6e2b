'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '../ui/controls/button'
import { TextField } from '../ui/controls/text-field'
import form from '../ui/form.module.css'
import { say } from '../ui/overlays/toast'
import { openSession } from '../ui/session-door'
import { useErrorWords } from '../ui/use-error-words'
import { useOutcome } from '../ui/use-outcome'
import { savePassword } from './actions'

/** Changing it ends every session, this one too, so the new one is opened at once. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('profile.password')
  const wordsFor = useErrorWords()
  const { run, pending, refused } = useOutcome(savePassword)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await run({ current, next })
    if (!outcome.ok) return
    if ((await openSession(email, next)) !== null) return window.location.assign('/sign-in')
    setCurrent('')
    setNext('')
    say({ words: t('saved') })
  }

  const aboutNext = refused?.field === 'next' || refused?.code === 'E_PASSWORD_LENGTH'
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label={t('current')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={refused && !aboutNext ? wordsFor(refused) : null}
      />
      <TextField
        label={t('next')}
        help={t('nextHelp')}
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={aboutNext ? wordsFor({ code: 'E_PASSWORD_LENGTH' }) : null}
      />
      <div className={form.end}>
        <Button type="submit" isPending={pending} isDisabled={!current || !next}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
