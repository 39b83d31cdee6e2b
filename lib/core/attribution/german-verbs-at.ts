import { clauseAt, type Clauses } from './clauses'
import { auxiliaries, conjunctions, contentStarters, relatives, subordinators } from './lexicon/de'
import { germanVerbs } from './lexicon/de-verbs'
import type { Verb, VerbReading } from './lexicon/lexicon'
import type { Passage, Sentence } from './sentences'

/** A verb of saying as it stands in a sentence. */
export interface VerbHit {
  readonly verb: Verb
  /** The finite part: the verb itself or its auxiliary. */
  readonly at: number
  /** All tokens that belong to the cue, ascending. */
  readonly parts: readonly number[]
  readonly passive: boolean
  readonly plural: boolean
  readonly clause: Sentence
  /** Where the verb stands in its clause. */
  readonly place: 'first' | 'second' | 'last'
  /** The last token of the verb's parts that stands before the content. */
  readonly end: number
}

/** More verbs of saying than this has no sentence. */
const most = 12

/** The verbs of saying of a sentence outside quotations, in order. */
export function germanVerbsAt(passage: Passage, clauses: Clauses): VerbHit[] {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  const hits: VerbHit[] = []
  for (let i = from; i < to && hits.length < most; i += 1) {
    if (quoteAt[i]! >= 0) continue
    const token = tokens[i]!
    const readings = token.kind === 'word' ? germanVerbs.get(token.lower) : undefined
    if (
      (!readings && token.lower !== 'gegeben') ||
      (token.capital && (i === from || tokens[i - 1]!.kind === 'word'))
    )
      continue
    const hit = readAt(passage, clauses, i, readings ?? [])
    if (hit && !hits.some((other) => other.parts.some((part) => hit.parts.includes(part))))
      hits.push(hit)
  }
  return hits
}

function readAt(
  passage: Passage,
  clauses: Clauses,
  i: number,
  readings: readonly VerbReading[],
): VerbHit | null {
  const clause = clauseAt(clauses, i)
  const apart = apartParticiple(passage, clause, i)
  if (apart) return apart
  const participle = readings.find(({ form }) => form === 'participle')
  if (participle) {
    const hit = asParticiple(passage, clause, i, participle.verb)
    if (hit) return hit
  }
  for (const reading of readings) {
    if (reading.form === 'participle' || reading.form === 'infinitive') continue
    const hit = reading.joined
      ? asWhole(passage, clause, i, reading)
      : asParted(passage, clauses, clause, i, reading)
    if (hit) return hit
  }
  return null
}

const givers = new Set(['bekannt', 'verstehen', 'an', 'zu', 'preis'])

/** “bekannt gegeben”, “zu verstehen gegeben”: a participle written apart from its first part. */
function apartParticiple(passage: Passage, clause: Sentence, i: number): VerbHit | null {
  const { tokens } = passage
  const first = tokens[i - 1]?.lower ?? ''
  if (tokens[i]!.lower !== 'gegeben' || !givers.has(first) || i - 1 <= clause.from) return null
  const verb = germanVerbs.get(`${first}gegeben`)?.[0]?.verb
  const hit = verb && asParticiple(passage, clause, i, verb)
  return hit ? { ...hit, parts: [...hit.parts, i - 1].sort((a, b) => a - b) } : null
}

function asParticiple(passage: Passage, clause: Sentence, i: number, verb: Verb): VerbHit | null {
  const { tokens, quoteAt } = passage
  const next = tokens[i + 1]?.lower ?? ''
  const after = tokens[i + 2]?.lower ?? ''
  if (i + 1 < clause.to && isAuxiliary(next)) {
    const passive =
      auxiliaries.become.has(next) || next === 'worden' || next === 'ist' || next === 'war'
    if (next !== 'worden') return hitOf(passage, verb, [i, i + 1], i + 1, passive, clause, 'last')
    if (after !== '') return hitOf(passage, verb, [i, i + 1], i + 1, true, clause, 'last')
  }
  if (i + 1 < clause.to && next !== 'und' && next !== 'worden' && quoteAt[i + 1]! < 0) return null
  for (let k = i - 1; k >= Math.max(clause.from, i - 40); k -= 1) {
    if (quoteAt[k]! >= 0 || !isAuxiliary(tokens[k]!.lower)) continue
    const passive = auxiliaries.become.has(tokens[k]!.lower) || next === 'worden'
    const place = k === clause.from ? 'first' : 'second'
    return hitOf(passage, verb, [k, i], k, passive, clause, place)
  }
  return null
}

