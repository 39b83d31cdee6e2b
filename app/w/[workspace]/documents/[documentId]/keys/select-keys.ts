import type { Language } from '@/lib/core/language'
import type { Span } from '@/lib/core/text/span'
import type { Desk } from '../desk/desk'
import { choose } from '../desk/moving'
import { selectActFor } from '../model/keymap'
import { cutIntoPieces, firstSelection, moveEnd, stepSelection } from '../model/word-selection'
import type { Acts } from './acts'

/** Begins choosing words with the keys: the first sentence of the paragraph in hand. */
export function startSelecting(desk: Desk, language: Language): void {
  const { here, paragraphs } = desk.store.get()
  const paragraph = paragraphs.find(({ id }) => id === here?.paragraph)
  const first = paragraph && firstSelection(cutIntoPieces(paragraph.text, language))
  if (!paragraph || !first) return
  const span: Span = [first[0] + paragraph.start, first[1] + paragraph.start]
  choose(desk, { paragraph: paragraph.id, span, drawn: true })
}

/** A key while words are chosen; true when it was for them. */
export function takeSelectKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  desk: Desk,
  acts: Acts,
  language: Language,
): boolean {
  const { here } = desk.store.get()
  const hop = /^[1-9]$/.test(key) ? Number(key) - 1 : null
  const chain = here ? (desk.store.get().works[here.segment]?.draft.chain ?? []) : []
  if (hop !== null && hop < chain.length) {
    acts.setEvidence(hop)
    return true
  }
  const act = selectActFor({ key, shiftKey })
  if (!act) return false
  if (act.act === 'segment') void acts.makeSegment()
  else if (act.act === 'label') acts.openLabels()
  else if (act.act === 'flag') acts.openFlags()
  else if (act.act === 'leave') acts.dropSelection()
  else if (act.act === 'step' || act.act === 'move') moveSelection(desk, act, language)
  return true
}

type MoveAct = Extract<NonNullable<ReturnType<typeof selectActFor>>, { act: 'step' | 'move' }>

function moveSelection(desk: Desk, act: MoveAct, language: Language): void {
  const { selection, paragraphs } = desk.store.get()
  const paragraph = paragraphs.find(({ id }) => id === selection?.paragraph)
  if (!selection || !paragraph) return
  const pieces = cutIntoPieces(paragraph.text, language)
  const local: Span = [selection.span[0] - paragraph.start, selection.span[1] - paragraph.start]
  const [start, end] =
    act.act === 'step'
      ? stepSelection(pieces, local, act.unit, act.way)
      : moveEnd(pieces, local, act.end, act.unit, act.way)
  window.getSelection()?.removeAllRanges()
  choose(desk, {
    paragraph: paragraph.id,
    span: [start + paragraph.start, end + paragraph.start],
    drawn: true,
  })
}
