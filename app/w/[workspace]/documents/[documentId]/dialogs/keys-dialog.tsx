'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Checkbox } from 'react-aria-components'
import { Modal } from '@/app/ui/overlays/modal'
import { Kbd } from '@/app/ui/show/kbd'
import { bindings, keyCap, type KeyGroup } from '../model/keymap'
import { readShortcuts, writeShortcuts } from '../keys/shortcuts-choice'
import style from './dialogs.module.css'

const groups: readonly KeyGroup[] = ['move', 'judge', 'suggest', 'text']
const selecting = [
  ['step', ['↑', '↓']],
  ['end', ['←', '→']],
  ['start', ['⇧ ←', '⇧ →']],
  ['more', ['⇧ ↑', '⇧ ↓']],
  ['segment', ['⏎']],
  ['evidence', ['1–9']],
] as const
const rating = [
  ['digit', ['1–6']],
  ['letter', ['A–F']],
  ['none', ['–']],
] as const

/** Every key, in one place. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('annotator.keys')
  return (
    <Modal title={t('title')} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} wide>
      <div className={style.columns}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className="eyebrow">{t(`groups.${group}`)}</h3>
            <dl className={style.keys}>
              {bindings
                .filter(
                  (binding) =>
                    binding.group === group || (group === 'judge' && binding.group === 'select'),
                )
                .map(({ command, keys }) => (
                  <Row key={command} keys={[keyCap(keys[0]!)]} words={t(`commands.${command}`)} />
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className="eyebrow">{t('groups.select')}</h3>
          <dl className={style.keys}>
            {selecting.map(([id, keys]) => (
              <Row key={id} keys={keys} words={t(`selecting.${id}`)} />
            ))}
          </dl>
          <h3 className="eyebrow">{t('groups.rating')}</h3>
          <dl className={style.keys}>
            {rating.map(([id, keys]) => (
              <Row key={id} keys={keys} words={t(`rating.${id}`)} />
            ))}
          </dl>
        </section>
      </div>
      <SingleKeys />
    </Modal>
  )
}

function Row({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <div className={style.key}>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  )
}

function SingleKeys() {
  const t = useTranslations('annotator.keys')
  const [on, setOn] = useState(readShortcuts)
  return (
    <Checkbox
      className={style.check}
      isSelected={on}
      onChange={(next) => {
        setOn(next)
        writeShortcuts(next)
      }}
    >
      <span className={style.box} aria-hidden="true" />
      {t('single')}
    </Checkbox>
  )
}
