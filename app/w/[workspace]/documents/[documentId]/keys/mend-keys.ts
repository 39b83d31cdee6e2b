import { paragraphTypes } from '@/lib/core/text/paragraph'
import type { DeskScope } from '../desk/context'
import { alone, mend } from '../desk/layout'
import { paragraphAt, type Mend } from '../model/mending'
import { cutIntoPieces } from '../model/word-selection'
import type { Acts } from './acts'
import { focusParagraph } from './focus'

/** The paragraph in hand, as it stands in the table. */
function current({ desk }: DeskScope) {
  const { here, paragraphs } = desk.store.get()
  return paragraphs.find(({ id }) => id === here?.paragraph) ?? null
}

/** Places a split could go, as offsets of the version. */
function breaks(scope: DeskScope, unit: 'words' | 'sentences'): number[] {
  const paragraph = current(scope)
  if (!paragraph) return []
  const pieces = cutIntoPieces(paragraph.text, scope.textLanguage)[unit]
  return pieces.slice(1).map(([start]) => start + paragraph.start)
}

/** Turns to mending, with the place of a split before the second sentence. */
export function startMending(scope: DeskScope, acts: Acts): void {
  setPlace(scope)
  acts.tell('mending')
}

function setPlace(scope: DeskScope): void {
  const at = breaks(scope, 'sentences')[0] ?? breaks(scope, 'words')[0] ?? current(scope)?.end ?? 0
  scope.desk.store.set((state) => ({ ...state, selection: null, mending: { at } }))
}

export function stopMending({ desk }: DeskScope): void {
  desk.store.set((state) => ({ ...state, mending: null }))
}

function moveBreak(scope: DeskScope, unit: 'words' | 'sentences', way: 1 | -1): void {
  const now = scope.desk.store.get().mending?.at ?? 0
  const places = breaks(scope, unit)
  const at = way > 0 ? places.find((place) => place > now) : places.findLast((place) => place < now)
  if (at !== undefined) scope.desk.store.set((state) => ({ ...state, mending: { at } }))
}

const mendHere = (scope: DeskScope, acts: Acts, mending: Mend) =>
  alone(scope.desk, () => mendNow(scope, acts, mending))

async function mendNow(scope: DeskScope, acts: Acts, mending: Mend): Promise<void> {
  const problem = await mend(scope.desk, mending)
  acts.refuse(problem)
  if (problem) return
  const paragraph = paragraphAt(scope.desk.store.get().paragraphs, mending.at)
  setPlace(scope)
  if (paragraph) focusParagraph(paragraph.id)
  acts.tell(`mended-${mending.kind}`)
}

/** Mends the paragraph in hand. */
export const mendActs = (scope: DeskScope, acts: Acts) => ({
  split: () => {
    const { mending } = scope.desk.store.get()
    if (mending) void mendHere(scope, acts, { kind: 'split', at: mending.at })
  },
  merge: () => {
    const paragraph = current(scope)
    if (paragraph) void mendHere(scope, acts, { kind: 'merge', at: paragraph.start })
  },
  retype: (index: number) => {
    const paragraph = current(scope)
    const type = paragraphTypes[index]
    if (!paragraph || !type || type === paragraph.type) return
    void mendHere(scope, acts, { kind: 'retype', at: paragraph.start, type, sub: null })
  },
})

/** A key while paragraphs are mended; true when it was for that. */
export function takeMendKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  scope: DeskScope,
  acts: Acts,
): boolean {
  const act = mendActs(scope, acts)
  const move = (go: () => void) => {
    go()
    setPlace(scope)
  }
  const table: Record<string, () => unknown> = {
    j: () => move(acts.below),
    k: () => move(acts.above),
    ArrowDown: () => move(acts.below),
    ArrowUp: () => move(acts.above),
    ArrowRight: () => moveBreak(scope, shiftKey ? 'sentences' : 'words', 1),
    ArrowLeft: () => moveBreak(scope, shiftKey ? 'sentences' : 'words', -1),
    Enter: act.split,
    Backspace: act.merge,
    u: acts.undo,
    U: acts.redo,
    m: () => stopMending(scope),
    Escape: () => stopMending(scope),
    '?': acts.openKeys,
  }
  const index = Number(key) - 1
  if (index >= 0 && index < paragraphTypes.length) act.retype(index)
  else if (table[key]) table[key]()
  else return false
  return true
}
