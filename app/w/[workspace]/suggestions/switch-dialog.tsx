'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { TextField } from '@/app/ui/controls/text-field'
import { Modal } from '@/app/ui/overlays/modal'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useOutcome } from '@/app/ui/use-outcome'
import { rules } from '@/lib/core/attribution/rule-ids'
import type { Language } from '@/lib/core/language'
import type { RuleView } from '@/lib/suggestions/schema'
import { turnRule } from './actions'

interface Props {
  readonly workspace: string
  readonly rule: RuleView
  readonly onClose: () => void
}

/** Asks why, before a rule is switched for everybody. */
export function SwitchDialog({ workspace, rule: { rule, isOn }, onClose }: Props) {
  const t = useTranslations('suggestions')
  const cancel = useTranslations('common')('cancel')
  const language = useLocale() as Language
  const wordsFor = useErrorWords()
  const router = useRouter()
  const door = useOutcome(turnRule)
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const turn = async () => {
    const outcome = await door.run(workspace, { rule, isOn: !isOn, reason })
    if (!outcome.ok) return setRefused(wordsFor(outcome))
    router.refresh()
    onClose()
  }
  return (
    <Modal
      title={t(isOn ? 'switchOffTitle' : 'switchOnTitle')}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            look="primary"
            isPending={door.pending}
            isDisabled={reason.trim().length < 3}
            onPress={turn}
          >
            {t(isOn ? 'switchOff' : 'switchOn')}
          </Button>
        </>
      }
    >
      <p>{rules[rule][language]}</p>
      <TextField
        label={t('reason')}
        help={t('reasonHelp')}
        error={refused}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
      />
    </Modal>
  )
}
