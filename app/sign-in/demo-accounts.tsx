'use client'

import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import style from './demo-accounts.module.css'

const accounts = [
  { address: 'admin@example.org', role: 'admin' },
  { address: 'editor@example.org', role: 'editor' },
  { address: 'reviewer-a@example.org', role: 'reviewer' },
  { address: 'reviewer-b@example.org', role: 'reviewer' },
  { address: 'reader@example.org', role: 'reader' },
] as const

/** Who lives in the demo; the password stands where the server was started. */
export function DemoAccounts({ onChoose }: { onChoose: (address: string) => void }) {
  const t = useTranslations('signIn')
  const role = useTranslations('common.roles')
  return (
    <section className={style.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="eyebrow">
        {t('demo')}
      </h2>
      <p className={style.help}>{t('demoHelp')}</p>
      <ul className={style.list}>
        {accounts.map((account) => (
          <li key={account.address}>
            <Button className={style.account} onPress={() => onChoose(account.address)}>
              <span>{account.address}</span>
              <small>{role(account.role)}</small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
