'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { Checkbox } from '@/app/ui/controls/checkbox'
import { say } from '@/app/ui/overlays/toast'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useOutcome } from '@/app/ui/use-outcome'
import type { ViewerView } from '@/lib/suggestions/schema'
import { chooseViewer } from './actions'
import style from './suggestions.module.css'

interface Props {
  readonly workspace: string
  readonly viewers: readonly ViewerView[]
}

/** Who is shown suggestions; a second, blind reading is worth more without them. */
export function Viewers({ workspace, viewers }: Props) {
  const t = useTranslations('suggestions')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const door = useOutcome(chooseViewer)
  const choose = async (userId: string, shown: boolean) => {
    const outcome = await door.run(workspace, { userId, shown })
    if (!outcome.ok) say({ words: wordsFor(outcome), bad: true })
    router.refresh()
  }
  return (
    <section className={style.viewers} aria-labelledby="viewers">
      <h2 id="viewers" className="eyebrow">
        {t('viewers')}
      </h2>
      <p className={style.help}>{t('viewersHelp')}</p>
      <ul className={style.people}>
        {viewers.map(({ userId, name, shown }) => (
          <li key={userId}>
            <Checkbox
              isSelected={shown}
              isDisabled={door.pending}
              onChange={(next) => choose(userId, next)}
            >
              {name}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}
