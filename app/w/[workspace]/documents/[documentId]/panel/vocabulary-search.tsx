'use client'

import type { ReactElement } from 'react'
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components'
import style from './vocabulary.module.css'

export interface Term {
  readonly id: string
  readonly label: string
  readonly definition: string
}

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly terms: readonly Term[]
  /** Terms that are given already; choosing one again takes it away. */
  readonly chosen: ReadonlySet<string>
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onChoose: (id: string) => void
  readonly button: ReactElement
}

/** The page stays readable beside a list that is not modal, so the list belongs to its landmark. */
const mainLandmark = () => document.querySelector('main') ?? undefined

/**
 * The library closes a list that is not modal as soon as anything scrolls. Here the scrolling is what brings the list and
 * its button into view, and what is being typed must not land in the article.
 */
const isByScrolling = () => window.event?.type === 'scroll'

/** A closed list one types into: terms with their definitions, found by either. */
export function VocabularySearch(props: Props) {
  const { label, placeholder, terms, chosen, isOpen, onOpenChange, onChoose, button } = props
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (open || !isByScrolling()) onOpenChange(open)
      }}
    >
      {button}
      <Popover
        isNonModal
        className={style.popover}
        placement="bottom start"
        offset={6}
        UNSTABLE_portalContainer={isOpen ? mainLandmark() : undefined}
      >
        <Dialog className={style.dialog} aria-label={label}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={label} className={style.search}>
              <Input
                role="combobox"
                aria-expanded
                className={style.input}
                placeholder={placeholder}
              />
            </SearchField>
            <ListBox
              aria-label={label}
              className={style.list}
              onAction={(id) => onChoose(String(id))}
            >
              {terms.map((term) => (
                <ListBoxItem
                  key={term.id}
                  id={term.id}
                  textValue={`${term.label} ${term.definition}`}
                  className={style.term}
                >
                  <span className={style.name}>
                    {term.label}
                    {chosen.has(term.id) && <span aria-hidden="true"> ✓</span>}
                  </span>{' '}
                  <span className={style.definition}>{term.definition}</span>
                </ListBoxItem>
              ))}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
