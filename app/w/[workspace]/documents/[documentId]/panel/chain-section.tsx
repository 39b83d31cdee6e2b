'use client'

import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { codePointLength } from '@/lib/core/text/code-points'
import { chooseKind, chooseSource, typeLine } from '../desk/chain-line'
import { useDesk, useScope } from '../desk/context'
import { useActs } from '../keys/acts'
import { focusOn, places } from '../keys/focus'
import { resolverOf } from '../model/known-names'
import { documentOf, readLine, type LineReading } from '../model/line-reading'
import { NotationField } from '../notation/notation-field'
import { LineVerdict } from '../notation/line-verdict'
import { HopList } from './hop-list'
import { OneStroke } from './one-stroke'
import { Section } from './section'
import { useWork } from './use-work'

/** The chain of what is in hand: one typed line, and what was read from it. */
export function ChainSection({ title }: { title: string }) {
  const t = useTranslations('annotator.line')
  const { desk } = useScope()
  const acts = useActs()
  const { segment, draft } = useWork()
  const names = useDesk((state) => state.names)
  const spine = useDesk((state) => state.spine.chain)
  const { line, choices } = draft
  const [asking, setAsking] = useState(false)
  const reading = useMemo(
    () => readLine(line, { resolve: resolverOf(names), document: documentOf(spine), choices }),
    [line, choices, names, spine],
  )
  if (!segment) return null
  const type = (text: string) => {
    setAsking(false)
    typeLine(desk, segment, text)
  }
  const decided = () => {
    const more = 'open' in reading && reading.open.length > 1
    setAsking(more)
    focusOn(more ? 'decide' : 'chain')
  }

  return (
    <Section
      title={title}
      shortcut="/"
      aside={
        <Button look="quiet" size="small" onPress={acts.saveAndNext}>
          {t('next')} <Kbd>⏎</Kbd>
        </Button>
      }
    >
      <NotationField
        id={places.chain}
        label={t('chain')}
        value={line}
        names={names}
        problem={reading.status === 'problem' ? reading.problem : null}
        placeholder={t('placeholder')}
        describedBy="line-verdict"
        onChange={type}
        onSubmit={() => submit(reading, type, acts.saveAndNext, () => setAsking(true))}
        onLeave={acts.backToText}
        onKey={(event) => takeSecond(event, reading, type)}
      />
      <LineVerdict
        id="line-verdict"
        reading={reading}
        isAsking={asking}
        onAsk={() => {
          setAsking(true)
          focusOn('decide')
        }}
        onType={(text) => {
          type(text)
          focusOn('chain')
        }}
        onKind={(open, kind) => {
          chooseKind(desk, segment, open, kind)
          decided()
        }}
        onSource={(name, source) => {
          chooseSource(desk, segment, name, source)
          decided()
        }}
        onLeave={() => {
          setAsking(false)
          focusOn('chain')
        }}
      />
      <HopList reading={reading} />
      <OneStroke />
    </Section>
  )
}

/** Enter: what needs a decision is asked first, and what was offered is taken; only a clear line is saved. */
export function submit(
  reading: LineReading,
  type: (line: string) => void,
  save: () => void,
  ask: () => void,
): void {
  if ('open' in reading && reading.open.length > 0) {
    ask()
    focusOn('decide')
  } else if (reading.status === 'ambiguous') type(reading.readings[0].text)
  else if (reading.status === 'problem' && reading.problem.offer) type(reading.problem.offer)
  else save()
}

/** “2” behind an ambiguous line takes the second reading. */
export function takeSecond(
  { key, currentTarget }: KeyboardEvent<HTMLInputElement>,
  reading: LineReading,
  type: (line: string) => void,
): boolean {
  const { value, selectionStart } = currentTarget
  const atEnd = selectionStart === value.length && !/\s$/.test(value) && codePointLength(value) > 0
  if (key !== '2' || !atEnd || reading.status !== 'ambiguous' || reading.open.length > 0)
    return false
  type(reading.readings[1].text)
  return true
}
