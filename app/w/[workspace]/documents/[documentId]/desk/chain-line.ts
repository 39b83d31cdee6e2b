import type { Choice, Unresolved } from '@/lib/core/chain/parsed'
import { documentOf, readLine, withKindAt, type LineReading } from '../model/line-reading'
import { resolverOf } from '../model/known-names'
import { retyped } from '../model/retype'
import type { HopKind } from '@/lib/core/chain/kinds'
import type { Desk } from './desk'
import { edit } from './saving'
import { workAt, type DeskState } from './state'

type Choices = Readonly<Record<string, Choice>>

/** What a line comes to in this document. */
export const readingOf = (state: DeskState, line: string, choices: Choices): LineReading =>
  readLine(line, {
    resolve: resolverOf(state.names),
    document: documentOf(state.spine.chain),
    choices,
  })

/** Types the chain of a segment. */
export function typeLine(desk: Desk, segment: string, line: string, more: Choices = {}): void {
  const state = desk.store.get()
  edit(desk, segment, (draft) => {
    const choices = { ...draft.choices, ...more }
    return { ...retyped(draft, line, readingOf(state, line, choices)), choices }
  })
}

/** Says which of the sources that share a name is meant. */
export function chooseSource(desk: Desk, segment: string, name: string, choice: Choice): void {
  typeLine(desk, segment, workAt(desk.store.get(), segment).draft.line, { [name]: choice })
}

/** Says what a new name is; the kind is written into the line, where it can be seen. */
export function chooseKind(desk: Desk, segment: string, open: Unresolved, kind: HopKind): void {
  const { line } = workAt(desk.store.get(), segment).draft
  typeLine(desk, segment, withKindAt(line, open, kind))
}
