import type { Span } from '../../text/span'
import { isMediumName } from '../addressee'
import { clauseAt, spanOf, spansOf, type Clauses } from '../clauses'
import { englishPhraseAt } from '../english-phrase'
import { englishVerbsAt, type EnglishHit } from '../english-verbs-at'
import type { Finding } from '../finding'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  contentStarters,
  prepositions,
  subjectPronouns,
} from '../lexicon/en'
import type { NounPhrase } from '../noun-phrase'
import type { RuleId } from '../rule-ids'
import type { Passage } from '../sentences'
import { innerQuotes } from './speech'

interface Content {
  readonly rule: RuleId
  readonly spans: readonly Span[]
  readonly direct: boolean
}

/** Verbs of saying and thinking with what they introduce, before or behind them. */
export function englishVerbal(passage: Passage, clauses: Clauses): Finding[] {
  const findings: Finding[] = []
  for (const hit of englishVerbsAt(passage, clauses)) {
    const told = addresseeOf(passage, clauses, hit)
    const content = contentOf(passage, clauses, hit, told?.to ?? hit.at + 1)
    if (content && (hit.subject || hit.passive))
      findings.push(findingOf(passage, clauses, hit, told, content))
  }
  return findings
}

function findingOf(
  passage: Passage,
  clauses: Clauses,
  hit: EnglishHit,
  told: NounPhrase | null,
  content: Content,
): Finding {
  const { tokens } = passage
  const phrase = hit.passive ? null : hit.subject
  const addressee: Span[] = told ? [[tokens[told.from]!.start, tokens[told.to - 1]!.end]] : []
  return {
    rule: content.rule,
    reason:
      phrase === null
        ? 'passive'
        : content.rule === 'reported-act'
          ? 'reportedAct'
          : hit.verb.slanted
            ? 'verbSlanted'
            : 'verb',
    form: content.direct ? 'direct' : content.rule === 'reported-act' ? 'reported' : 'indirect',
    cue: hit.parts.reduce<Span[]>(
      (spans, part) => joinTo(spans, [tokens[part]!.start, tokens[part]!.end], passage),
      [],
    ),
    source: phrase ? [[tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]] : [],
    content: content.spans,
    addressee,
    channel: told && isMediumName(passage, told) ? addressee : [],
    verb: hit.verb,
    phrase,
    sentence: clauses.sentence.from,
  }
}

function joinTo(spans: Span[], [from, to]: Span, { text }: Passage): Span[] {
  const last = spans.at(-1)
  if (last && /^\s*$/.test(text.slice(last[1], from))) return [...spans.slice(0, -1), [last[0], to]]
  return [...spans, [from, to]]
}

const tellers = new Set('tell inform assure advise warn notify ask remind promise'.split(' '))

/** “told LA Weekly”, “said to reporters”. */
function addresseeOf(passage: Passage, clauses: Clauses, hit: EnglishHit): NounPhrase | null {
  const { tokens } = passage
  let at = hit.at + 1
  if (hit.inverted && hit.subject) return null
  const to = tokens[at]?.lower === 'to'
  if (!to && !tellers.has(hit.verb.lemma)) return null
  if (to) at += 1
  if (tokens[at] && !to && subjectPronouns.has(tokens[at]!.lower)) return null
  const object = /^(?:him|her|me|us|them|you)$/.test(tokens[at]?.lower ?? '')
  if (object) return { from: at, to: at + 1, head: at, kind: 'pronoun', nominative: false }
  const end = clauses.sentence.to
  const phrase = englishPhraseAt(passage, at, end)
  if (!phrase || phrase.kind === 'pronoun') return null
  return phrase.kind === 'name' ? capitalRun(passage, phrase) : phrase
}

/** A name ends where the small letters begin: “told Sky News any process …”. */
function capitalRun({ tokens }: Passage, phrase: NounPhrase): NounPhrase {
  if (!tokens[phrase.from]!.capital) return phrase
  let to = phrase.from + 1
  while (to < phrase.to && (tokens[to]!.capital || tokens[to]!.kind === 'number')) to += 1
  return { ...phrase, to, head: to - 1 }
}

function contentOf(
  passage: Passage,
  clauses: Clauses,
  hit: EnglishHit,
  after: number,
): Content | null {
  return (
    behindQuote(passage, clauses, hit) ??
    following(passage, clauses, hit, hit.inverted && hit.subject ? hit.subject.to : after) ??
    postposed(passage, clauses, hit) ??
    reportedAct(passage, clauses, hit)
  )
}

/** “…,” Smith said: the quotation ends right before the subject or the verb. */
function behindQuote(passage: Passage, clauses: Clauses, hit: EnglishHit): Content | null {
  const { quoteAt, tokens } = passage
  const { from, to } = clauses.sentence
  if (!hit.verb.frames.quote) return null
  let k = (hit.inverted || !hit.subject ? hit.from : Math.min(hit.from, hit.subject.from)) - 1
  while (k >= from && quoteAt[k]! < 0 && tokens[k]!.text === ',') k -= 1
  if (k < from || quoteAt[k]! < 0) return null
  const spans = innerQuotes(passage, from, to)
  return spans.length === 0 ? null : { rule: 'quote-verb', spans, direct: true }
}

