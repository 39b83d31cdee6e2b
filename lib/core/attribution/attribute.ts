import type { Language } from '../language'
import { clausesOf, type Clauses } from './clauses'
import type { Finding } from './finding'
import { pairQuotes } from './quotes'
import { englishPrepositional } from './rules/english-prepositional'
import { englishVerbal } from './rules/english-verbal'
import { germanReportative, germanSubjunctive } from './rules/german-continued'
import { germanPrepositional } from './rules/german-prepositional'
import { germanVerbal } from './rules/german-verbal'
import { headlineSource } from './rules/headline'
import { signedPost } from './rules/post'
import { quotationAlone } from './rules/quotation'
import { passageOf, sentencesOf, type Passage } from './sentences'
import { tokenise } from './tokenise'

/** The rules of a language in the order in which they are asked; a later kind only speaks where the earlier is silent. */
interface Grammar {
  /** Somebody is named or a cue stands in the sentence. */
  readonly stated: readonly ((passage: Passage, clauses: Clauses) => Finding[])[]
  /** The sentence carries on a report; `reported` tells whether one stands before it in the paragraph. */
  readonly carried: readonly ((
    passage: Passage,
    clauses: Clauses,
    reported: boolean,
  ) => Finding[])[]
}

const grammars: Readonly<Record<Language, Grammar>> = {
  de: {
    stated: [germanPrepositional, germanVerbal],
    carried: [quotationAlone, germanReportative, germanSubjunctive],
  },
  en: { stated: [englishPrepositional, englishVerbal], carried: [quotationAlone] },
}

/** A paragraph's text with what is special about it. */
export interface Piece {
  readonly text: string
  readonly headline: boolean
}

/** The findings of paragraphs in order, each with the passage it was found in. Linear in their length. */
export function attribute(
  pieces: readonly Piece[],
  language: Language,
): { passage: Passage; findings: Finding[] }[] {
  let open = false
  return pieces.map(({ text, headline }) => {
    const tokens = tokenise(text)
    const quotes = pairQuotes(tokens, open)
    open = quotes.at(-1)?.close === tokens.length
    const passage = passageOf(text, language, tokens, quotes)
    return { passage, findings: findingsIn(passage, headline, grammars[language]) }
  })
}

/** A headline has its own ways to name a source, and tells acts of speaking that the text below gives a source for. */
function findingsIn(passage: Passage, headline: boolean, grammar: Grammar): Finding[] {
  const whole = headline ? headlineSource(passage) : signedPost(passage)
  if (whole.length > 0) return whole
  const findings = findingsOf(passage, grammar)
  return headline ? findings.filter(({ rule }) => rule !== 'reported-act') : findings
}

function findingsOf(passage: Passage, grammar: Grammar): Finding[] {
  const findings: Finding[] = []
  let last: Finding | null = null
  for (const sentence of sentencesOf(passage)) {
    const clauses = clausesOf(passage, sentence)
    let found = grammar.stated.flatMap((rule) => rule(passage, clauses))
    for (const rule of grammar.carried) {
      if (found.length === 0) found = rule(passage, clauses, last !== null)
    }
    found = found.map((one) => (one.rule === 'verb-pointing' ? absorb(findings, one) : one))
    for (const finding of found) findings.push(last ? carryOn(finding, last) : finding)
    last = found.findLast(({ phrase, mark }) => phrase !== null && !mark) ?? last
  }
  return findings
}

/** A finding that names nobody carries on the source of the one before. */
const carryOn = (finding: Finding, last: Finding): Finding =>
  finding.mark && !finding.phrase
    ? { ...finding, phrase: last.phrase, source: last.source }
    : finding

/** “Das berichtet X.” names the source of the sentences before it that named none. */
function absorb(findings: Finding[], pointing: Finding): Finding {
  let content = pointing.content
  while (findings.at(-1)?.mark && findings.at(-1)!.form !== 'direct') {
    const [before] = findings.pop()!.content
    if (before && before[0] < content[0]![0])
      content = [[before[0], content[0]![1]], ...content.slice(1)]
  }
  return { ...pointing, content }
}
