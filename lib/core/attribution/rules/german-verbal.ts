import type { Span } from '../../text/span'
import { germanAddressee, isMedium } from '../addressee'
import { clauseAt, spanOf, spansOf, type Clauses } from '../clauses'
import type { Finding } from '../finding'
import { nounPhraseAt } from '../german-phrase'
import type { NounPhrase } from '../noun-phrase'
import { germanSubject, skipAdverbs, type Subject } from '../german-subject'
import type { VerbHit } from '../german-verbs-at'
import { germanVerbsAt } from '../german-verbs-at'
import {
  adverbs,
  contentStarters,
  pointingBack,
  prepositions,
  relatives,
  subjunctivePast,
  subjunctives,
  subordinators,
} from '../lexicon/de'
import type { RuleId } from '../rule-ids'
import type { Passage } from '../sentences'
import { isSpeech, outerQuotes } from './speech'

interface Content {
  readonly rule: RuleId
  readonly spans: readonly Span[]
  /** The token at which the content begins, to keep the addressee out of it. */
  readonly from: number
  readonly direct: boolean
}

/** Verbs of saying with what they introduce, in front of it, inside it or behind it (domain 4.3 no. 1 and 4). */
export function germanVerbal(passage: Passage, clauses: Clauses): Finding[] {
  const findings: Finding[] = []
  for (const hit of germanVerbsAt(passage, clauses)) {
    const subject =
      hit.passive && hit.verb.lemma !== 'zitieren' ? null : germanSubject(passage, clauses, hit)
    const content = contentOf(passage, clauses, hit, subject)
    if (content) findings.push(findingOf(passage, clauses, hit, subject, content))
  }
  return findings
}

function findingOf(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
  content: Content,
): Finding {
  const { tokens } = passage
  const phrase = hit.passive && hit.verb.lemma !== 'zitieren' ? null : (subject?.phrase ?? null)
  const opener = tokens[hit.clause.from]!
  const parts =
    content.rule === 'as-reported' && opener.lower === 'wie'
      ? [hit.clause.from, ...hit.parts]
      : hit.parts
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
    cue: joined(passage, parts),
    source: phrase ? [[tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]] : [],
    content: content.spans,
    ...germanAddressee(passage, within(clauses, hit, content), hit.at, phrase, content.from),
    verb: hit.verb,
    phrase: subject?.antecedent ?? phrase,
    ...(hit.verb.lemma === 'zitieren' && phrase ? citation(passage, hit, phrase) : {}),
    plural: hit.plural,
    sentence: clauses.sentence.from,
  }
}

/** “wird von Y zitiert”, “Y zitiert einen Beamten”: the other one beside the subject. */
function citation(
  passage: Passage,
  hit: VerbHit,
  subject: NounPhrase,
): Pick<Finding, 'relay' | 'upstream'> {
  const { tokens } = passage
  const end = hit.clause.to
  if (!hit.passive) {
    const at = subject.from > hit.at ? subject.to : hit.at + 1
    const object = nounPhraseAt(passage, at, end)
    return object && object.kind !== 'pronoun' ? { upstream: object } : {}
  }
  for (let i = hit.clause.from; i < end; i += 1) {
    const { lower } = tokens[i]!
    if (!/^(?:von|vom|in|im|bei)$/.test(lower) || (i >= subject.from && i < subject.to)) continue
    const medium = nounPhraseAt(passage, i + 1, end, 1)
    if (medium && medium.kind !== 'pronoun' && (lower === 'von' || isMedium(passage, medium)))
      return { relay: medium }
  }
  return {}
}

/** Neighbouring tokens make one span of the cue. */
function joined({ tokens }: Passage, parts: readonly number[]): Span[] {
  const spans: [number, number][] = []
  for (const [k, part] of parts.entries()) {
    const last = spans.at(-1)
    if (last && parts[k - 1] === part - 1) last[1] = tokens[part]!.end
    else spans.push([tokens[part]!.start, tokens[part]!.end])
  }
  return spans
}

