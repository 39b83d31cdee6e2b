import { canonicalJson } from '@/lib/core/canonical-json'
import type { Judgement } from './judgement'

/** What belongs together when two texts meet: a chain and its ratings cannot come from different hands. */
const parts: readonly (readonly (keyof Judgement)[])[] = [
  ['line', 'chain', 'unread', 'before', 'choices', 'judgeable', 'judgeableReason', 'reliability'],
  ['credibility', 'credibilityReason', 'skipped'],
  ['labels'],
  ['flags'],
]

const pick = (judgement: Judgement, keys: readonly (keyof Judgement)[]): Partial<Judgement> =>
  Object.fromEntries(keys.map((key) => [key, judgement[key]]))

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)

/**
 * Both texts in one: what I changed since `base` is mine, everything else theirs; notes that both changed
 * stand one below the other.
 */
export function combine(base: Judgement, mine: Judgement, theirs: Judgement): Judgement {
  const chosen = parts.map((keys) =>
    same(pick(mine, keys), pick(base, keys)) ? pick(theirs, keys) : pick(mine, keys),
  )
  return Object.assign(
    { ...theirs, note: combineNotes(base, mine, theirs) },
    ...chosen,
  ) as Judgement
}

function combineNotes(base: Judgement, mine: Judgement, theirs: Judgement): string {
  if (mine.note === base.note || mine.note === theirs.note) return theirs.note
  if (theirs.note === base.note) return mine.note
  return [theirs.note, mine.note].filter((note) => note.trim()).join('\n\n')
}
