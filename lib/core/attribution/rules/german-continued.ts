import { spanOf, type Clauses } from '../clauses'
import type { Finding } from '../finding'
import {
  determiners,
  prepositions,
  subjectPronouns,
  subjunctivePast,
  subjunctives,
} from '../lexicon/de'
import type { Passage } from '../sentences'

/** A sentence in the subjunctive without any cue: it carries on what was reported before (domain 4.3 no. 5). */
export function germanSubjunctive(
  passage: Passage,
  clauses: Clauses,
  reported: boolean,
): Finding[] {
  const at = subjunctiveAt(passage, clauses, reported)
  if (at < 0) return []
  const { from, to } = clauses.sentence
  const span = spanOf(passage, from, to)
  return span === null
    ? []
    : [carried('subjunctive', 'subjunctive', 'indirect-free-indirect', passage, from, at, [span])]
}

function subjunctiveAt(passage: Passage, clauses: Clauses, reported: boolean): number {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!
    if (quoteAt[i]! >= 0 || (token.capital && i > from) || token.kind !== 'word') continue
    if (subjunctives.has(token.lower) && !isOther(passage, i)) return i
    if (reported && (subjunctivePast.has(token.lower) || isRareSubjunctive(passage, i))) return i
  }
  return -1
}

/** “ich habe”, “sei es”, a noun or an infinitive of the same letters. */
function isOther({ tokens }: Passage, i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  const { lower } = tokens[i]!
  return before === 'ich' || before === 'zu' || (lower === 'sei' && tokens[i + 1]?.lower === 'dank')
}

/** “Der Verein diene …”: a word in -e behind a singular subject and before no noun. */
function isRareSubjunctive({ tokens }: Passage, i: number): boolean {
  const { lower, capital } = tokens[i]!
  if (capital || !/[^t]e$|[^aeiouäöü]te$/.test(lower) || lower.length < 4) return false
  if (
    /(?:ine|eine|ese|ige|iche|ale|ere|ste|lle|sche|nde|gte|kte|tte|chte|lte|nte|rte|ste|hte|ute)$/.test(
      lower,
    )
  )
    return false
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (!before || !next || next.capital) return false
  if (!(before.capital || subjectPronouns.has(before.lower))) return false
  return (
    determiners.any.has(next.lower) ||
    prepositions.has(next.lower) ||
    next.lower === 'sich' ||
    next.lower === 'nicht'
  )
}

/** “Demnach …”, “… soll … gewesen sein”: the text has it from somebody (domain 4.3 no. 6). */
export function germanReportative(passage: Passage, clauses: Clauses): Finding[] {
  const { tokens } = passage
  const { from, to } = clauses.sentence
  const pointer = pointerAt(passage, from, to)
  const content = spanOf(passage, pointer === from ? from + 1 : from, to)
  if (content === null) return []
  if (pointer >= 0) {
    const cut: [number, number][] =
      pointer === from ? [[content[0], content[1]]] : [[tokens[from]!.start, content[1]]]
    const finding = carried('reportative', 'reportative', 'indirect', passage, from, pointer, cut)
    return [{ ...finding, cue: [[tokens[pointer]!.start, tokens[pointer]!.end]] }]
  }
  const at = reportativeAt(passage, from, to)
  if (at < 0) return []
  return [carried('reportative', 'reportative', 'free-indirect', passage, from, at, [content])]
}

const pointers = new Set(['demnach', 'demzufolge'])

function pointerAt({ tokens, quoteAt }: Passage, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (quoteAt[i]! < 0 && pointers.has(tokens[i]!.lower)) return i
  return -1
}

/** *sollen* with a perfect infinitive at the end of its clause. */
function reportativeAt({ tokens, quoteAt }: Passage, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    if (quoteAt[i]! >= 0 || (tokens[i]!.lower !== 'soll' && tokens[i]!.lower !== 'sollen')) continue
    for (let k = i - 2; k < Math.min(to, i + 40); k += 1) {
      const [a, b] = [tokens[k]?.lower ?? '', tokens[k + 1]?.lower ?? '']
      if (
        (b === 'haben' || b === 'sein') &&
        (a === 'worden' || a === 'gewesen' || isParticiple(a)) &&
        Math.abs(k - i) < 40
      )
        return i
    }
  }
  return -1
}

const isParticiple = (lower: string): boolean =>
  /^(?:\p{L}*ge\p{L}+|be\p{L}+|ver\p{L}+|er\p{L}+|ent\p{L}+|zer\p{L}+|\p{L}+iert)$/u.test(lower) &&
  /(?:t|en)$/.test(lower)

function carried(
  rule: Finding['rule'],
  reason: Finding['reason'],
  form: Finding['form'],
  { tokens }: Passage,
  sentence: number,
  at: number,
  content: Finding['content'],
): Finding {
  return {
    rule,
    reason,
    form,
    cue: [],
    source: [],
    content,
    addressee: [],
    channel: [],
    verb: null,
    phrase: null,
    sentence,
    mark: [tokens[at]!.start, tokens[at]!.end],
  }
}
