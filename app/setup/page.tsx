import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getWords } from '@/app/messages/server'
import { LanguageSwitch } from '@/app/ui/language-switch'
import { Door } from '@/app/ui/show/door'
import { isSetUp } from '@/lib/workspaces/queries'
import { SetupForm } from './setup-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('setup'))('title') }
}

export default async function Setup() {
  if (await isSetUp()) redirect('/sign-in')
  const t = await getWords('setup')
  const shell = await getWords('shell')
  return (
    <Door
      product={shell('product')}
      title={t('title')}
      motto={t('intro')}
      foot={<LanguageSwitch />}
    >
      <SetupForm />
    </Door>
  )
}
