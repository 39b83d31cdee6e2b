'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Modal } from '@/app/ui/overlays/modal'
import { printChain } from '@/lib/core/chain/print'
import { findBiasLabel } from '@/lib/core/label/bias'
import { findFlag } from '@/lib/core/label/fidelity'
import { useScope } from '../desk/context'
import { resolveConflict, type Way } from '../desk/conflicts'
import { emptyJudgement, judgementOf, type Judgement } from '../model/judgement'
import { useWork } from '../panel/use-work'
import style from './dialogs.module.css'

const ways: readonly Way[] = ['theirs', 'both', 'mine']

/** Two windows saved different things: both texts side by side, and a person chooses. */
export function ConflictDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('annotator.conflict')
  const { desk } = useScope()
  const { segment, work } = useWork()
  if (!work.theirs || !segment) return null
  const theirs = work.theirs.view ? judgementOf(work.theirs.view) : emptyJudgement
  const choose = (way: Way) => {
    resolveConflict(desk, segment, way)
    onClose()
  }
  return (
    <Modal
      title={t('title')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      wide
      foot={ways.map((way) => (
        <Button key={way} look={way === 'mine' ? 'primary' : 'plain'} onPress={() => choose(way)}>
          {t(`ways.${way}`)}
        </Button>
      ))}
    >
      <p>{t('help')}</p>
      <div className={style.sides}>
        <Side title={t('mine')} says={work.draft} other={theirs} />
        <Side title={t('theirs')} says={theirs} other={work.draft} />
      </div>
    </Modal>
  )
}

interface SideProps {
  readonly title: string
  readonly says: Judgement
  readonly other: Judgement
}

function Side({ title, says, other }: SideProps) {
  const t = useTranslations('annotator.conflict')
  const mine = useRows(says)
  const theirs = useRows(other)
  return (
    <section className={style.side}>
      <h3 className="eyebrow">{title}</h3>
      <dl>
        {mine.map(({ id, words }, i) => (
          <div key={id} className={words === theirs[i]?.words ? undefined : style.differs}>
            <dt>{t(`rows.${id}`)}</dt>
            <dd>{words || t('empty')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function useRows(says: Judgement) {
  const t = useTranslations('annotator.conflict')
  const { language } = useScope()
  const { chain, line, unread, judgeable, credibility, reliability, labels, flags, note } = says
  const typed = unread ? line : chain ? printChain(chain) : ''
  return [
    { id: 'chain', words: judgeable ? typed : t('cannot-judge') },
    { id: 'credibility', words: credibility ?? '' },
    {
      id: 'reliability',
      words: reliability.map(({ hop, value }) => `${hop}: ${value}`).join(', '),
    },
    {
      id: 'labels',
      words: labels.map(({ id }) => findBiasLabel(id)?.prefLabel[language] ?? id).join(', '),
    },
    {
      id: 'flags',
      words: flags.map(({ type }) => findFlag(type)?.label[language] ?? type).join(', '),
    },
    { id: 'note', words: note },
  ] as const
}
