'use client'

import type { RefObject } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import list from '@/app/ui/overlays/list.module.css'
import { MenuItem, MenuSection } from '@/app/ui/overlays/menu'
import { paragraphTypes, type ParagraphType } from '@/lib/core/text/paragraph'
import { typeKeys } from './mend-keys'

interface Props {
  readonly index: number
  readonly type: ParagraphType
  readonly button: RefObject<HTMLButtonElement | null>
  readonly canSplit: boolean
  readonly onClose: () => void
  /** What was chosen, as the key that does the same. */
  readonly onKey: (key: string) => void
}

/** One menu for all paragraphs, opened at the one whose button was pressed. */
export function ParagraphMenu({ index, type, button, canSplit, onClose, onKey }: Props) {
  const t = useTranslations('import.mend')
  const types = useTranslations('common.types')
  return (
    <Popover
      isOpen
      triggerRef={button}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      aria-label={t('menu', { number: index + 1 })}
      className={list.popover}
    >
      <Menu
        className={list.list}
        aria-label={t('menu', { number: index + 1 })}
        autoFocus="first"
        onClose={onClose}
        disabledKeys={[...(canSplit ? [] : ['Enter']), ...(index === 0 ? ['Backspace'] : [])]}
        onAction={(key) => onKey(String(key))}
      >
        <MenuSection label={t('types')} selectionMode="single" selectedKeys={[typeKeys[type]]}>
          {paragraphTypes.map((name) => (
            <MenuItem key={name} id={typeKeys[name]} label={types(name)} />
          ))}
        </MenuSection>
        <MenuSection label={t('mending')}>
          <MenuItem id="Enter" label={t('split')} shortcut="⏎" />
          <MenuItem id="Backspace" label={t('merge')} shortcut="⌫" />
        </MenuSection>
      </Menu>
    </Popover>
  )
}
