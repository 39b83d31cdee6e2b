'use client'

import {
  Button,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { classNames } from '../class-names'
import { ItemWords } from '../overlays/item-words'
import list from '../overlays/list.module.css'
import { FieldLabel, FieldNotes, type FieldWords } from './field'
import field from './field.module.css'
import style from './select.module.css'

export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly help?: string
  /** Options with the same section stand together under its name. */
  readonly section?: string
}

export interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly placeholder?: string
  readonly name?: string
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
  /** The label is read out but not shown. */
  readonly bare?: boolean
  readonly className?: string
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, label, aside, help, error, bare, className, ...rest } = props
  return (
    <AriaSelect
      {...rest}
      aria-label={bare ? label : undefined}
      value={value}
      onChange={(id) => id !== null && onChange(id as Id)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, className)}
    >
      {!bare && <FieldLabel label={label} aside={aside} />}
      <Button className={classNames(field.input, style.button)}>
        <SelectValue className={style.value} />
        <span className={style.arrow} aria-hidden="true" />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={list.popover} offset={4}>
        <ListBox className={list.list}>{sections(options)}</ListBox>
      </Popover>
    </AriaSelect>
  )
}

function sections<Id extends string>(options: readonly Option<Id>[]) {
  const names = [...new Set(options.map(({ section }) => section))]
  return names.map((name) => {
    const items = options.filter(({ section }) => section === name).map(item)
    if (!name) return items
    return (
      <ListBoxSection key={name} className={list.section}>
        <Header className={list.header}>{name}</Header>
        {items}
      </ListBoxSection>
    )
  })
}

const item = ({ id, label, help }: Option) => (
  <ListBoxItem key={id} id={id} textValue={label} className={list.item}>
    <ItemWords label={label} help={help} />
  </ListBoxItem>
)
