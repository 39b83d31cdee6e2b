'use client'

import { useRef, useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '../ui/controls/button'
import { TextField } from '../ui/controls/text-field'
import { Notice } from '../ui/show/notice'
import { openSession } from '../ui/session-door'
import { useErrorWords } from '../ui/use-error-words'
import { DemoAccounts } from './demo-accounts'
import style from './sign-in-form.module.css'

export function SignInForm({ next, demo }: { next: string; demo: boolean }) {
  const t = useTranslations('signIn')
  const wordsFor = useErrorWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const passwordField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setPending(true)
    const code = await openSession(email, password)
    if (code === null) return window.location.assign(next)
    setPending(false)
    setRefused(code)
    passwordField.current?.select()
  }

  return (
    <>
      <form className={style.form} onSubmit={submit} noValidate>
        {refused && (
          <Notice tone="warn" live>
            {wordsFor({ code: refused })}
          </Notice>
        )}
        <TextField
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={setEmail}
        />
        <TextField
          label={t('password')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          inputRef={passwordField}
        />
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? t('pending') : t('submit')}
        </Button>
      </form>
      {demo && (
        <DemoAccounts
          onChoose={(address) => {
            setEmail(address)
            passwordField.current?.focus()
          }}
        />
      )}
    </>
  )
}
