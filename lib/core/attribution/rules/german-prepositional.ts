import type { Span } from '../../text/span'
import { germanAddressee, nobody } from '../addressee'
import { clauseAt, spansOf, type Clauses } from '../clauses'
import type { Finding } from '../finding'
import { nounPhraseAt } from '../german-phrase'
import { skipAdverbs } from '../german-subject'
import {
  contentStarters,
  opinionNouns,
  prepositions,
  relatives,
  sourceNouns,
  subordinators,
} from '../lexicon/de'
import type { NounPhrase } from '../noun-phrase'
import type { RuleId } from '../rule-ids'
import type { Passage } from '../sentences'

interface Hit {
  readonly rule: RuleId
  readonly cue: readonly [number, number]
  readonly phrase: NounPhrase
}

/** “laut X”, “nach Angaben von X”, “X zufolge”, “unter Berufung auf X”, “…, so X” (domain 4.3 no. 2). */
export function germanPrepositional(passage: Passage, clauses: Clauses): Finding[] {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  const findings: Finding[] = []
  for (let i = from; i < to; i += 1) {
    if (quoteAt[i]! >= 0 || tokens[i]!.kind !== 'word') continue
    const hit = hitAt(passage, clauses, i)
    if (hit) findings.push(findingOf(passage, clauses, hit))
  }
  return findings
}

function hitAt(passage: Passage, clauses: Clauses, i: number): Hit | null {
  const { tokens } = passage
  const { lower } = tokens[i]!
  const { from, to } = clauses.sentence
  switch (lower) {
    case 'laut':
    case 'gemäß':
      return withPhrase(
        passage,
        i,
        'preposition',
        lower === 'laut' ? () => true : (p) => hasSourceNoun(passage, p),
      )
    case 'nach':
      return (
        withPhrase(passage, i, 'preposition', (phrase) => hasSourceNoun(passage, phrase)) ??
        postposedTo(passage, clauses, i, (phrase) => opinionNouns.has(tokens[phrase.head]!.lower))
      )
    case 'zufolge':
      return postposedTo(passage, clauses, i, () => true)
    case 'so':
      return i > from ? inserted(passage, clauses, i) : null
    case 'beruft':
    case 'berief':
    case 'berufen':
    case 'beriefen':
    case 'berufend':
      return appealing(passage, i, to)
    case 'unter':
    case 'mit':
      return citing(passage, i, to)
    default:
      return null
  }
}

function withPhrase(
  passage: Passage,
  i: number,
  rule: RuleId,
  fits: (phrase: NounPhrase) => boolean,
): Hit | null {
  const phrase = nounPhraseAt(passage, i + 1, passage.tokens.length)
  if (!phrase || phrase.kind === 'pronoun' || !fits(phrase)) return null
  return { rule, cue: [i, i + 1], phrase }
}

function hasSourceNoun({ tokens }: Passage, phrase: NounPhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const { lower, capital } = tokens[i]!
    if (!capital) continue
    if (sourceNouns.has(lower)) return true
    const tail = lower.slice(lower.lastIndexOf('-') + 1)
    if (
      sourceNouns.has(tail) ||
      /(?:angaben|berichten?|informationen|meldungen|aussagen|schätzungen|ermittlungen|mitteilung|kreisen)$/.test(
        lower,
      )
    )
      return true
    if (i > phrase.from + 4) return false
  }
  return false
}

/** The phrase that ends right before a postposition. */
function postposedTo(
  passage: Passage,
  clauses: Clauses,
  i: number,
  fits: (phrase: NounPhrase) => boolean,
): Hit | null {
  const clause = clauseAt(clauses, i)
  for (let from = Math.max(clause.from, i - 16); from < i; from += 1) {
    const phrase = nounPhraseAt(passage, from, i)
    if (phrase?.to === i && phrase.kind !== 'pronoun' && fits(phrase))
      return { rule: 'preposition', cue: [i, i + 1], phrase }
  }
  return null
}

/** “…, so der Sprecher”: a phrase and nothing else up to the next mark. */
function inserted(passage: Passage, clauses: Clauses, i: number): Hit | null {
  const { tokens, quoteAt } = passage
  const before = tokens[i - 1]!
  if (before.kind === 'word' || before.kind === 'number') return null
  const clause = clauseAt(clauses, i)
  const phrase = nounPhraseAt(passage, i + 1, clauses.sentence.to)
  if (!phrase || (!phrase.nominative && !/^(?:ein|der)/.test(tokens[phrase.from]!.lower)))
    return null
  let after = skipAdverbs(passage, phrase.to, clauses.sentence.to)
  while (after < clause.to && prepositions.has(tokens[after]!.lower)) {
    const place = nounPhraseAt(passage, after + 1, clause.to, 1)
    if (!place) break
    after = skipAdverbs(passage, place.to, clause.to)
  }
  const next = tokens[after]
  const closed =
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'quote' ||
    (quoteAt[after] ?? -1) >= 0
  return closed ? { rule: 'so-source', cue: [i, i + 1], phrase } : null
}

const citations = new Set('berufung verweis hinweis bezug'.split(' '))

function citing(passage: Passage, i: number, to: number): Hit | null {
  const { tokens } = passage
  if (!citations.has(tokens[i + 1]?.lower ?? '') || tokens[i + 2]?.lower !== 'auf') return null
  const phrase = nounPhraseAt(passage, i + 3, to)
  return phrase && { rule: 'citing', cue: [i, i + 3], phrase }
}

/** “beruft sich dabei auf X”. */
function appealing(passage: Passage, i: number, to: number): Hit | null {
  const { tokens } = passage
  for (let k = i + 1; k < Math.min(to, i + 7); k += 1) {
    if (tokens[k]!.lower !== 'auf') continue
    const phrase = nounPhraseAt(passage, k + 1, to)
    return phrase && phrase.kind !== 'pronoun' ? { rule: 'citing', cue: [i, k + 1], phrase } : null
  }
  return null
}

function findingOf(passage: Passage, clauses: Clauses, { rule, cue, phrase }: Hit): Finding {
  const { tokens } = passage
  const cut: [number, number] = [Math.min(cue[0], phrase.from), Math.max(cue[1], phrase.to)]
  const source: Span = [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]
  return {
    rule,
    reason: 'preposition',
    form: 'indirect',
    cue: [[tokens[cue[0]]!.start, tokens[cue[1] - 1]!.end]],
    source: [source],
    content: contentAround(passage, clauses, cut),
    ...(tokens[cut[1]]?.lower === 'gegenüber'
      ? germanAddressee(passage, clauses, cut[1], phrase, clauses.sentence.to)
      : nobody),
    verb: null,
    phrase,
    sentence: clauses.sentence.from,
  }
}

/** The statement around the insertion: its subordinate clause where it stands in one, else the sentence. */
function contentAround(
  passage: Passage,
  clauses: Clauses,
  [from, to]: readonly [number, number],
): Span[] {
  const { tokens } = passage
  const { sentence } = clauses
  const clause = clauseAt(clauses, from)
  const opener = tokens[clause.from]!.lower
  const subordinate =
    clause.from > sentence.from &&
    from > clause.from &&
    (subordinators.has(opener) || contentStarters.has(opener) || relatives.has(opener))
  const start = subordinate ? clause.from : sentence.from
  return spansOf(passage, [
    [start, from],
    [to, sentence.to],
  ])
}
