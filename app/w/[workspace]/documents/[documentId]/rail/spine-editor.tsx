'use client'

import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Notice } from '@/app/ui/show/notice'
import { mergeNotation } from '@/lib/core/chain/merge'
import type { Chain } from '@/lib/core/chain/chain'
import { printChain } from '@/lib/core/chain/print'
import type { Choice } from '@/lib/core/chain/parsed'
import type { SpineView } from '@/lib/documents/schema'
import { useDesk, useScope } from '../desk/context'
import { saveSpine, takeSpine } from '../desk/spine'
import { useActs } from '../keys/acts'
import { focusOn, places } from '../keys/focus'
import { resolverOf } from '../model/known-names'
import { readLine, withKindAt } from '../model/line-reading'
import { LineVerdict } from '../notation/line-verdict'
import { NotationField } from '../notation/notation-field'
import { submit, takeSecond } from '../panel/chain-section'
import style from './rail.module.css'
import { SpineBases } from './spine-bases'

/** The spine in the same notation, set once for the whole version. */
export function SpineEditor() {
  const t = useTranslations('annotator.rail')
  const { desk, ui } = useScope()
  const acts = useActs()
  const names = useDesk((state) => state.names)
  const spine = useDesk((state) => state.spine)
  const [line, setLine] = useState(() => printChain(spine.chain))
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const [asking, setAsking] = useState(false)
  const [stale, setStale] = useState<SpineView | null>(null)
  const reading = useMemo(
    () => readLine(line, { resolve: resolverOf(names), document: null, choices }),
    [line, names, choices],
  )
  const read = reading.status === 'chain' ? mergeNotation(spine.chain, reading.chain) : null
  const [bases, setBases] = useState<Chain | null>(null)
  const chain = reading.status === 'empty' ? [] : read && withBases(read, bases)

  const close = () => {
    ui.set((state) => ({ ...state, spine: false }))
    acts.backToText()
  }
  const save = async (seen = spine.revision) => {
    if (!chain) return
    const answer = await saveSpine(desk, chain, seen)
    if (answer.kind === 'stale') return setStale(answer.theirs)
    if (answer.kind === 'refused') return acts.refuse(answer.problem)
    close()
    acts.tell('spine-saved')
  }
  return (
    <div className={style.editor}>
      <NotationField
        id={places.spine}
        label={t('spine')}
        value={line}
        names={names}
        problem={reading.status === 'problem' ? reading.problem : null}
        placeholder={t('spine-placeholder')}
        describedBy="spine-verdict"
        onChange={setLine}
        onSubmit={() =>
          submit(
            reading,
            setLine,
            () => void save(),
            () => setAsking(true),
          )
        }
        onLeave={close}
        onKey={(event) => takeSecond(event, reading, setLine)}
      />
      <LineVerdict
        id="spine-verdict"
        reading={reading}
        isSpine
        isAsking={asking}
        onAsk={() => {
          setAsking(true)
          focusOn('decide')
        }}
        onType={(text) => {
          setLine(text)
          focusOn('spine')
        }}
        onKind={(open, kind) => {
          setLine(withKindAt(line, open, kind))
          focusOn('spine')
        }}
        onSource={(name, source) => {
          setChoices({ ...choices, [name]: source })
          focusOn('spine')
        }}
        onLeave={() => focusOn('spine')}
      />
      {chain && <SpineBases chain={chain} onChange={setBases} />}
      {stale && (
        <Notice tone="warn" title={t('spine-stale', { name: stale.by ?? '' })} live>
          <p className={style.theirs}>{printChain(stale.chain) || t('no-spine')}</p>
          <div className={style.row}>
            <Button
              size="small"
              onPress={() => {
                takeSpine(desk, stale)
                close()
              }}
            >
              {t('take-theirs')}
            </Button>
            <Button size="small" onPress={() => void save(stale.revision)}>
              {t('keep-mine')}
            </Button>
          </div>
        </Notice>
      )}
      <div className={style.row}>
        <Button look="primary" size="small" isDisabled={!chain} onPress={() => void save()}>
          {t('save-spine')}
        </Button>
        <Button size="small" onPress={close}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

/** Bases and facets set in the editor stay with their hops while the line is typed on. */
const withBases = (read: Chain, bases: Chain | null): Chain =>
  bases ? mergeNotation(bases, read) : read
