'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import type { KnownSource, Unresolved } from '@/lib/core/chain/parsed'
import { kinds, type HopKind } from '@/lib/core/chain/kinds'
import type { Notice } from '@/lib/core/chain/problems'
import { useScope } from '../desk/context'
import { places } from '../keys/focus'
import { kindKeys, kindsToChoose } from '../model/kind-keys'
import type { LineReading } from '../model/line-reading'
import { KeyList } from '../panel/key-list'
import { LineProblem } from './line-problem'
import style from './verdict.module.css'

interface Props {
  readonly id: string
  readonly reading: LineReading
  /** Enter was pressed on a line with names nobody knows: now they are asked for. */
  readonly isAsking: boolean
  readonly onAsk: () => void
  /** A spine always ends with a relay; that is no news there. */
  readonly isSpine?: boolean
  /** Puts another line in place of the typed one. */
  readonly onType: (line: string) => void
  readonly onKind: (open: Unresolved, kind: HopKind) => void
  readonly onSource: (name: string, source: KnownSource) => void
  readonly onLeave: () => void
}

/** What the line cannot say by itself: what is wrong, what has to be decided, and what was understood how. */
export function LineVerdict(props: Props) {
  const { id, reading, isAsking, isSpine, onAsk, onType, onKind, onSource, onLeave } = props
  const t = useTranslations('annotator.line')
  const open = 'open' in reading ? reading.open[0] : undefined
  return (
    <div id={id} className={style.verdict} aria-live="polite">
      {reading.status === 'problem' && <LineProblem problem={reading.problem} onType={onType} />}
      {reading.status === 'several' && <p className={style.problem}>{t('several')}</p>}
      {open && !isAsking && (
        <p className={style.notice}>
          {t(open.candidates.length ? 'shared' : 'new', { name: open.name })}{' '}
          <Button look="quiet" size="small" onPress={onAsk}>
            <Kbd>⏎</Kbd> {t(open.candidates.length ? 'choose-source' : 'choose-kind')}
          </Button>
        </p>
      )}
      {open && isAsking && (
        <Decide key={`${open.name} ${open.at}`} {...{ open, onKind, onSource, onLeave }} />
      )}
      {!open && reading.status === 'ambiguous' && (
        <>
          <p className={style.notice}>{t('ambiguous')}</p>
          <KeyList
            id={places.decide}
            label={t('ambiguous')}
            options={reading.readings.map(({ text }, i) => ({
              id: text,
              key: i === 0 ? 'enter' : '2',
              label: text,
            }))}
            onChoose={onType}
            onLeave={onLeave}
          />
        </>
      )}
      {'notices' in reading && (
        <Notices
          notices={reading.notices.filter(({ code }) => !(isSpine && code === 'N_OPEN_CHAIN'))}
        />
      )}
    </div>
  )
}

function Notices({ notices }: { notices: readonly Notice[] }) {
  const t = useTranslations('annotator.notices')
  const told = notices.filter(({ code }) => code !== 'N_UNRESOLVED')
  return told.map(({ code, names }) => (
    <p key={code + names.join()} className={style.notice}>
      {t(code, { first: names[0] ?? '', second: names[1] ?? '' })}
    </p>
  ))
}

type DecideProps = Pick<Props, 'onKind' | 'onSource' | 'onLeave'> & { readonly open: Unresolved }

/** A name nobody knows is asked for its kind, a name that several share for the one that is meant. */
function Decide({ open, onKind, onSource, onLeave }: DecideProps) {
  const t = useTranslations('annotator.line')
  const { language } = useScope()
  const question = t(open.candidates.length ? 'which' : 'new-name', { name: open.name })
  return (
    <>
      <p className={style.question}>{question}</p>
      {open.candidates.length > 0 ? (
        <KeyList
          id={places.decide}
          label={question}
          options={open.candidates.map((source, i) => ({
            id: source.id,
            key: String(i + 1),
            label: `${source.name} · ${kinds[source.kind].label[language]}`,
          }))}
          onChoose={(id) =>
            onSource(
              open.name,
              open.candidates.find((each) => each.id === id)!,
            )
          }
          onLeave={onLeave}
        />
      ) : (
        <KeyList
          id={places.decide}
          label={question}
          columns={2}
          options={kindsToChoose.map((kind) => ({
            id: kind,
            key: kindKeys[kind]!,
            label: kinds[kind].label[language],
            help: kinds[kind].definition[language],
          }))}
          onChoose={(kind) => onKind(open, kind)}
          onLeave={onLeave}
        />
      )}
    </>
  )
}
