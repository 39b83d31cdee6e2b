import type { Problem } from '@/app/ui/api-client'
import { etagOf, hopFromInput, type HopInput } from '@/lib/annotations/schema'
import type { Chain, Hop } from '@/lib/core/chain/chain'
import type { SpineView } from '@/lib/documents/schema'
import { hopBody } from '../model/judgement'
import type { Desk } from './desk'

interface StoredSpine extends Omit<SpineView, 'chain'> {
  readonly hops: readonly HopInput[]
}

export type SpineAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale'; readonly theirs: SpineView }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** Sets the spine on top of the revision that was seen; when another came meanwhile the answer carries it. */
export async function saveSpine(desk: Desk, chain: Chain, seen: number): Promise<SpineAnswer> {
  const answer = await desk.ask<StoredSpine>(`/documents/${desk.documentId}/spine`, {
    method: 'PUT',
    body: { chain: chain.map(hopBody), note: desk.store.get().spine.note },
    ...(seen > 0 ? { ifMatch: etagOf(seen) } : {}),
  })
  if (answer.ok) {
    const { hops, ...spine } = answer.value
    desk.store.set((state) => ({ ...state, spine: { ...spine, chain: hops.map(hopOf) } }))
    return { kind: 'saved' }
  }
  const theirs = answer.problem.extra.current as SpineView | undefined
  return theirs ? { kind: 'stale', theirs } : { kind: 'refused', problem: answer.problem }
}

/** Shows a spine that somebody else set. */
export const takeSpine = (desk: Desk, spine: SpineView): void =>
  desk.store.set((state) => ({ ...state, spine }))

const hopOf = (input: HopInput): Hop => {
  const { written: _, ...hop } = hopFromInput(input)
  return { ...hop, source: input.source ?? null, label: input.label ?? '' }
}
