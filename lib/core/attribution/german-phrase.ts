import {
  adverbs,
  commonVerbs,
  conjunctions,
  contentStarters,
  determiners,
  prepositions,
  subjectPronouns,
  subordinators,
  times,
  tyingPrepositions,
} from './lexicon/de'
import { germanVerbs } from './lexicon/de-verbs'
import type { NounPhrase } from './noun-phrase'
import type { Passage } from './sentences'
import type { Token } from './tokenise'

const nameParticles = new Set(
  'von van de del der den di da al el bin ibn zu le la ten dos bint ben y e'.split(' '),
)
const farthest = 40

/** The noun phrase that begins at a token, or null. Looks at most forty tokens ahead, and not beyond `end`. */
export function nounPhraseAt(
  passage: Passage,
  at: number,
  end: number,
  depth = 0,
): NounPhrase | null {
  const limit = Math.min(end, at + farthest)
  const core = coreAt(passage, at, limit)
  if (!core || core.kind === 'pronoun' || depth > 2) return core
  return { ...core, to: extend(passage, core, limit, depth) }
}

/** Determiner, adjectives, nouns and names, without anything that hangs on them. */
function coreAt({ tokens, quoteAt, quotes }: Passage, at: number, end: number): NounPhrase | null {
  const first = tokens[at]
  if (!first || at >= end) return null
  if (first.capital && isFunctionWord(first.lower)) {
    return subjectPronouns.has(first.lower) && !determiners.any.has(first.lower)
      ? pronounAt(at)
      : null
  }
  let i = at
  const oblique = determiners.oblique.has(first.lower)
  const determined = oblique || determiners.any.has(first.lower)
  if (determined) i += 1
  i = skipAdjectives(tokens, i, end)
  const nouns = i
  let head = -1
  while (i < end) {
    const token = tokens[i]!
    const quote = quoteAt[i]!
    if (quote >= 0) {
      const { open, close } = quotes[quote]!
      if (open !== i || !isNameQuote(tokens, open, close) || close >= end) break
      head = head < 0 ? i + 1 : head
      i = close + 1
      continue
    }
    if (token.capital || (token.kind === 'number' && i > nouns)) {
      if (
        token.capital &&
        !(i > nouns && (prepositions.has(token.lower) || contentStarters.has(token.lower)))
      )
        head = i
      else if (token.capital) break
      i += 1
    } else if (i > nouns && nameParticles.has(token.lower) && joinsNames(tokens, i, end, nouns))
      i += 1
    else if (i > nouns && (token.text === '&' || token.text === '/') && tokens[i + 1]?.capital)
      i += 1
    else break
  }
  if (head < 0) {
    const isPronoun = subjectPronouns.has(first.lower)
    if (!isPronoun && !(first.lower === 'der' || first.lower === 'die')) return null
    return isPronoun ? { from: at, to: at + 1, head: at, kind: 'pronoun', nominative: true } : null
  }
  const kind =
    determined && i - nouns === 1
      ? 'common'
      : determined || !isLikelyName(tokens, nouns, i)
        ? 'common'
        : 'name'
  return { from: at, to: i, head, kind, nominative: !oblique }
}

const isFunctionWord = (lower: string): boolean =>
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  contentStarters.has(lower) ||
  subordinators.has(lower) ||
  ((adverbs.has(lower) || subjectPronouns.has(lower)) && !determiners.any.has(lower))

const pronounAt = (at: number): NounPhrase => ({
  from: at,
  to: at + 1,
  head: at,
  kind: 'pronoun',
  nominative: true,
})

const isLikelyName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 ||
  /^(?:\p{Lu}{2,})/u.test(tokens[from]!.text) ||
  !pluralPeople.test(tokens[from]!.lower)

/** Nouns for people and records that stand without a determiner: “Beamte”, “Quellen im Ministerium”. */
const pluralPeople =
  /(?:beamten?|quellen|kreisen?|vertretern?|experten|kritikern?|forschern?|beobachtern?|zeugen|mitarbeitern?|diplomaten|anwohnern?|ärzten?|politikern?|behörden|medien|berichten?|angaben|aussagen|informationen|meldungen|gutachtern?|ermittlern?|wissenschaftlern?|sprechern?|offiziellen?|militärs|leuten?|insidern?|republikanern?|demokraten|abgeordneten?|anhängern?|gegnern?|analysten|teilnehmern?|studien|umfragen|schätzungen|betreibern?|mediziner|juristen|ökonomen|aktivisten|einsatzkräften?|sicherheitskräften?|rettungskräften?|funktionären?|offizieren?|kollegen|freunden?|verwandten?|angehörigen?|anwälten?|händlern?|bewohnern?|bürgern?)$/

function skipAdjectives(tokens: readonly Token[], at: number, end: number): number {
  let i = at
  while (i < end && i < at + 8) {
    const token = tokens[i]!
    if (token.capital || token.kind === 'quote') return i
    if (token.kind === 'number') {
      if (tokens[i + 1]?.text === '.') i += 1
      i += 1
      continue
    }
    if (token.kind !== 'word') return at
    if (commonVerbs.has(token.lower) || (i === at && isVerb(token.lower, at, tokens))) return at
    if (i > at && (token.lower.endsWith('lich') || token.lower === 'nicht')) {
      i += 1
      continue
    }
    if (i > at && prepositions.has(token.lower)) return at
    if (
      !/(?:e|en|er|es|em|zwei|drei|fünf|ex)$/.test(token.lower) &&
      !/^(?:sehr|noch|wenig|rund|etwa|nicht|namentlich)$/.test(token.lower)
    )
      return at
    if (
      prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      contentStarters.has(token.lower) ||
      subordinators.has(token.lower)
    )
      return at
    i += 1
  }
  return at
}

