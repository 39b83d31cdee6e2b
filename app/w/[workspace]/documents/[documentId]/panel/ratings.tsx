'use client'

import { useTranslations } from 'use-intl/react'
import { Kbd } from '@/app/ui/show/kbd'
import { credibilityScheme, reliabilityScheme } from '@/lib/core/rating/schemes/admiralty'
import { kinds } from '@/lib/core/chain/kinds'
import { useScope } from '../desk/context'
import { useActs } from '../keys/acts'
import { focusOn, places } from '../keys/focus'
import { lettersShow, ratable, withRating } from '../model/retype'
import { Mark } from '../reading/mark'
import { Reason } from './reason'
import { Scale } from './scale'
import { Section } from './section'
import style from './scale.module.css'
import { useWork } from './use-work'

/** The first step: the information, looked at without the letters. */
export function CredibilitySection() {
  const t = useTranslations('annotator.rating')
  const { language } = useScope()
  const acts = useActs()
  const { draft, change } = useWork()
  const { credibility, skipped, credibilityReason } = draft
  return (
    <Section title={credibilityScheme.name[language]} shortcut="c">
      <Scale
        id={places.credibility}
        scheme={credibilityScheme}
        label={credibilityScheme.name[language]}
        value={credibility ?? (skipped ? null : undefined)}
        onChange={(value) =>
          change((now) => ({ ...now, credibility: value, skipped: value === null }))
        }
        onDone={() => (ratable(draft.chain).length ? focusOn('reliability') : acts.backToText())}
        onSubmit={acts.saveAndNext}
      >
        {credibility && (
          <Reason
            label={t('reason')}
            value={credibilityReason}
            onChange={(text) => change((now) => ({ ...now, credibilityReason: text }))}
          />
        )}
      </Scale>
    </Section>
  )
}

/** The second step, one letter for each hop; it waits until the first is done. */
export function ReliabilitySection() {
  const t = useTranslations('annotator.rating')
  const { language } = useScope()
  const { draft } = useWork()
  const hops = ratable(draft.chain)
  if (hops.length === 0) return null
  return (
    <Section title={reliabilityScheme.name[language]}>
      {lettersShow(draft) ? (
        <div className={style.hops} id={places.reliability}>
          {hops.map((hop, i) => (
            <HopReliability key={hop} hop={hop} next={hops[i + 1] ?? null} />
          ))}
        </div>
      ) : (
        <p className={style.help}>
          {t('after-credibility')} <Kbd>c</Kbd>
        </p>
      )}
    </Section>
  )
}

function HopReliability({ hop, next }: { hop: number; next: number | null }) {
  const t = useTranslations('annotator.rating')
  const { language } = useScope()
  const acts = useActs()
  const { draft, change } = useWork()
  const member = draft.chain?.[hop - 1]
  if (!member) return null
  const rating = draft.reliability.find((each) => each.hop === hop)
  const name = member.label || kinds[member.kind].label[language]
  const onDone = () => {
    const element = next && document.querySelector<HTMLElement>(`#reliability-${next} input`)
    if (element) element.focus()
    else acts.backToText()
  }
  return (
    <div>
      <p className={style.hop} aria-hidden="true">
        <Mark kind={member.kind} dashed={!member.certain || member.basis === 'inferred'} /> {name}
      </p>
      <Scale
        id={`reliability-${hop}`}
        scheme={reliabilityScheme}
        label={t('reliability-of', { name })}
        value={rating?.value ?? null}
        onChange={(value) =>
          change((now) => withRating(now, hop, value === null ? null : { value }))
        }
        onDone={onDone}
        onSubmit={acts.saveAndNext}
      >
        {rating && (
          <Reason
            label={t('reason-for', { name })}
            value={rating.reason}
            onChange={(reason) => change((now) => withRating(now, hop, { reason }))}
          />
        )}
      </Scale>
    </div>
  )
}
