import type { SuggestionItem } from '@/lib/suggestions/schema'
import type { DeskScope } from '../desk/context'
import type { SaidKey } from '../desk/ui-state'
import {
  changeProposals,
  editSuggestion,
  refuseSuggestions,
  takeSuggestions,
  turnToSuggestion,
} from '../desk/suggestions'
import {
  inHand,
  openIn,
  openOfRule,
  optionFor,
  optionsOf,
  suggestionAfter,
} from '../model/suggestions'
import { inTurn } from '../desk/in-turn'
import type { Acts } from './acts'
import { focusAtEnd, focusParagraph } from './focus'
import { writeHidden } from './suggestions-choice'

export type SuggestionActs = ReturnType<typeof makeSuggestionActs>

/** What the keys do with the suggestion in hand. */
export function makeSuggestionActs({ desk, ui }: DeskScope, acts: Acts) {
  const state = () => desk.store.get()
  const onHand = (act: (item: SuggestionItem) => unknown, otherwise: SaidKey = 'no-suggestion') => {
    const item = inHand(state())
    if (item) act(item)
    else acts.tell(otherwise)
  }
  const chainOf = (item: SuggestionItem) => optionFor(state().proposals, item).line
  const turnTo = (item: SuggestionItem) => {
    const { paragraph } = turnToSuggestion(desk, item)
    ui.set((before) => ({ ...before, hop: null }))
    focusParagraph(paragraph)
  }
  /** The next one of the same paragraph, if there is one. */
  const sibling = (item: SuggestionItem) => {
    const open = openIn(state(), item.paragraphId)
    const at = open.indexOf(item)
    return open[at + 1] ?? open[at - 1] ?? null
  }
  const allOfRule = (
    act: (items: readonly SuggestionItem[]) => ReturnType<typeof takeSuggestions>,
    said: 'accepted-all' | 'rejected-all',
  ) =>
    onHand((item) => {
      const items = openOfRule(state(), item.rule)
      void inTurn(desk, async () => {
        acts.refuse(await act(items))
        const left = openOfRule(state(), item.rule).length
        acts.tell(said, { count: items.length - left })
      })
    })

  return {
    accept: () =>
      onHand((item) => {
        const chain = chainOf(item)
        const next = sibling(item)
        void inTurn(desk, async () => acts.refuse(await takeSuggestions(desk, [item])))
        if (next) turnTo(next)
        else acts.next()
        acts.tell('accepted', { chain })
      }),
    reject: () =>
      onHand((item) => {
        const chain = chainOf(item)
        const next = sibling(item)
        void inTurn(desk, async () => acts.refuse(await refuseSuggestions(desk, [item])))
        if (next) turnTo(next)
        acts.tell('rejected', { chain })
      }),
    edit: () =>
      onHand((item) =>
        inTurn(desk, async () => {
          const made = await editSuggestion(desk, item)
          if ('problem' in made) return acts.refuse(made.problem)
          ui.set((before) => ({ ...before, sheet: true, hop: null }))
          focusAtEnd('chain')
          acts.tell('suggestion-in-line')
        }),
      ),
    acceptRule: () => allOfRule((items) => takeSuggestions(desk, items), 'accepted-all'),
    rejectRule: () => allOfRule((items) => refuseSuggestions(desk, items), 'rejected-all'),
    choose: (option: number) =>
      onHand((item) => {
        const chosen = optionsOf(item)[option]
        if (!chosen) return
        changeProposals(desk, ({ options }) => ({
          options: { ...options, [item.fingerprint]: option },
        }))
        acts.tell('suggestion', { chain: chosen.line, reason: item.reason })
      }),
    go: (way: 1 | -1) => {
      const next = suggestionAfter(state(), way)
      if (!next) return acts.tell(way > 0 ? 'last-suggestion' : 'first-suggestion')
      turnTo(next)
      acts.tell('suggestion', { chain: chainOf(next), reason: next.reason })
    },
    toggle: () => {
      const { hidden, shown } = state().proposals
      if (!shown) return acts.tell('suggestions-off')
      writeHidden(!hidden)
      changeProposals(desk, () => ({ hidden: !hidden }))
      acts.tell(hidden ? 'suggestions-shown' : 'suggestions-hidden')
    },
  }
}
