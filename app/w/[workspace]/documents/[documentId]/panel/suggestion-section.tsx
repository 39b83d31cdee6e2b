'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { rules } from '@/lib/core/attribution/rule-ids'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { sameItems, useDesk, useScope } from '../desk/context'
import { useSuggestionActs } from '../keys/use-suggestion-acts'
import { keyOf } from '../model/keymap'
import { quoteOf } from '../model/quote'
import { inHand, openIn, openOfRule, optionFor } from '../model/suggestions'
import { SuggestedHops } from './suggested-hops'
import { SuggestionHints } from './suggestion-hints'
import { SuggestionOptions } from './suggestion-options'
import style from './suggestion.module.css'

/** The suggestion in hand: what it says, the words it rests on, why, and what can be done with it. */
export function SuggestionSection() {
  const item = useDesk(inHand)
  return item && <Suggested key={item.fingerprint} item={item} />
}

function Suggested({ item }: { item: SuggestionItem }) {
  const t = useTranslations('annotator.suggestion')
  const heading = useId()
  const open = useDesk((state) => openIn(state, item.paragraphId), sameItems)
  const paragraphs = useDesk((state) => state.paragraphs)
  const { chain } = useDesk((state) => optionFor(state.proposals, item))
  const acts = useSuggestionActs()
  return (
    <section className={style.card} aria-labelledby={heading}>
      <header className={style.head}>
        <h2 id={heading} className="eyebrow">
          {t('title', { number: open.indexOf(item) + 1, count: open.length })}
        </h2>
        <Button look="quiet" size="small" onPress={() => acts.go(1)}>
          {t('next')} <Kbd>{keyOf('next-suggestion')}</Kbd>
        </Button>
      </header>
      <SuggestedHops chain={chain} />
      <SuggestionOptions item={item} />
      <p className={style.reason}>{item.reason}</p>
      {!item.whole && (
        <blockquote className={style.quote}>{quoteOf(paragraphs, item.segment, 14)}</blockquote>
      )}
      <SuggestionHints item={item} />
      <div className={style.verbs} role="group" aria-labelledby={heading}>
        <Button size="small" onPress={acts.accept}>
          {t('accept')} <Kbd>{keyOf('accept')}</Kbd>
        </Button>
        <Button look="quiet" size="small" onPress={acts.edit}>
          {t('edit')} <Kbd>{keyOf('edit-suggestion')}</Kbd>
        </Button>
        <Button look="quiet" size="small" onPress={acts.reject}>
          {t('reject')} <Kbd>{keyOf('reject')}</Kbd>
        </Button>
      </div>
      <RuleLine item={item} />
    </section>
  )
}

/** Which rule saw it, how often it is right, and all that it proposes in this text. */
function RuleLine({ item: { rule, confidence } }: { item: SuggestionItem }) {
  const t = useTranslations('annotator.suggestion')
  const { language } = useScope()
  const acts = useSuggestionActs()
  const count = useDesk((state) => openOfRule(state, rule).length)
  return (
    <div className={style.rule}>
      <p>
        {t('rule', { rule: rules[rule][language] })}{' '}
        <span className={style.faint}>
          {t('confidence', { share: Math.round(confidence * 10) })}
        </span>
      </p>
      {count > 1 && (
        <div className={style.all} role="group" aria-label={t('all', { count })}>
          <span aria-hidden="true">{t('all', { count })}</span>
          <Button look="quiet" size="small" onPress={acts.acceptRule}>
            {t('accept')} <Kbd>{keyOf('accept-rule')}</Kbd>
          </Button>
          <Button look="quiet" size="small" onPress={acts.rejectRule}>
            {t('reject')} <Kbd>{keyOf('reject-rule')}</Kbd>
          </Button>
        </div>
      )}
    </div>
  )
}
