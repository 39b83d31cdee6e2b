import { stepsOf } from '@/lib/core/chain/shape'
import type { Chain } from '@/lib/core/chain/chain'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { chainSaid } from '../model/judgement'
import type { Judged } from '../model/paragraph-marks'
import { optionsOf } from '../model/suggestions'

/** A small stem line beside the words it is about: of a segment, or of a suggestion for one. */
export interface StemItem {
  readonly id: string
  /** First code point of its words in the version. */
  readonly start: number
  readonly chain: Chain | null
  readonly isDraft: boolean
}

/** What stands in the column of small stem lines, in the order of the words. */
export function stemItems(
  judged: readonly Judged[],
  suggestions: readonly SuggestionItem[],
): StemItem[] {
  const segments = judged.map(({ segment, judgement }) => ({
    ...{ id: segment.id, start: segment.start, isDraft: false },
    chain: judgement && chainSaid(judgement),
  }))
  const drafts = suggestions.map((item) => ({
    ...{ id: item.fingerprint, start: item.segment[0], isDraft: true },
    chain: optionsOf(item)[0]!.chain,
  }))
  return [...segments, ...drafts].sort((a, b) => a.start - b.start)
}

/** Height that a small stem line takes, its letter included where it has one, in pixels. */
export const heightOf = ({ chain, isDraft }: StemItem): number =>
  Math.max(isDraft ? 18 : 22, stepsOf(chain ?? []).length * 15 + (isDraft ? 4 : 14))
