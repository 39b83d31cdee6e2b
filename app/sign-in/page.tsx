import type { Metadata, Route } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getWords } from '@/app/messages/server'
import { LanguageSwitch } from '@/app/ui/language-switch'
import { Door } from '@/app/ui/show/door'
import { Notice } from '@/app/ui/show/notice'
import { findPerson } from '@/lib/access/session'
import { env } from '@/lib/env'
import { isSetUp } from '@/lib/workspaces/queries'
import { returnPath } from './return-path'
import { SignInForm } from './sign-in-form'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('signIn'))('title') }
}

export default async function SignIn({ searchParams }: Props) {
  const next = returnPath((await searchParams).next)
  if (await findPerson()) redirect(next as Route)
  if (!(await isSetUp())) redirect('/setup')
  const t = await getWords('signIn')
  const shell = await getWords('shell')
  return (
    <Door
      product={shell('product')}
      title={t('title')}
      motto={shell('motto')}
      foot={<LanguageSwitch />}
    >
      {(await hadSession()) && <Notice>{t('ended')}</Notice>}
      <SignInForm next={next} demo={env().STEMMA_DEMO === '1'} />
    </Door>
  )
}

// A session cookie that no longer opens anything: the session ran out, or was ended on another device.
async function hadSession(): Promise<boolean> {
  const all = (await cookies()).getAll()
  return all.some(({ name }) => /^(?:__Secure-)?next-auth\.session-token/.test(name))
}
