import { getWords } from '@/app/messages/server'
import { roles } from '@/lib/access/actor'
import style from './roles-help.module.css'

export async function RolesHelp() {
  const t = await getWords('members')
  const common = await getWords('common')
  return (
    <section className={style.help} aria-labelledby="roles-help">
      <h2 id="roles-help" className="eyebrow">
        {t('rolesTitle')}
      </h2>
      <dl className={style.list}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{common(`roles.${role}`)}</dt>
            <dd>{t(`rolesHelp.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
