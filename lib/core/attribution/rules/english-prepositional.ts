import { spansOf, clauseAt, type Clauses } from '../clauses'
import { englishPhraseAt } from '../english-phrase'
import type { Finding } from '../finding'
import { clauseStarters } from '../lexicon/en'
import type { NounPhrase } from '../noun-phrase'
import type { Passage } from '../sentences'

/** “according to X”, “in the words of X”, “citing X”. */
export function englishPrepositional(passage: Passage, clauses: Clauses): Finding[] {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  const findings: Finding[] = []
  for (let i = from; i < to; i += 1) {
    if (quoteAt[i]! >= 0) continue
    const { lower } = tokens[i]!
    if (lower === 'according' && tokens[i + 1]?.lower === 'to')
      push(findings, passage, clauses, i, i + 2, 'preposition')
    else if (lower === 'citing' && i > from) push(findings, passage, clauses, i, i + 1, 'citing')
    else if (lower === 'per' && tokens[i + 1]?.capital)
      push(findings, passage, clauses, i, i + 1, 'preposition')
  }
  return findings
}

function push(
  findings: Finding[],
  passage: Passage,
  clauses: Clauses,
  from: number,
  at: number,
  rule: Finding['rule'],
): void {
  const { tokens } = passage
  const { sentence } = clauses
  const phrase = sourceAt(passage, clauses, at)
  if (!phrase) return
  const clause = clauseAt(clauses, from)
  const opener = tokens[clause.from]!.lower
  const start =
    clause.from > sentence.from && clauseStarters.has(opener) && clause.from < from
      ? clause.from
      : sentence.from
  const content = spansOf(passage, [
    [start, from],
    [phrase.to, sentence.to],
  ])
  if (content.length === 0) return
  findings.push({
    rule,
    reason: 'preposition',
    form: 'indirect',
    cue: [[tokens[from]!.start, tokens[at - 1]!.end]],
    source: [[tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]],
    content,
    addressee: [],
    channel: [],
    verb: null,
    phrase,
    sentence: sentence.from,
  })
}

/** The source, with an apposition where one stands between commas. */
function sourceAt(passage: Passage, clauses: Clauses, at: number): NounPhrase | null {
  const { tokens } = passage
  const end = clauses.sentence.to
  const phrase = englishPhraseAt(passage, at, end)
  if (!phrase || phrase.to >= end || tokens[phrase.to]!.text !== ',') return phrase
  const inner = clauseAt(clauses, phrase.to + 1)
  const other = englishPhraseAt(passage, inner.from, end)
  const closed =
    other !== null &&
    other.to === inner.to &&
    inner.to < end &&
    tokens[inner.to]!.text === ',' &&
    tokens[other.from]!.capital
  return closed ? { ...phrase, to: other.to } : phrase
}
