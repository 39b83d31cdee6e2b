'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Table } from '@/app/ui/show/table'
import { decidedOf } from '@/lib/core/suggestion/acceptance'
import type { RuleView } from '@/lib/suggestions/schema'
import { RuleRow } from './rule-row'
import { SwitchDialog } from './switch-dialog'

interface Props {
  readonly workspace: string
  readonly rules: readonly RuleView[]
}

/** Every rule with its rate of acceptance, the one decided on most often first. */
export function RuleTable({ workspace, rules }: Props) {
  const t = useTranslations('suggestions')
  const [asked, setAsked] = useState<RuleView | null>(null)
  const columns = [
    { id: 'rule', label: t('columns.rule') },
    { id: 'share', label: t('columns.share') },
    { id: 'state', label: t('columns.state') },
    { id: 'switch', label: t('columns.switch'), hidden: true },
  ]
  return (
    <>
      <Table caption={t('list')} columns={columns}>
        {rules
          .toSorted((a, b) => decidedOf(b) - decidedOf(a))
          .map((rule) => (
            <RuleRow key={rule.rule} rule={rule} onSwitch={() => setAsked(rule)} />
          ))}
      </Table>
      {asked && <SwitchDialog {...{ workspace }} rule={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
