import type { Chain } from '@/lib/core/chain/chain'
import { kinds, type Family } from '@/lib/core/chain/kinds'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { ParagraphView } from '@/lib/documents/schema'
import { isJudged, type Judgement } from './judgement'

const families: readonly Family[] = ['unnamed', 'named', 'record', 'relay', 'nobody']

export type JudgementOf = (segment: string) => Judgement | null

/** Whether any segment of the paragraph is judged. */
export const isParagraphDone = (paragraph: ParagraphView, judgementOf: JudgementOf): boolean =>
  paragraph.segments.some(({ id }) => isJudged(judgementOf(id)))

/** How many of the paragraphs that carry chains are done. */
export function progressOf(
  paragraphs: readonly ParagraphView[],
  judgementOf: JudgementOf,
): { done: number; total: number } {
  const carrying = paragraphs.filter(({ type }) => carriesChains(type))
  const done = carrying.filter((paragraph) => isParagraphDone(paragraph, judgementOf))
  return { done: done.length, total: carrying.length }
}

export interface Share {
  readonly family: Family
  readonly count: number
  /** 0 to 1. */
  readonly share: number
}

/** What the text rests on: how many chains end in each family, largest first; families without any are left out. */
export function sharesOf(chains: readonly Chain[]): Share[] {
  const ends = chains.flatMap((chain) => chain.at(-1)?.kind ?? []).map((kind) => kinds[kind].family)
  return families
    .map((family) => ({ family, count: ends.filter((end) => end === family).length }))
    .filter(({ count }) => count > 0)
    .map(({ family, count }) => ({ family, count, share: count / ends.length }))
    .sort((a, b) => b.count - a.count)
}
