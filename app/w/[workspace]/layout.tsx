import { after } from 'next/server'
import type { ReactNode } from 'react'
import { getWords } from '@/app/messages/server'
import { getPerson } from '@/lib/access/session'
import { page } from '@/lib/web/page'
import { rememberWorkspace } from '@/lib/workspaces/commands'
import { listWorkspaces } from '@/lib/workspaces/queries'
import style from './layout.module.css'
import { TopBar } from './shell/top-bar'

interface Props {
  readonly params: Promise<{ workspace: string }>
  readonly children: ReactNode
}

export default async function WorkspaceLayout({ params, children }: Props) {
  const { workspace } = await params
  const t = await getWords('shell')
  const { person, workspaces } = await page(workspace, async (actor) => {
    const person = await getPerson()
    after(() => rememberWorkspace(actor))
    return { person, workspaces: await listWorkspaces(person) }
  })
  const { name, email, language, theme } = person
  return (
    <>
      <a className={style.skip} href="#content">
        {t('skip')}
      </a>
      <TopBar
        workspace={workspace}
        workspaces={workspaces}
        person={{ name, email, language, theme }}
      />
      <main id="content" tabIndex={-1} className={style.main}>
        {children}
      </main>
    </>
  )
}
