import {
  adverbs,
  auxiliaries,
  clauseStarters,
  commonVerbs,
  determiners,
  prepositions,
  subjectPronouns,
} from './lexicon/en'
import type { NounPhrase } from './noun-phrase'
import type { Passage } from './sentences'
import type { Token } from './tokenise'

const farthest = 40
/** Offices held “to” somebody. */
const office = /^(?:ambassador|adviser|advisor|assistant|envoy|representative|secretary)$/
const ties = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'to', 'de', 'al'])

/** The noun phrase that begins at a token, or null: to the first word that cannot belong to it. */
export function englishPhraseAt(passage: Passage, at: number, end: number): NounPhrase | null {
  const { tokens, quoteAt } = passage
  const limit = Math.min(end, at + farthest)
  const first = tokens[at]
  if (!first || at >= limit || quoteAt[at]! >= 0) return null
  if (
    subjectPronouns.has(first.lower) &&
    !(tokens[at + 1] && isNounLike(tokens[at + 1]!) && determiners.has(first.lower))
  ) {
    return { from: at, to: at + 1, head: at, kind: 'pronoun', nominative: true }
  }
  let to = at
  let head = -1
  while (to < limit) {
    const token = tokens[to]!
    if (quoteAt[to]! >= 0 && token.kind === 'quote' && token.text.length === 1) break
    if (token.kind === 'mark') {
      const next = markAfter(passage, to, limit)
      if (next === to) break
      to = next
      continue
    }
    if (to > at && ties.has(token.lower)) {
      if (
        !tokens[to + 1] ||
        !(isNounLike(tokens[to + 1]!) || determiners.has(tokens[to + 1]!.lower))
      )
        break
      if (
        head >= 0 &&
        tokens[head]!.capital &&
        (token.lower === 'in' ||
          token.lower === 'on' ||
          (token.lower === 'to' && !office.test(tokens[head]!.lower)) ||
          token.lower === 'with')
      )
        break
      to += 1
      while (to < limit && determiners.has(tokens[to]!.lower)) to += 1
      to = runEnd(tokens, to, limit)
      continue
    }
    if (
      to > at &&
      token.lower === 'and' &&
      tokens[to + 1] &&
      (isNounLike(tokens[to + 1]!) || determiners.has(tokens[to + 1]!.lower)) &&
      endsInVerb(tokens, to + 1, limit)
    ) {
      to += 1
      continue
    }
    if (
      !isNounLike(token) &&
      !(determiners.has(token.lower) && to === at) &&
      !(to === at + 1 && determiners.has(token.lower))
    )
      break
    if (isNounLike(token)) head = to
    to += 1
  }
  if (head < 0) return null
  return {
    from: at,
    to,
    head,
    kind: determiners.has(first.lower) ? 'common' : 'name',
    nominative: true,
  }
}

function runEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && isNounLike(tokens[to]!)) to += 1
  return to
}

/** Commas before an apposition, brackets and the points of initials. */
function markAfter(passage: Passage, at: number, limit: number): number {
  const { tokens } = passage
  const { text } = tokens[at]!
  if (text === '.' && tokens[at - 1]!.text.length <= 2 && tokens[at + 1]?.capital) return at + 1
  if (
    text === '.' &&
    /^(?:sen|gen|rep|gov|lt|col|dr|mr|mrs|ms|prof|jr|sgt|capt)$/.test(tokens[at - 1]!.lower)
  )
    return at + 1
  if (text !== '(') return at
  for (let i = at + 1; i < Math.min(limit, at + 9); i += 1)
    if (tokens[i]!.text === ')') return i + 1
  return at
}

const endsInVerb = (tokens: readonly Token[], at: number, limit: number): boolean => {
  for (let i = at; i < Math.min(limit, at + 8); i += 1)
    if (commonVerbs.has(tokens[i]!.lower)) return true
  return false
}

/** A word that may stand in a noun phrase: not one of the small closed classes, not a common verb. */
export function isNounLike(token: Token): boolean {
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  const { lower } = token
  if (token.capital) return !(clauseStarters.has(lower) || prepositions.has(lower))
  return !(
    clauseStarters.has(lower) ||
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    commonVerbs.has(lower) ||
    adverbs.has(lower) ||
    subjectPronouns.has(lower) ||
    determiners.has(lower) ||
    (lower.endsWith('ly') && lower.length > 4)
  )
}
