import { clauseAt, type Clauses } from './clauses'
import { nounPhraseAt } from './german-phrase'
import type { VerbHit } from './german-verbs-at'
import {
  adverbs,
  conjunctions,
  determiners,
  pointingBack,
  prepositions,
  relatives,
  times,
} from './lexicon/de'
import type { NounPhrase } from './noun-phrase'
import type { Passage } from './sentences'

/** A subject, and whether it stands behind its verb. */
export interface Subject {
  readonly phrase: NounPhrase
  /** What a relative pronoun stands for. */
  readonly antecedent?: NounPhrase | null
  readonly after: boolean
}

/** Who says it: the phrase the verb agrees with, by where the verb stands in its clause. */
export function germanSubject(passage: Passage, clauses: Clauses, hit: VerbHit): Subject | null {
  if (hit.place === 'last') return subjectOfSubordinate(passage, hit)
  const after = subjectAfter(passage, clauses, hit)
  const alone =
    hit.place === 'first' && after?.to === hit.clause.to && hit.clause.to < clauses.sentence.to - 1
  if (after && alone) return { phrase: after, after: true }
  const before =
    hit.place === 'second' ? subjectBefore(passage, hit) : overCommas(passage, clauses, hit)
  const points = before !== null && pointingBack.has(passage.tokens[before.from]!.lower)
  if (before && !(points && before.to === before.from + 1)) return { phrase: before, after: false }
  if (after) return { phrase: after, after: true }
  const first = subjectOfSentence(passage, clauses, hit)
  return first && { phrase: first, after: false }
}

function subjectOfSubordinate(passage: Passage, { clause, at, parts }: VerbHit): Subject | null {
  const opener = passage.tokens[clause.from]!.lower
  let opening = clause.from
  while (opening < at && conjunctions.has(passage.tokens[opening]!.lower)) opening += 1
  const from = skipAdverbs(passage, opening + 1, at)
  const phrase = nounPhraseAt(passage, from, Math.min(...parts))
  if (phrase?.nominative) return { phrase, after: false }
  if (phrase && !relatives.has(opener) && passage.tokens[phrase.from]!.lower === 'der')
    return { phrase, after: false }
  if (!relatives.has(opener)) return null
  const self = {
    from: clause.from,
    to: clause.from + 1,
    head: clause.from,
    kind: 'pronoun',
    nominative: true,
  } as const
  return { phrase: self, after: false, antecedent: antecedentOf(passage, clause.from) }
}

/** The phrase that ends right before the comma of a relative clause. */
function antecedentOf(passage: Passage, relative: number): NounPhrase | null {
  for (const comma of [relative - 1, relative - 2]) {
    for (let from = Math.max(0, comma - 14); from < comma; from += 1) {
      const phrase = nounPhraseAt(passage, from, comma)
      if (phrase?.to === comma && phrase.kind !== 'pronoun') return phrase
    }
  }
  return null
}

/** A phrase that fills the clause up to the verb. */
function subjectBefore(passage: Passage, { clause, at }: VerbHit): NounPhrase | null {
  const { tokens } = passage
  let from = clause.from
  while (
    from < at &&
    (conjunctions.has(tokens[from]!.lower) ||
      /^(?:auch|selbst|nur|sogar|bereits|dennoch)$/.test(tokens[from]!.lower))
  )
    from += 1
  const phrase = nounPhraseAt(passage, from, at)
  if (!phrase?.nominative) return null
  if (phrase.to === at) return times.has(tokens[phrase.head]!.lower) ? null : phrase
  const rest = tokens[phrase.to]!
  const tied = prepositions.has(rest.lower) || adverbs.has(rest.lower) || rest.text === '('
  return tied && phrase.to < at ? phrase : null
}

/** “Der Sprecher, Jan Lind, warf …”, “Die Partei, die …, lehnte …”: nothing but the phrase stands before the verb. */
function overCommas(passage: Passage, clauses: Clauses, { clause }: VerbHit): NounPhrase | null {
  const { tokens, quoteAt } = passage
  const { from } = clauses.sentence
  if (clause.from === from || quoteAt[clause.from - 2]! >= 0) return null
  const start = skipAdverbs(passage, from, clause.from)
  const phrase = nounPhraseAt(passage, start, clause.from - 1)
  if (!phrase?.nominative || phrase.kind === 'pronoun') return null
  let at = phrase.to
  while (at < clause.from - 1) {
    if (tokens[at]!.text !== ',' || !isAddition(passage, at + 1)) return null
    at = clauseAt(clauses, at + 1).to
  }
  return phrase
}

