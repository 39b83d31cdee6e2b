import { isOutletName } from '../addressee'
import { clausesOf, spanOf, type Clauses } from '../clauses'
import { englishPhraseAt } from '../english-phrase'
import type { Finding } from '../finding'
import { nounPhraseAt } from '../german-phrase'
import { sourceWords } from '../lexicon/source-words'
import type { NounPhrase } from '../noun-phrase'
import type { Passage } from '../sentences'

/** A headline names its source before a colon (“Gazette: Mayor resigns”) or behind a dash (“Mayor resigns – Gazette”). */
export function headlineSource(passage: Passage): Finding[] {
  const all = { from: 0, to: passage.tokens.length }
  const clauses = clausesOf(passage, all)
  const found = beforeColon(passage, clauses) ?? behindDash(passage, clauses)
  return found ? [found] : []
}

function beforeColon(passage: Passage, { starts }: Clauses): Finding | null {
  const { tokens, language } = passage
  const colon = (starts[1] ?? 0) - 1
  if (tokens[colon]?.text !== ':' || colon > 6) return null
  const phrase = (language === 'de' ? nounPhraseAt : englishPhraseAt)(passage, 0, colon)
  return phrase?.to === colon && speaks(passage, phrase)
    ? findingOf(passage, phrase, colon, [colon + 1, tokens.length])
    : null
}

/** A medium, an office or two names: not every word before a colon speaks. */
function speaks({ tokens, text, language }: Passage, { from, to }: NounPhrase): boolean {
  const words = sourceWords[language]
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  if (isOutletName(name)) return true
  return tokens.slice(from, to).some(({ lower }) => {
    const tail = lower.slice(lower.lastIndexOf('-') + 1)
    return (
      words.media.test(tail) ||
      words.roles.test(tail) ||
      words.bodies.test(tail) ||
      words.vague.test(lower)
    )
  })
}

function behindDash(passage: Passage, { starts }: Clauses): Finding | null {
  const { tokens, text } = passage
  for (let k = starts.length - 2; k > 0; k -= 1) {
    const [from, to] = [starts[k]!, starts[k + 1]! - 1]
    if (!/^[–—-]$/.test(tokens[from - 1]!.text) || to <= from || to - from > 4) continue
    if (!isOutletName(text.slice(tokens[from]!.start, tokens[to - 1]!.end))) continue
    const phrase: NounPhrase = { from, to, head: to - 1, kind: 'name', nominative: true }
    return findingOf(passage, phrase, from - 1, [0, from - 1])
  }
  return null
}

function findingOf(
  passage: Passage,
  phrase: NounPhrase,
  mark: number,
  content: readonly [number, number],
): Finding | null {
  const { tokens } = passage
  const span = spanOf(passage, ...content)
  if (!span) return null
  return {
    rule: 'headline',
    reason: 'preposition',
    form: 'indirect',
    cue: [[tokens[mark]!.start, tokens[mark]!.end]],
    source: [[tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]],
    content: [span],
    addressee: [],
    channel: [],
    verb: null,
    phrase,
    sentence: 0,
  }
}