function contentOf(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
): Content | null {
  const { tokens } = passage
  const opener = tokens[hit.clause.from]!.lower
  if (hit.place === 'last' && (opener === 'wie' || opener === 'so'))
    return aroundClause(passage, clauses, hit)
  return (
    behindQuote(passage, clauses, hit, subject) ??
    following(passage, clauses, hit, subject) ??
    postposed(passage, clauses, hit, subject) ??
    pointing(passage, clauses, hit) ??
    inserted(passage, clauses, hit, subject) ??
    reportedAct(passage, clauses, hit, subject)
  )
}

/** “…, wie X mitteilte”: all the rest of the sentence. */
function aroundClause(passage: Passage, clauses: Clauses, hit: VerbHit): Content | null {
  const { from, to } = clauses.sentence
  const end = hit.clause.to
  const before = outerQuotes(passage, from, hit.clause.from)
  const spans = spansOf(passage, [
    [from, hit.clause.from],
    [end, to],
  ])
  if (spans.length === 0) return null
  const direct = before.length > 0 && coversMost(before, spans[0]!)
  return { rule: 'as-reported', spans: direct ? before : spans, from, direct }
}

const coversMost = (quotes: readonly Span[], [from, to]: Span): boolean =>
  quotes.reduce((sum, [a, b]) => sum + b - a, 0) * 3 > (to - from) * 2

/** „…“, sagte X: the quotation stands right before the verb; what goes on behind belongs to it. */
function behindQuote(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
): Content | null {
  if (!hit.verb.frames.quote || hit.place === 'last') return null
  const { tokens, quoteAt, quotes } = passage
  const { from, to } = clauses.sentence
  let before = hit.clause.from - 1
  while (before >= from && quoteAt[before]! < 0 && tokens[before]!.kind === 'mark') before -= 1
  const isFirst = hit.place === 'first' || (before < from ? false : quoteAt[hit.at - 1]! >= 0)
  if (
    !isFirst &&
    !(subject && !subject.after && quoteAt[Math.max(from, subject.phrase.from - 2)]! >= 0)
  )
    return null
  const close = quoteAt[hit.at - 1]! >= 0 ? hit.at - 1 : before
  const quote = quoteAt[close] ?? -1
  if (quote < 0 || close < from || !isSpeech(passage, quotes[quote]!)) return null
  return { rule: 'quote-verb', spans: outerQuotes(passage, from, to), from, direct: true }
}

/** What follows the verb: a colon, a clause, reported speech, an infinitive. */
function following(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
): Content | null {
  const { tokens, quoteAt } = passage
  const { to } = clauses.sentence
  let at = Math.max(hit.end, hit.at) + 1
  if (subject?.after) at = Math.max(at, subject.phrase.to)
  while (
    at < to &&
    !(quoteAt[at]! < 0 && tokens[at]!.kind === 'mark' && ',:;–—'.includes(tokens[at]!.text))
  ) {
    if (quoteAt[at]! >= 0 && startsSpeech(passage, at)) return direct(passage, at, to)
    if (tokens[at]!.text === '(') at = Math.max(at, closingBracket(passage, at, to))
    at += 1
  }
  if (at >= to) return null
  if (tokens[at]!.text === ':') return afterColon(passage, clauses, at + 1)
  if (tokens[at]!.text !== ',') return null
  return afterComma(passage, clauses, hit, at + 1, 0)
}

const closingBracket = ({ tokens }: Passage, at: number, to: number): number => {
  for (let i = at; i < Math.min(to, at + 20); i += 1) if (tokens[i]!.text === ')') return i
  return at
}

