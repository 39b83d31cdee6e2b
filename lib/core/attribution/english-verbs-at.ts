import { clauseAt, type Clauses } from './clauses'
import {
  adverbs,
  auxiliaries,
  clauseStarters,
  determiners,
  prepositions,
  subjectPronouns,
} from './lexicon/en'
import { englishVerbs } from './lexicon/en-verbs'
import type { Verb, VerbReading } from './lexicon/lexicon'
import { englishPhraseAt } from './english-phrase'
import type { NounPhrase } from './noun-phrase'
import type { Passage, Sentence } from './sentences'

/** A verb of saying with its auxiliaries and its subject. */
export interface EnglishHit {
  readonly verb: Verb
  /** The verb itself. */
  readonly at: number
  /** First token of the verb group: the auxiliary, or the verb. */
  readonly from: number
  /** Tokens of the cue: auxiliaries and verb. */
  readonly parts: readonly number[]
  readonly passive: boolean
  readonly subject: NounPhrase | null
  /** Whether the subject stands behind the verb (“said Smith”). */
  readonly inverted: boolean
  readonly clause: Sentence
}

/** More verbs of saying than this has no sentence. */
const most = 12

/** The verbs of saying of a sentence outside quotations, in order, each with its subject. */
export function englishVerbsAt(passage: Passage, clauses: Clauses): EnglishHit[] {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  const hits: EnglishHit[] = []
  for (let i = from; i < to && hits.length < most; i += 1) {
    if (quoteAt[i]! >= 0) continue
    const token = tokens[i]!
    const readings = token.kind === 'word' ? englishVerbs.get(token.lower) : undefined
    if (!readings || (token.capital && i > from)) continue
    const hit = readAt(passage, clauses, i, readings)
    if (hit) hits.push(hit)
  }
  return hits
}

const haves = new Set(['has', 'have', 'had', 'having', "'ve", "'d"])
const bes = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

function readAt(
  passage: Passage,
  clauses: Clauses,
  i: number,
  readings: readonly VerbReading[],
): EnglishHit | null {
  const { tokens } = passage
  const clause = clauseAt(clauses, i)
  const parts = [i]
  let from = i
  let have = false
  let be = false
  let infinitive = false
  for (let k = i - 1; k >= Math.max(clause.from, i - 5); k -= 1) {
    const { lower } = tokens[k]!
    if (auxiliaries.has(lower)) {
      have ||= haves.has(lower)
      be ||= bes.has(lower)
      if (lower !== 'not' && lower !== 'never') parts.unshift(k)
      from = k
    } else if (lower === 'to') {
      infinitive = true
      break
    } else if (adverbs.has(lower) || lower.endsWith('ly')) from = Math.min(from, k)
    else break
  }
  while (from < i && !auxiliaries.has(tokens[from]!.lower)) from += 1
  const before = tokens[from - 1]?.lower ?? ''
  if (infinitive || determiners.has(before) || isNounUse(passage, i, clause, readings)) return null
  const reading = readings.find(({ form }) => form === 'past') ?? readings[0]!
  const { verb } = reading
  const passive =
    be && readings.some(({ form }) => form === 'participle') && !tokens[i]!.lower.endsWith('ing')
  if (tokens[i]!.lower.endsWith('ing') && !be && clause.from !== i && verb.lemma === 'read')
    return null
  const subject = subjectOf(passage, clauses, clause, from, i)
  return { verb, at: i, from, parts, passive, clause, ...subject }
}

/** “reports of”, “a claim”: a noun of the same letters. */
function isNounUse(
  { tokens }: Passage,
  i: number,
  clause: Sentence,
  readings: readonly VerbReading[],
): boolean {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'by') return true
  if (lower.endsWith('ing') && prepositions.has(tokens[i - 1]?.lower ?? '')) return true
  if (!readings.some(({ form }) => form === 'present')) return false
  if (i === clause.from || auxiliaries.has(next) || englishVerbs.has(next)) return true
  const before = tokens[i - 1]!
  if (next === 'of' || (determiners.has(before.lower) && before.lower !== 'who')) return true
  if (before.kind === 'word' && before.lower.endsWith("'s")) return true
  return prepositions.has(before.lower) && lower !== 'say'
}

