'use client'

import { useMemo } from 'react'
import { say } from '@/app/ui/overlays/toast'
import type { Problem } from '@/app/ui/api-client'
import { useErrorWords } from '@/app/ui/use-error-words'
import { typeLine } from '../desk/chain-line'
import { useScope, type DeskScope } from '../desk/context'
import { redoStep, undoStep } from '../desk/history'
import { inTurn } from '../desk/in-turn'
import { alone } from '../desk/layout'
import { choose, goTo, leave, siblingOf } from '../desk/moving'
import { edit } from '../desk/saving'
import { addSegment, removeSegment, segmentView } from '../desk/segments'
import { workAt, type Place } from '../desk/state'
import type { SaidKey, UiState } from '../desk/ui-state'
import { emptyJudgement } from '../model/judgement'
import { paragraphAfter } from '../model/reading-order'
import { withHop } from '../model/retype'
import { focusOn, focusParagraph, isTyping, showAdders } from './focus'

export type Acts = ReturnType<typeof makeActs>

/** Every act a key or a button can ask for, on the segment in hand. */
export function useActs(): Acts {
  const scope = useScope()
  const words = useErrorWords()
  return useMemo(() => makeActs(scope, words), [scope, words])
}

export function makeActs({ desk, ui }: DeskScope, words: (problem: Problem) => string) {
  const state = () => desk.store.get()
  const show = (change: Partial<UiState>) => ui.set((before) => ({ ...before, ...change }))
  const tell = (key: SaidKey, values: Record<string, string | number> = {}) =>
    show({ said: { key, values } })
  const refuse = (problem: Problem | null) => problem && say({ words: words(problem), bad: true })

  const turnTo = (place: Place | null) => {
    if (!place) return
    goTo(desk, place)
    show({ hop: null })
    focusParagraph(place.paragraph)
  }
  const onHere = (act: (place: Place) => void) => {
    const { here } = state()
    if (here) act(here)
  }
  const move = (way: 1 | -1, judging: boolean) =>
    onHere(({ paragraph }) => {
      const next = paragraphAfter(state().paragraphs, paragraph, way, judging)
      if (next) turnTo({ paragraph: next.id, segment: next.id })
      else tell(way > 0 ? 'at-end' : 'at-start')
    })
  const dropSelection = () => {
    window.getSelection()?.removeAllRanges()
    choose(desk, null)
  }
  const oneStroke = (line: string) =>
    onHere(({ segment }) => {
      typeLine(desk, segment, line)
      tell('says', { chain: line })
    })

  return {
    turnTo,
    tell,
    refuse,
    next: () => move(1, true),
    previous: () => move(-1, true),
    below: () => move(1, false),
    above: () => move(-1, false),
    edge: (way: 1 | -1) => {
      const { paragraphs } = state()
      const target = way > 0 ? paragraphs.at(-1) : paragraphs[0]
      if (target) turnTo({ paragraph: target.id, segment: target.id })
    },
    segment: (way: 1 | -1) => onHere((place) => turnTo(siblingOf(desk, place, way))),

    toChain: () => {
      show({ sheet: true })
      focusOn('chain')
    },
    own: () => oneStroke('own'),
    unattributed: () => oneStroke('unattributed'),
    cannotJudge: () =>
      onHere(({ segment }) => {
        const before = workAt(state(), segment).draft
        const { note, labels, flags } = before
        const open = { ...emptyJudgement, note, labels, flags, judgeable: !before.judgeable }
        edit(desk, segment, () => open)
        tell(open.judgeable ? 'judgeable' : 'not-judgeable')
        if (!open.judgeable) focusOn('reason')
      }),
    rate: () => {
      show({ sheet: true })
      focusOn('credibility')
    },
    toHops: () => {
      show({ sheet: true })
      focusOn('hops')
    },
    toNote: () => {
      show({ sheet: true })
      focusOn('note')
    },
    openLabels: () => {
      showAdders()
      show({ open: 'labels', sheet: true })
    },
    openFlags: () => {
      showAdders()
      show({ open: 'flags', sheet: true })
    },
    openKeys: () => show({ open: 'keys' }),
    openConflict: () => show({ open: 'conflict' }),
    close: () => show({ open: null }),
    showHop: (hop: number | null) => show({ hop }),
    backToText: () =>
      onHere(({ paragraph }) => {
        show({ sheet: false })
        focusParagraph(paragraph)
      }),

    /** Saves what is in hand and goes on to what comes next; stays where something cannot be sent. */
    saveAndNext: () =>
      onHere((place) => {
        leave(desk, place.segment)
        if (workAt(state(), place.segment).draft.unread) {
          tell('not-saved-unread')
          focusOn('chain')
          return
        }
        const sibling = siblingOf(desk, place, 1)
        if (sibling) turnTo(sibling)
        else move(1, true)
      }),
    undo: () =>
      alone(desk, async () => {
        const place = await inTurn(desk, () => undoStep(desk))
        if (place) turnTo(place)
        tell(place ? 'undone' : 'nothing-to-undo')
      }),
    redo: () =>
      alone(desk, async () => {
        const place = await inTurn(desk, () => redoStep(desk))
        if (place) turnTo(place)
        tell(place ? 'redone' : 'nothing-to-redo')
      }),

    dropSelection,
    makeSegment: async () => {
      const { selection, here } = state()
      if (!selection) return
      dropSelection()
      const made = await addSegment(desk, selection.paragraph, selection.span)
      if ('problem' in made) return refuse(made.problem)
      tell('segment-made')
      // Whoever went on meanwhile is not called back.
      if (state().here === here && !isTyping()) turnTo(made.place)
    },
    askToRemove: () =>
      onHere(({ segment }) => {
        const view = segmentView(state(), segment)
        if (view && !view.shared) show({ open: 'remove' })
      }),
    removeSegment: () =>
      onHere(async (place) => {
        show({ open: null })
        const problem = await removeSegment(desk, place)
        if (problem) return refuse(problem)
        focusParagraph(place.paragraph)
        tell('segment-removed')
      }),
    setEvidence: (hop: number) =>
      onHere(({ segment }) => {
        const { selection } = state()
        if (!selection) return
        edit(desk, segment, (draft) => withHop(draft, hop, { evidence: [selection.span] }))
        dropSelection()
        tell('evidence-set')
      }),
    toSpine: () => {
      show({ spine: true })
      focusOn('spine')
    },
  }
}
