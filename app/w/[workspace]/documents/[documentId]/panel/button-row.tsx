'use client'

import { Label, Radio, RadioGroup } from 'react-aria-components'
import style from './button-row.module.css'

interface Props<Id extends string> {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
}

/** Two or three choices side by side. */
export function ButtonRow<Id extends string>({ label, options, value, onChange }: Props<Id>) {
  return (
    <RadioGroup
      className={style.group}
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id)}
    >
      <Label className={style.label}>{label}</Label>
      <div className={style.row}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={style.choice}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