const isAuxiliary = (lower: string): boolean =>
  auxiliaries.have.has(lower) || auxiliaries.become.has(lower)

const modals = new Set(
  'kann können könne konnte konnten will wollen wolle wollte wollten soll sollen solle sollte sollten muss müssen müsse musste mussten darf dürfen dürfe durfte möchte möchten mag lassen ließ lässt würde würden wird werden werde hatte haben zu'.split(
    ' ',
  ),
)

function asWhole(
  passage: Passage,
  clause: Sentence,
  i: number,
  { verb, form, plural }: VerbReading,
): VerbHit | null {
  const opener = openerOf(passage, clause)
  const isLast = i === clause.to - 1 && i > clause.from
  const subordinate =
    isLast &&
    (subordinators.has(opener) ||
      contentStarters.has(opener) ||
      (relatives.has(opener) && passage.tokens[clause.from - 1]?.text === ',') ||
      opener === 'so')
  if (form === 'present' && plural && i > clause.from && hasModal(passage, clause, i)) return null
  if (verb.particle !== '' && !isLast) return null
  return hitOf(
    passage,
    verb,
    [i],
    i,
    false,
    clause,
    subordinate ? 'last' : i === clause.from ? 'first' : 'second',
    plural,
  )
}

/** The first word of a clause behind “und”, “sondern” and the like. */
function openerOf({ tokens }: Passage, { from, to }: Sentence): string {
  let at = from
  while (at < to - 1 && conjunctions.has(tokens[at]!.lower)) at += 1
  return tokens[at]!.lower
}

function hasModal({ tokens, quoteAt }: Passage, clause: Sentence, i: number): boolean {
  if (i !== clause.to - 1 && tokens[i - 1]!.lower !== 'zu') return false
  for (let k = clause.from; k < i; k += 1)
    if (quoteAt[k]! < 0 && modals.has(tokens[k]!.lower)) return true
  return false
}

/** “teilte … mit”: the particle ends its clause, or one of the next three. */
function asParted(
  passage: Passage,
  clauses: Clauses,
  clause: Sentence,
  i: number,
  { verb, plural }: VerbReading,
): VerbHit | null {
  const { tokens, quoteAt } = passage
  let range = clause
  for (let steps = 0; steps < 4; steps += 1) {
    const last = lastOutside(passage, range)
    if (last > i && tokens[last]!.lower === verb.particle) {
      return hitOf(
        passage,
        verb,
        [i, last],
        i,
        false,
        clause,
        i === clause.from ? 'first' : 'second',
        plural,
        last,
      )
    }
    const inner = findParticle(passage, Math.max(i + 1, range.from), range.to, verb.particle)
    if (inner > 0)
      return hitOf(
        passage,
        verb,
        [i, inner],
        i,
        false,
        clause,
        i === clause.from ? 'first' : 'second',
        plural,
        inner,
      )
    if (range.to >= clauses.sentence.to) return null
    range = clauseAt(clauses, range.to + 1)
    if (contentStarters.has(tokens[range.from]?.lower ?? '') || (quoteAt[range.from] ?? -1) >= 0)
      return null
  }
  return null
}

/** A particle inside the clause, where a quotation, an “und” or the end of the sentence follows. */
function findParticle(
  { tokens, quoteAt }: Passage,
  from: number,
  to: number,
  particle: string,
): number {
  for (let k = from; k < Math.min(to, from + 40); k += 1) {
    if (quoteAt[k]! >= 0 || tokens[k]!.lower !== particle) continue
    const next = tokens[k + 1]
    if (
      next === undefined ||
      (next.kind !== 'word' && next.kind !== 'number') ||
      next.lower === 'und'
    )
      return k
  }
  return -1
}

function lastOutside({ tokens }: Passage, { from, to }: Sentence): number {
  let last = to - 1
  while (last > from && tokens[last]!.kind === 'mark') last -= 1
  return last
}

function hitOf(
  { tokens }: Passage,
  verb: Verb,
  parts: readonly number[],
  at: number,
  passive: boolean,
  clause: Sentence,
  place: VerbHit['place'],
  plural = /(?:en|sind)$/.test(tokens[at]!.lower),
  end = parts.at(-1)!,
): VerbHit {
  return { verb, at, parts, passive, plural, clause, place, end }
}
