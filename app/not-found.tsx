import { getWords } from './messages/server'
import { LinkButton } from './ui/controls/button'
import { Door } from './ui/show/door'

export default async function NotFound() {
  const t = await getWords('shell')
  return (
    <Door product={t('product')} title={t('notFound')} motto={t('notFoundHelp')}>
      <div>
        <LinkButton href="/">{t('toStart')}</LinkButton>
      </div>
    </Door>
  )
}