function subjectOf(
  passage: Passage,
  clauses: Clauses,
  clause: Sentence,
  from: number,
  at: number,
): Pick<EnglishHit, 'subject' | 'inverted'> {
  const { tokens, quoteAt } = passage
  const start = clause.from
  const first = from === start || quoteAt[from - 1]! >= 0
  if (first) {
    const behind =
      at + 1 < clauses.sentence.to && at === from
        ? invertedSubject(passage, at + 1, clauses.sentence.to)
        : null
    const isInverted =
      behind !== null &&
      (start === clauses.sentence.from ||
        tokens[start - 1]!.text === ',' ||
        quoteAt[from - 1]! >= 0)
    if (isInverted && !subjectBeforeComma(passage, clauses, start))
      return { subject: behind, inverted: true }
    return { subject: subjectBeforeComma(passage, clauses, start), inverted: false }
  }
  return { subject: subjectUpTo(passage, clauses, start, from), inverted: false }
}

/** “said Ambassador Mohib”: a name or a description right behind the verb. */
function invertedSubject(passage: Passage, at: number, end: number): NounPhrase | null {
  const phrase = englishPhraseAt(passage, at, end)
  if (!phrase) return null
  return withApposition(passage, phrase, end)
}

/** Adds “, editor at large at the Gazette” where a comma, a stop or a quotation closes it. */
function withApposition(passage: Passage, phrase: NounPhrase, end: number): NounPhrase {
  const { tokens } = passage
  if (phrase.to >= end || tokens[phrase.to]!.text !== ',') return phrase
  const next = tokens[phrase.to + 1]
  if (
    !next ||
    clauseStarters.has(next.lower) ||
    prepositions.has(next.lower) ||
    next.lower.endsWith('ing')
  )
    return phrase
  const inner = englishPhraseAt(passage, phrase.to + 1, end)
  if (!inner || inner.kind === 'pronoun') return phrase
  const after = tokens[inner.to]
  return inner.to >= end || after === undefined || (after.kind === 'mark' && after.text !== "'")
    ? { ...phrase, to: inner.to }
    : phrase
}

/** The words between the last word a subject cannot reach over and the verb. */
function subjectUpTo(
  passage: Passage,
  clauses: Clauses,
  start: number,
  verb: number,
): NounPhrase | null {
  const { tokens, quoteAt } = passage
  let to = verb
  while (
    to > start &&
    (adverbs.has(tokens[to - 1]!.lower) ||
      (tokens[to - 1]!.lower.endsWith('ly') && !tokens[to - 1]!.capital))
  )
    to -= 1
  let from = to
  while (from > start && quoteAt[from - 1]! < 0) {
    const { lower, text } = tokens[from - 1]!
    if (text === ')' || text === '(') {
      from -= 1
      continue
    }
    if (clauseStarters.has(lower) && !(lower === 'and' && joinsSubjects(passage, start, from - 1)))
      break
    if (subjectPronouns.has(lower) && from === to) {
      return { from: from - 1, to, head: from - 1, kind: 'pronoun', nominative: true }
    }
    from -= 1
  }
  const opener = tokens[from - 1]?.lower
  if (from === to) {
    if (opener === 'who' || opener === 'which' || opener === 'that')
      return { from: from - 1, to, head: from - 1, kind: 'pronoun', nominative: true }
    return opener === 'and' || opener === 'but' || opener === 'then'
      ? sentenceSubject(passage, clauses, from - 1)
      : null
  }
  if ((opener === 'and' || opener === 'but') && tokens[from]!.lower.endsWith('ed'))
    return sentenceSubject(passage, clauses, from - 1)
  return trim(passage, from, to, start)
}

