'use client'

import { useTranslations } from 'use-intl/react'
import { Radio, RadioGroup } from 'react-aria-components'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { paragraphTypes } from '@/lib/core/text/paragraph'
import { useDesk, useScope } from '../desk/context'
import { useActs } from '../keys/acts'
import { mendActs, stopMending } from '../keys/mend-keys'
import { quoteOf } from '../model/quote'
import key from './key-list.module.css'
import style from './panel.module.css'
import { Section } from './section'

/** Re-types, splits and merges the paragraph in hand; the text itself is never touched. */
export function MendPanel() {
  const t = useTranslations('annotator.mend')
  const types = useTranslations('common.types')
  const scope = useScope()
  const acts = useActs()
  const mends = mendActs(scope, acts)
  const paragraph = useDesk(({ here, paragraphs }) =>
    paragraphs.find(({ id }) => id === here?.paragraph),
  )
  const isFirst = useDesk(({ here, paragraphs }) => paragraphs[0]?.id === here?.paragraph)
  const before = useDesk(({ here, paragraphs, mending }) => {
    const current = paragraphs.find(({ id }) => id === here?.paragraph)
    if (!current || !mending || mending.at <= current.start || mending.at >= current.end)
      return null
    return quoteOf([current], [mending.at, current.end], 4)
  })
  return (
    <Section
      title={t('title')}
      aside={
        <Button size="small" onPress={() => stopMending(scope)}>
          {t('done')} <Kbd>m</Kbd>
        </Button>
      }
    >
      <p className={style.quiet}>{t('help')}</p>
      <RadioGroup
        aria-label={t('type')}
        className={key.list}
        value={paragraph?.type ?? null}
        onChange={(type) => mends.retype(paragraphTypes.indexOf(type as never))}
      >
        {paragraphTypes.map((type, i) => (
          <Radio key={type} value={type} className={key.option}>
            <Kbd>{i + 1}</Kbd> {types(type)}
          </Radio>
        ))}
      </RadioGroup>
      <div className={style.tools}>
        <Button onPress={mends.split} isDisabled={before === null}>
          <Kbd>⏎</Kbd> {before ? t('split-before', { words: before }) : t('split')}
        </Button>
        <Button onPress={mends.merge} isDisabled={isFirst}>
          <Kbd>⌫</Kbd> {t('merge')}
        </Button>
        <Button onPress={acts.undo}>
          <Kbd>u</Kbd> {t('undo')}
        </Button>
      </div>
    </Section>
  )
}