function following(
  passage: Passage,
  clauses: Clauses,
  hit: EnglishHit,
  after: number,
): Content | null {
  const { tokens, quoteAt } = passage
  const { to } = clauses.sentence
  const { frames } = hit.verb
  let at = after
  while (
    at < to &&
    quoteAt[at]! < 0 &&
    prepositions.has(tokens[at]!.lower) &&
    !isClauseAt(passage, at, to)
  ) {
    at = skipPhrase(passage, at + 1, to)
  }
  const token = tokens[at]
  if (!token || at >= to) return null
  if (quoteAt[at]! >= 0) return fromQuote(passage, at, to)
  if (token.text === ':' || token.text === ',') {
    if (quoteAt[at + 1] !== undefined && quoteAt[at + 1]! >= 0 && at + 1 < to)
      return fromQuote(passage, at + 1, to)
    if (token.text === ':') return plain(passage, clauses, at + 1)
    if (tokens[at + 1]?.lower === 'that') return plain(passage, clauses, at + 1, 'verb-clause')
    const inner = clauseAt(clauses, at + 1)
    if (inner.to < to - 1 && tokens[inner.to]?.text === ',' && !hit.inverted) {
      if (quoteAt[inner.to + 1]! >= 0) return fromQuote(passage, inner.to + 1, to)
      if (tokens[inner.to + 1]?.lower === 'that')
        return plain(passage, clauses, inner.to + 1, 'verb-clause')
    }
    return null
  }
  if (contentStarters.has(token.lower) && frames.clause)
    return plain(passage, clauses, at, 'verb-clause')
  const that = thatSoon(passage, at, to)
  if (that > 0 && frames.clause) return plain(passage, clauses, that, 'verb-clause')
  if (token.lower === 'to' && frames.infinitive)
    return plain(passage, clauses, at, 'verb-infinitive')
  if (!frames.clause || token.kind === 'mark') return null
  const begins = frames.thought ? beginsClause(passage, at, to) : isClauseAt(passage, at, to)
  return begins && !hit.passive ? plain(passage, clauses, at) : null
}

function skipPhrase(passage: Passage, at: number, to: number): number {
  const phrase = englishPhraseAt(passage, at, to)
  return phrase ? phrase.to : at
}

/** Whether a clause with a finite verb begins here: a subject and a verb before the next mark. */
function isClauseAt({ tokens, quoteAt }: Passage, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 25); i += 1) {
    const token = tokens[i]!
    if (quoteAt[i]! >= 0) return true
    if (token.text === '.' || token.text === ';') return false
    if (auxiliaries.has(token.lower) || commonVerbs.has(token.lower)) return true
    if (/[^e]ed$/.test(token.lower) && !token.capital) return true
  }
  return false
}

/** The same, strictly: a noun phrase and a finite verb right behind it. */
function beginsClause(passage: Passage, at: number, to: number): boolean {
  const { tokens } = passage
  const phrase = englishPhraseAt(passage, at, to)
  if (!phrase) return false
  for (let i = at + 1; i < phrase.to; i += 1) {
    if (!tokens[i]!.capital && /[^e]ed$/.test(tokens[i]!.lower) && i + 1 < to) return true
  }
  let next = phrase.to
  while (next < to && adverbs.has(tokens[next]!.lower)) next += 1
  const verb = tokens[next]
  return (
    verb !== undefined && next < to && (auxiliaries.has(verb.lower) || commonVerbs.has(verb.lower))
  )
}

/** “said in a statement on Friday that”: the conjunction a few words on. */
function thatSoon({ tokens, quoteAt }: Passage, at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 14); i += 1) {
    const { lower, kind, text } = tokens[i]!
    if (quoteAt[i]! >= 0 || (kind === 'mark' && text !== ',')) return -1
    if (lower === 'that') return i
    if (auxiliaries.has(lower)) return -1
  }
  return -1
}

function fromQuote(passage: Passage, at: number, to: number): Content | null {
  const spans = innerQuotes(passage, at, to)
  return spans.length === 0 ? null : { rule: 'quote-verb', spans, direct: true }
}

function plain(
  passage: Passage,
  clauses: Clauses,
  at: number,
  rule: RuleId = 'verb-plain',
): Content | null {
  const span = spanOf(passage, at, contentEnd(passage, clauses, at))
  return span && { rule, spans: [span], direct: false }
}

/** The content ends where an inserted “, Smith said” or “according to” begins. */
function contentEnd({ tokens, quoteAt }: Passage, { sentence }: Clauses, at: number): number {
  for (let i = at + 1; i < sentence.to - 1; i += 1) {
    if (quoteAt[i]! < 0 && tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'according') return i
  }
  return sentence.to
}

/** “The vote was close, Smith said.” */
function postposed(passage: Passage, clauses: Clauses, hit: EnglishHit): Content | null {
  const { tokens } = passage
  const { from, to } = clauses.sentence
  const start = hit.inverted || !hit.subject ? hit.clause.from : hit.subject.from
  if (start <= from || !hit.verb.frames.clause || !',–—'.includes(tokens[start - 1]!.text))
    return null
  if (
    !hit.inverted &&
    hit.subject &&
    hit.subject.from !== hit.clause.from &&
    tokens[hit.clause.from - 1]!.text !== ','
  )
    return null
  if (hit.verb.frames.thought || hit.passive) return null
  const tail = clauseAt(clauses, Math.max(hit.at, hit.inverted ? (hit.subject?.to ?? 0) - 1 : 0)).to
  if (prepositions.has(tokens[from]!.lower) && clauseAt(clauses, from).to + 1 === start) return null
  const spans = spansOf(passage, [
    [from, start],
    [tail, to],
  ])
  return spans.length === 0
    ? null
    : { rule: 'verb-postposed', spans: spans.slice(0, 1), direct: false }
}

function reportedAct(passage: Passage, clauses: Clauses, hit: EnglishHit): Content | null {
  if (
    !hit.verb.frames.object ||
    hit.passive ||
    hit.subject === null ||
    passage.tokens[hit.at]!.lower.endsWith('ing')
  )
    return null
  const span = spanOf(passage, clauses.sentence.from, clauses.sentence.to)
  return span && { rule: 'reported-act', spans: [span], direct: false }
}