function startsSpeech(passage: Passage, at: number): boolean {
  const quote = passage.quotes[passage.quoteAt[at]!]!
  const before = passage.tokens[at - 1]
  return (
    quote.open === at &&
    isSpeech(passage, quote) &&
    (before?.kind !== 'word' ||
      !/^(?:der|die|das|den|dem|des|ein|eine|einen|als|im|von|mit)$/.test(before.lower)) &&
    quote.close - quote.open > 4
  )
}

const direct = (passage: Passage, at: number, to: number): Content => ({
  rule: 'quote-verb',
  spans: outerQuotes(passage, at, to),
  from: at,
  direct: true,
})

function afterColon(passage: Passage, clauses: Clauses, at: number): Content | null {
  const { to } = clauses.sentence
  const quotes = outerQuotes(passage, at, to)
  const rest = spanOf(passage, at, to)
  if (quotes.length > 0 && rest && quotes[0]![0] <= rest[0] + 1)
    return { rule: 'quote-verb', spans: quotes, from: at, direct: true }
  return rest && { rule: 'verb-plain', spans: [rest], from: at, direct: false }
}

function afterComma(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  at: number,
  steps: number,
): Content | null {
  const { tokens, quoteAt } = passage
  const { to } = clauses.sentence
  if (at >= to || steps > 3) return null
  const clause = clauseAt(clauses, at)
  const starter = tokens[at]!.lower === 'und' || tokens[at]!.lower === 'dann' ? at + 1 : at
  const first = tokens[starter]!.lower
  const rest = contentEnd(passage, clauses, at, to)
  const { frames } = hit.verb
  if (quoteAt[at]! >= 0 && startsSpeech(passage, at)) return direct(passage, at, to)
  if (
    contentStarters.has(first) &&
    !(first === 'wie' && isInsertedReport(passage, clauses, at)) &&
    (frames.clause || frames.thought || frames.infinitive)
  ) {
    return rest && { rule: 'verb-clause', spans: [rest], from: at, direct: false }
  }
  if (isInfinitive(passage, clause) && (frames.infinitive || (frames.clause && !frames.thought))) {
    return rest && { rule: 'verb-infinitive', spans: [rest], from: at, direct: false }
  }
  if (
    (relatives.has(first) && isRelativeClause(passage, clause)) ||
    (subordinators.has(first) && !hasSubjunctive(passage, at, clause.to)) ||
    first === 'um'
  ) {
    return clause.to < to && tokens[clause.to]!.text === ',' && steps < 3
      ? afterComma(passage, clauses, hit, clause.to + 1, steps + 1)
      : null
  }
  if (isOnlyAdverbs(passage, clause) && tokens[clause.to]?.text === ',' && clause.to < to) {
    return afterComma(passage, clauses, hit, clause.to + 1, steps + 1)
  }
  if (!(frames.clause || frames.infinitive)) return null
  if (
    hasSubjunctive(passage, at, to) ||
    hasRareSubjunctive(passage, at, clause.to) ||
    (isMainClause(passage, clauses, at) && frames.clause && !frames.thought)
  ) {
    return rest && { rule: 'verb-plain', spans: [rest], from: at, direct: false }
  }
  return null
}

const isInsertedReport = (passage: Passage, clauses: Clauses, at: number): boolean =>
  germanVerbsAt(passage, { ...clauses, sentence: clauseAt(clauses, at) }).some(
    ({ place }) => place === 'last',
  )

/** The content runs to the sentence's end, or to a report inserted behind it. */
function contentEnd(passage: Passage, clauses: Clauses, at: number, to: number): Span | null {
  const { tokens, quoteAt } = passage
  for (let i = at + 1; i < to; i += 1) {
    if (quoteAt[i]! >= 0 || tokens[i]!.text !== ',') continue
    const next = tokens[i + 1]?.lower
    if ((next === 'so' || next === 'wie') && i + 2 < to && isTail(passage, clauses, i + 1))
      return spanOf(passage, at, i)
  }
  return spanOf(passage, at, to)
}