/** “Smith and Jones said”: no verb before the “and”. */
function joinsSubjects({ tokens }: Passage, start: number, and: number): boolean {
  for (let i = start; i < and; i += 1) {
    const { lower } = tokens[i]!
    if (
      auxiliaries.has(lower) ||
      clauseStarters.has(lower) ||
      (/ed$/.test(lower) && i > start + 1) ||
      englishVerbs.has(lower)
    )
      return false
  }
  return and > start
}

/** Leaves out an opening “On Tuesday”, adverbs and conjunctions. */
function trim(passage: Passage, from: number, to: number, start: number): NounPhrase | null {
  const { tokens } = passage
  let at = from
  while (
    at < to &&
    (adverbs.has(tokens[at]!.lower) ||
      (/^(?:in|on|at|after|during|by|as|for|meanwhile|also|yet|later)$/.test(tokens[at]!.lower) &&
        at === start))
  ) {
    if (!prepositions.has(tokens[at]!.lower)) {
      at += 1
      continue
    }
    let next = at + 1
    while (
      next < to &&
      !(tokens[next]!.capital && next > at + 2) &&
      !(determiners.has(tokens[next]!.lower) && next > at + 1)
    )
      next += 1
    if (next >= to) return null
    at = next
  }
  if (at >= to) return null
  if (to - at === 1 && subjectPronouns.has(tokens[at]!.lower))
    return { from: at, to, head: at, kind: 'pronoun', nominative: true }
  return {
    from: at,
    to,
    head: headIn(passage, at, to),
    kind: determiners.has(tokens[at]!.lower) ? 'common' : 'name',
    nominative: true,
  }
}

/** The last noun before the first preposition. */
function headIn({ tokens }: Passage, from: number, to: number): number {
  let head = from
  for (let i = from; i < to; i += 1) {
    if (i > from && prepositions.has(tokens[i]!.lower)) break
    if (tokens[i]!.kind === 'word') head = i
  }
  return head
}

/** “Smith, editor at the Gazette, said”: over the commas to the phrase before them. */
function subjectBeforeComma(passage: Passage, clauses: Clauses, start: number): NounPhrase | null {
  const { tokens, quoteAt } = passage
  if (start <= clauses.sentence.from || tokens[start - 1]!.text !== ',') return null
  let from = start - 1
  for (let commas = 0; commas < 3 && from > clauses.sentence.from; commas += 1) {
    const clause = behindQuotes(passage, clauseAt(clauses, from - 1))
    if (quoteAt[from - 1]! >= 0) return null
    const phrase = englishPhraseAt(passage, skipOpeners(passage, clause.from, from), from)
    const opener = tokens[clause.from]!.lower
    if (commas > 0 && phrase?.to === clause.to) return { ...phrase, to: start - 1 }
    if (
      commas > 0 &&
      phrase &&
      phrase.to < clause.to &&
      phrase.kind === 'name' &&
      clause.from === clauses.sentence.from
    )
      return { ...phrase }
    if (commas === 0 && clause.from === clauses.sentence.from) {
      return phrase?.to === clause.to && phrase.kind !== 'pronoun' && /^(?:who|which)$/.test(opener)
        ? phrase
        : null
    }
    if (prepositions.has(opener) && commas > 0) return null
    from = clause.from - 1
  }
  return null
}

/** A clause without the quotation it begins with. */
function behindQuotes({ quoteAt }: Passage, { from, to }: Sentence): Sentence {
  let start = to
  while (start > from && quoteAt[start - 1]! < 0) start -= 1
  return { from: start, to }
}

function skipOpeners({ tokens }: Passage, at: number, end: number): number {
  let i = at
  while (i < end && /^(?:and|but|so|also|meanwhile|however|then)$/.test(tokens[i]!.lower)) i += 1
  return i
}

/** The phrase the sentence begins with, for a second verb behind “and”. */
function sentenceSubject(passage: Passage, clauses: Clauses, before: number): NounPhrase | null {
  const { tokens } = passage
  let at = clauses.sentence.from
  const opening = clauseAt(clauses, at)
  if (prepositions.has(tokens[at]!.lower) && opening.to < before) at = opening.to + 1
  return englishPhraseAt(passage, skipOpeners(passage, at, before), before)
}
