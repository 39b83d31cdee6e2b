import type { Language } from '../language'
import { clausesOf } from './clauses'
import type { Finding } from './finding'
import { pairQuotes } from './quotes'
import { germanReportative, germanSubjunctive } from './rules/german-continued'
import { germanPrepositional } from './rules/german-prepositional'
import { germanVerbal } from './rules/german-verbal'
import { passageOf, sentencesOf, type Passage } from './sentences'
import { tokenise } from './tokenise'

/** The findings of paragraphs in order, each with the passage it was found in. Linear in their length. */
export function attribute(
  paragraphs: readonly string[],
  language: Language,
): { passage: Passage; findings: Finding[] }[] {
  let open = false
  return paragraphs.map((text) => {
    const tokens = tokenise(text)
    const quotes = pairQuotes(tokens, open)
    open = quotes.at(-1)?.close === tokens.length
    const passage = passageOf(text, language, tokens, quotes)
    return { passage, findings: findingsOf(passage) }
  })
}

function findingsOf(passage: Passage): Finding[] {
  const findings: Finding[] = []
  let last: Finding | null = null
  for (const sentence of sentencesOf(passage)) {
    const clauses = clausesOf(passage, sentence)
    const found = [...germanPrepositional(passage, clauses), ...germanVerbal(passage, clauses)]
    const pointed = found.length > 0 ? [] : germanReportative(passage, clauses)
    const carried =
      found.length + pointed.length > 0 ? [] : germanSubjunctive(passage, clauses, last !== null)
    for (const finding of [...found, ...pointed, ...carried]) {
      const whole: Finding =
        finding.phrase || !last || !finding.mark
          ? finding
          : { ...finding, phrase: last.phrase, source: last.source }
      findings.push(whole)
    }
    last = found.findLast(({ phrase }) => phrase !== null) ?? last
  }
  return findings
}