const isTail = (passage: Passage, clauses: Clauses, at: number): boolean => {
  const clause = clauseAt(clauses, at)
  if (clause.to < clauses.sentence.to - 1) return false
  return passage.tokens[at]!.lower === 'so'
    ? clause.to - at < 12
    : isInsertedReport(passage, clauses, at)
}

const hasSubjunctive = ({ tokens, quoteAt }: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    if (
      quoteAt[i]! < 0 &&
      (subjunctives.has(tokens[i]!.lower) || subjunctivePast.has(tokens[i]!.lower))
    )
      return true
  }
  return false
}

/** “sie trete”: a word in -e right behind the pronoun or name a clause begins with. */
const hasRareSubjunctive = ({ tokens, quoteAt }: Passage, from: number, to: number): boolean => {
  for (let i = from + 1; i < Math.min(to, from + 4); i += 1) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!]
    if (
      quoteAt[i]! < 0 &&
      !token.capital &&
      /\p{L}{3}e$/u.test(token.lower) &&
      (before.capital || /^(?:er|sie|es|man)$/.test(before.lower))
    )
      return true
  }
  return false
}

/** A clause that ends in “zu” and an infinitive, or in a verb with “zu” inside. */
function isInfinitive({ tokens }: Passage, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to - 1; i += 1) {
    if (
      tokens[i]!.lower === 'zu' &&
      !tokens[i + 1]!.capital &&
      /(?:en|ern|eln|sein|tun)$/.test(tokens[i + 1]!.lower)
    )
      return true
  }
  const last = tokens[to - 1]
  return (
    last !== undefined &&
    !last.capital &&
    /^(?:an|auf|aus|ab|ein|vor|zurück|nach|bei|mit|her|hin|weiter|fest|frei|nieder|durch|um|zusammen|teil|statt|bekannt|hinaus|heraus|entgegen|wieder|los|fort|weg|dar|bereit)zu\p{L}+n$/u.test(
      last.lower,
    )
  )
}

/** A relative clause has its verb at the end; reported speech behind “die” has it early. */
const isRelativeClause = (
  { tokens, ...passage }: Passage,
  { from, to }: { from: number; to: number },
): boolean => {
  const next = tokens[from + 1]
  if (next && (subjunctives.has(next.lower) || subjunctivePast.has(next.lower))) return false
  return (
    !hasSubjunctive({ tokens, ...passage }, from, Math.min(to, from + 8)) || next?.capital !== true
  )
}

/** Whether a finite verb stands second: a rough look at its ending. */
function isMainClause(passage: Passage, clauses: Clauses, at: number): boolean {
  const { tokens, quoteAt } = passage
  const { to } = clauseAt(clauses, at)
  for (let i = at + 1; i < Math.min(to, at + 12); i += 1) {
    const { lower, capital } = tokens[i]!
    if (
      quoteAt[i]! < 0 &&
      !capital &&
      /^(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|will|wollen|darf|dürfen|gibt|gab|hatte|hatten)$/.test(
        lower,
      )
    )
      return i < to - 1
  }
  return false
}

/** “…, sagte X.”: the statement stands before the verb. */
function postposed(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
): Content | null {
  const { from, to } = clauses.sentence
  if (hit.place !== 'first' || hit.clause.from === from || !subject?.after) return null
  if (subordinators.has(passage.tokens[from]!.lower)) return null
  if (hit.verb.frames.thought && !hasSubjunctive(passage, from, hit.clause.from)) return null
  if (!hit.verb.frames.clause || passage.tokens[hit.clause.from - 1]!.text === ':') return null
  const end = Math.max(subject.phrase.to, hit.end + 1)
  const tail = clauseAt(clauses, end).to
  const spans = spansOf(passage, [
    [from, hit.clause.from],
    [tail, to],
  ])
  return spans.length === 0 ? null : { rule: 'verb-postposed', spans, from, direct: false }
}