/** A finite verb of saying where a phrase without determiner would begin. */
const isVerb = (lower: string, at: number, tokens: readonly Token[]): boolean =>
  germanVerbs.has(lower) &&
  !determiners.any.has(tokens[at - 1]?.lower ?? '') &&
  !determiners.oblique.has(tokens[at - 1]?.lower ?? '')

/** „Der Spiegel“ after its noun: a few words, the first in capitals, no full stop inside. */
function isNameQuote(tokens: readonly Token[], open: number, close: number): boolean {
  const length = close - open - 1
  if (length < 1 || length > 6) return false
  for (let i = open + 1; i < close; i += 1) {
    const { text } = tokens[i]!
    if (text === ',' || text === '.' || text === '!' || text === '?') return false
  }
  return tokens[open + 1]!.capital || tokens[open + 1]!.kind === 'number'
}

const joinsNames = (tokens: readonly Token[], i: number, end: number, from: number): boolean => {
  if (i + 1 >= end || i - from < 1) return false
  const { lower } = tokens[i]!
  if (lower === 'der' || lower === 'den' || lower === 'zu')
    return tokens[i - 1]!.lower === 'von' || tokens[i - 1]!.lower === 'van'
  if (lower === 'von')
    return (
      i - from <= 2 &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[i - 1]!.text) &&
      tokens[i + 1]!.capital &&
      isFirstName(tokens, i - 1, from)
    )
  return tokens[i + 1]!.capital || nameParticles.has(tokens[i + 1]!.lower)
}

/** “Ursula von …” against “Präsident von …”: names of people seldom stand after a determiner. */
const isFirstName = (tokens: readonly Token[], i: number, from: number): boolean =>
  i > from || (from > 0 ? !determiners.any.has(tokens[from - 1]!.lower) : true)

/** Adds genitives, tied prepositional phrases, brackets, a second name and an apposition. */
function extend(passage: Passage, core: NounPhrase, end: number, depth: number): number {
  const { tokens, quoteAt } = passage
  let to = core.to
  for (let steps = 0; steps < 6 && to < end; steps += 1) {
    const token = tokens[to]!
    if (quoteAt[to]! >= 0) break
    const next = extendOnce(passage, core, token, to, end, depth)
    if (next === to) break
    to = next
  }
  return to
}

function extendOnce(
  passage: Passage,
  core: NounPhrase,
  token: Token,
  to: number,
  end: number,
  depth: number,
): number {
  const { tokens } = passage
  const { lower } = token
  if (isGenitive(lower)) {
    const owner = nounPhraseAt(passage, to, end, depth + 1)
    return owner && owner.kind !== 'pronoun' ? owner.to : to
  }
  if (lower === '(') {
    const close = closingBracket(tokens, to, end)
    return close > 0 && close - to <= 7 ? close + 1 : to
  }
  if (tyingPrepositions.has(lower) && core.kind === 'common') {
    const owner = nounPhraseAt(passage, to + 1, end, depth + 1)
    if (!owner || owner.kind === 'pronoun' || times.has(tokens[owner.head]!.lower)) return to
    return tokens[owner.from]!.kind === 'number' ||
      (depth > 0 && lower !== 'von' && lower !== 'vom')
      ? to
      : owner.to
  }
  if ((lower === 'und' || lower === 'sowie') && depth === 0) {
    const other = nounPhraseAt(passage, to + 1, end, depth + 1)
    return other &&
      other.kind !== 'pronoun' &&
      other.nominative &&
      !startsClause(tokens, other.to, end)
      ? other.to
      : to
  }
  if (lower === ',' && depth === 0) return apposition(passage, core, to, end)
  return to
}

const isGenitive = (lower: string): boolean =>
  lower === 'des' ||
  lower === 'der' ||
  lower === 'eines' ||
  lower === 'einer' ||
  lower === 'seines' ||
  lower === 'ihrer' ||
  lower === 'ihres' ||
  lower === 'seiner' ||
  lower === 'dieser' ||
  lower === 'dieses' ||
  lower === 'mehrerer' ||
  lower === 'deren' ||
  lower === 'beider'

function closingBracket(tokens: readonly Token[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 9); i += 1) if (tokens[i]!.text === ')') return i
  return -1
}

const startsClause = (tokens: readonly Token[], at: number, end: number): boolean => {
  const token = tokens[at]
  return (
    at < end &&
    token !== undefined &&
    token.kind === 'word' &&
    !token.capital &&
    /(?:te|ten|ieb|ist|sind|war)$/.test(token.lower)
  )
}

/** “, Heike Muster,”: a further name or description between commas. */
function apposition(passage: Passage, core: NounPhrase, comma: number, end: number): number {
  const { tokens } = passage
  const inner = nounPhraseAt(passage, comma + 1, end, 1)
  if (!inner || inner.kind === 'pronoun' || !inner.nominative) return comma
  const after = tokens[inner.to]
  if (inner.to >= end || after === undefined) return inner.to
  if (after.kind === 'mark' && ',:;.–-'.includes(after.text)) return inner.to
  if (after.kind === 'quote') return inner.to
  return core.kind === 'common' && inner.kind === 'name' && adverbs.has(after.lower)
    ? inner.to
    : comma
}