/** Whether a relative clause begins here, with or without a preposition. */
const isAddition = ({ tokens }: Passage, at: number): boolean =>
  relatives.has(tokens[at]!.lower) ||
  (prepositions.has(tokens[at]!.lower) && relatives.has(tokens[at + 1]?.lower ?? '')) ||
  tokens[at]!.lower === 'wo'

/** The first nominative phrase behind the verb, over adverbs and prepositional phrases. */
function subjectAfter(passage: Passage, clauses: Clauses, hit: VerbHit): NounPhrase | null {
  const { tokens, quoteAt } = passage
  const stop = hit.end > hit.at ? hit.end : clauses.sentence.to
  let i = hit.at + 1
  for (let steps = 0; steps < 8 && i < stop; steps += 1) {
    i = skipAdverbs(passage, i, stop)
    const token = tokens[i]
    if (!token || i >= stop) return null
    if (quoteAt[i]! >= 0 || (token.kind === 'mark' && i >= hit.clause.to)) return null
    if (prepositions.has(token.lower)) {
      const object = nounPhraseAt(passage, i + 1, stop, 1)
      i = object ? object.to : i + 1
      continue
    }
    const phrase = nounPhraseAt(passage, i, stop)
    if (!phrase) return null
    const head = tokens[phrase.head]!.lower
    if (!phrase.nominative || times.has(head)) {
      const core = nounPhraseAt(passage, i, stop, 1)!
      i = core.to
      continue
    }
    return phrase
  }
  return null
}

/** “X kam und sagte”, “X, die Sprecherin, sagte”: the phrase the sentence, or its part after a semicolon, begins with. */
function subjectOfSentence(passage: Passage, clauses: Clauses, { at }: VerbHit): NounPhrase | null {
  const { tokens, quoteAt } = passage
  const { from } = clauses.sentence
  let start = from
  for (let k = at - 1; k > from; k -= 1) {
    if (quoteAt[k]! < 0 && (tokens[k]!.text === ';' || tokens[k]!.text === ':')) {
      start = k + 1
      break
    }
  }
  start = skipAdverbs(passage, start, at)
  while (start < at && conjunctions.has(tokens[start]!.lower)) start += 1
  const phrase = nounPhraseAt(passage, start, at)
  if (phrase?.nominative && phrase.to <= at && !times.has(tokens[phrase.head]!.lower)) return phrase
  return subjectAfterFirstVerb(passage, clauses, start, at)
}

/** “Am Montag kam X und sagte”: the first nominative phrase behind the opening prepositional phrase and one word. */
function subjectAfterFirstVerb(
  passage: Passage,
  clauses: Clauses,
  start: number,
  at: number,
): NounPhrase | null {
  const { tokens } = passage
  if (!prepositions.has(tokens[start]?.lower ?? '')) return null
  const opening = nounPhraseAt(passage, start + 1, at, 1)
  if (!opening || clauseAt(clauses, opening.to).from !== clauseAt(clauses, start).from) return null
  const phrase = nounPhraseAt(passage, skipAdverbs(passage, opening.to + 1, at), at)
  return phrase?.nominative ? phrase : null
}

/** Over adverbs, reflexives and “am Montag”. */
export function skipAdverbs({ tokens, quoteAt }: Passage, at: number, end: number): number {
  let i = at
  while (i < end && quoteAt[i]! < 0) {
    const token = tokens[i]!
    if (
      token.kind === 'word' &&
      !token.capital &&
      adverbs.has(token.lower) &&
      !isSubjectEs(tokens[i + 1]?.lower, token.lower)
    )
      i += 1
    else if (
      (token.lower === 'am' || token.lower === 'im' || token.lower === 'vom') &&
      times.has(tokens[i + 1]?.lower ?? '')
    )
      i += 2
    else if (i > at && token.capital && times.has(token.lower)) i += 1
    else break
  }
  return i
}

/** “ihr Sprecher”: a word of the list that begins a phrase is no adverb. */
const isSubjectEs = (next: string | undefined, lower: string): boolean =>
  determiners.any.has(lower) && next !== undefined && /^\p{L}/u.test(next) && !adverbs.has(next)