/** “Das sagte X.”: the statement is the sentence before; here only the pronoun points at it. */
function pointing(passage: Passage, clauses: Clauses, hit: VerbHit): Content | null {
  const { tokens } = passage
  const { from } = clauses.sentence
  if (
    hit.clause.from !== from ||
    from === 0 ||
    !hit.verb.frames.clause ||
    !pointingBack.has(tokens[from]!.lower)
  )
    return null
  if (hit.at !== from + 1) return null
  return { rule: 'verb-pointing', spans: previousSentence(passage, from), from, direct: false }
}

function previousSentence(passage: Passage, from: number): Span[] {
  const { tokens } = passage
  let start = from - 1
  while (
    start > Math.max(0, from - 400) &&
    !(start < from - 1 && tokens[start]!.text === '.' && tokens[start]!.spaceAfter)
  )
    start -= 1
  return spansOf(passage, [[start === 0 ? 0 : start + 1, from]])
}

/** “X sagte am Montag in Y, …” failed; here “… (sagte X) …” and “… – so sagte X – …” are left to the others. */
function inserted(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
): Content | null {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  if (!hit.verb.frames.quote || subject === null || hit.passive) return null
  const quotes = outerQuotes(passage, Math.max(from, hit.at), to)
  const before = quotes.length === 0 ? outerQuotes(passage, from, hit.at) : []
  const spans = quotes.length > 0 ? quotes : before
  if (spans.length === 0 || !hit.verb.frames.object) return null
  const at = skipAdverbs(passage, hit.at + 1, to)
  return quoteAt[at]! >= 0 && tokens[at]!.kind === 'quote'
    ? { rule: 'quote-verb', spans, from: at, direct: true }
    : null
}

/** “X kritisierte den Plan”: an act of speaking without its words. */
function reportedAct(
  passage: Passage,
  clauses: Clauses,
  hit: VerbHit,
  subject: Subject | null,
): Content | null {
  if (
    !hit.verb.frames.object ||
    hit.passive ||
    subject === null ||
    (subject.phrase.kind === 'pronoun' && hit.place === 'last')
  )
    return null
  if (hit.place === 'last' || isSubordinate(passage, clauses, hit)) return null
  if (needsPreposition.has(hit.verb.lemma) && !hasPreposition(passage, hit)) return null
  const { from, to } = clauses.sentence
  const span = spanOf(passage, from, to)
  return span && { rule: 'reported-act', spans: [span], from: to, direct: false }
}

const isSubordinate = ({ tokens }: Passage, clauses: Clauses, { clause }: VerbHit): boolean => {
  const opener = tokens[clause.from]!.lower
  if (subordinators.has(opener) || contentStarters.has(opener)) return true
  if (clause.from === clauses.sentence.from) return false
  return (
    relatives.has(opener) ||
    (prepositions.has(opener) && relatives.has(tokens[clause.from + 1]?.lower ?? ''))
  )
}

/** Verbs that tell of speaking only with their preposition: “sprach von”, “warnte vor”. */
const needsPreposition = new Set([
  'sprechen',
  'berichten',
  'warnen',
  'ausgehen',
  'verweisen',
  'hinweisen',
  'klagen',
  'plädieren',
])
const itsPreposition = new Set(['von', 'vom', 'über', 'vor', 'auf', 'für', 'gegen'])

const hasPreposition = ({ tokens }: Passage, { at, clause }: VerbHit): boolean =>
  tokens.slice(Math.min(at, clause.from), clause.to).some(({ lower }) => itsPreposition.has(lower))

const isOnlyAdverbs = ({ tokens }: Passage, { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, Math.min(to, from + 4)).every(({ lower }) => adverbs.has(lower)) &&
  to - from <= 3

/** “wie AFP berichtet” speaks of no addressee outside its own clause. */
const within = (clauses: Clauses, hit: VerbHit, { rule }: Content): Clauses =>
  rule === 'as-reported' ? { ...clauses, sentence: hit.clause } : clauses
