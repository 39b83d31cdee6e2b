import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { LinkButton } from '@/app/ui/controls/button'
import { PageHead } from '@/app/ui/show/page-head'
import { personPage } from '@/lib/web/page'
import { listWorkspaces } from '@/lib/workspaces/queries'
import style from './page.module.css'
import { PasswordForm } from './password-form'
import { ProfileForm } from './profile-form'
import { TokenForm } from './token-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('profile'))('title') }
}

export default async function Profile() {
  const t = await getWords('profile')
  const { person, workspaces } = await personPage(async (person) => ({
    person,
    workspaces: await listWorkspaces(person),
  }))
  const [latest] = workspaces
  const { name, email, language, theme } = person
  return (
    <main className={style.page}>
      <PageHead
        title={t('title')}
        actions={
          latest && (
            <LinkButton href={`/w/${latest.slug}`}>{t('back', { name: latest.name })}</LinkButton>
          )
        }
      />
      <section className={style.part}>
        <div className={style.words}>
          <h2>{t('self.title')}</h2>
        </div>
        <ProfileForm person={{ name, email, language, theme }} />
      </section>
      <section className={style.part}>
        <div className={style.words}>
          <h2>{t('password.title')}</h2>
          <p>{t('password.about')}</p>
        </div>
        <PasswordForm email={email} />
      </section>
      <section className={style.part}>
        <div className={style.words}>
          <h2>{t('token.title')}</h2>
          <p>{t('token.about')}</p>
        </div>
        {latest ? <TokenForm workspaces={workspaces} /> : <p>{t('token.none')}</p>}
      </section>
    </main>
  )
}
