import { foldName } from '@/lib/core/chain/fold'
import type { HopKind } from '@/lib/core/chain/kinds'
import { readDescriptor } from '@/lib/core/chain/notation/descriptor'
import { lex, type Token } from '@/lib/core/chain/notation/lexer'
import { separatorAt } from '@/lib/core/chain/notation/separators'
import { printHop, writeName } from '@/lib/core/chain/print'
import { suggestOutlets } from '@/lib/core/registry/lookup'
import type { KnownName } from '@/lib/sources/schema'

/** The name being typed: from where to where in the line (code points), and as far as it has come. */
export interface TypedName {
  readonly at: number
  readonly end: number
  readonly text: string
}

export interface Completion {
  readonly name: string
  readonly kind: HopKind
  /** The name form that was matched, when it is not the name itself. */
  readonly alias: string | null
  /** Where it is known from: this document, the workspace, or the shipped dictionary. */
  readonly from: 'document' | 'workspace' | 'dictionary'
}

/**
 * The name in front of the caret (code points): the words since the last separator. Null inside quotation marks and
 * brackets, after a separator that is still being typed, and where no word stands.
 */
export function typedName(line: string, caret: number): TypedName | null {
  const before = Array.from(line).slice(0, caret)
  const tokens = tokensOf(before)
  if (!tokens) return null
  const words = tokens.slice(lastBreak(tokens))
  const first = words[0]
  if (!first || words.some(({ type }) => type !== 'word')) return null
  const text = before.slice(first.at).join('')
  return text.endsWith(' ') && text.trim() === '' ? null : { at: first.at, end: caret, text }
}

function tokensOf(glyphs: readonly string[]): Token[] | null {
  try {
    return lex(glyphs)
  } catch {
    return null
  }
}

/** Index of the first token after the last separator, plus sign or semicolon. */
function lastBreak(tokens: readonly Token[]): number {
  let start = 0
  for (let i = 0; i < tokens.length;) {
    const separator = separatorAt(tokens, i)
    const type = tokens[i]!.type
    i += separator?.[1] ?? 1
    if (separator || type === 'plus' || type === 'stop') start = i
  }
  return start
}

/** At most `limit` names for what is being typed, best first: of this document, of the workspace, of the dictionary. */
export function completionsFor(
  text: string,
  names: readonly KnownName[],
  limit: number,
): Completion[] {
  const typed = foldName(text)
  if (typed === '') return []
  const known = names
    .flatMap((name) => matchOf(name, typed) ?? [])
    .sort((a, b) => a.rank - b.rank || a.completion.name.length - b.completion.name.length)
    .map(({ completion }) => completion)
  const taken = new Set(known.map(({ name }) => foldName(name)))
  const shipped = suggestOutlets(text, limit)
    .filter(({ name }) => !taken.has(foldName(name)))
    .map(({ name, kind }): Completion => ({ name, kind, alias: null, from: 'dictionary' }))
  return [...known, ...shipped].slice(0, limit)
}

function matchOf(known: KnownName, typed: string): { rank: number; completion: Completion } | null {
  const { name, kind, aliases, versionId } = known
  const from = versionId === null ? 'workspace' : 'document'
  const forms = [name, ...aliases].map((form) => ({ form, rank: rankOf(foldName(form), typed) }))
  const best = forms.filter(({ rank }) => rank < 9).sort((a, b) => a.rank - b.rank)[0]
  if (!best) return null
  const alias = best.form === name ? null : best.form
  return {
    rank: best.rank * 2 + (from === 'document' ? 0 : 1),
    completion: { name, kind, alias, from },
  }
}

/** The whole form, its beginning, the beginning of a word in it; 9 is no match. */
function rankOf(form: string, typed: string): number {
  if (form === typed) return 0
  if (form.startsWith(typed)) return 1
  return form.includes(` ${typed}`) || form.includes(`-${typed}`) ? 2 : 9
}

/** The line with a completion in place of what was typed, and where the caret goes (code points). */
export function complete(
  line: string,
  { at, end }: TypedName,
  { name, kind, from }: Completion,
): { line: string; caret: number } {
  const glyphs = Array.from(line)
  const text = writtenAs({ name, kind, from })
  const before = glyphs.slice(0, at).join('')
  return {
    line: before + text + glyphs.slice(end).join(''),
    caret: Array.from(before + text).length,
  }
}

/** A description is not looked up by its name: where its words do not tell the kind, the kind goes along. */
function writtenAs({ name, kind, from }: Pick<Completion, 'name' | 'kind' | 'from'>): string {
  if (from !== 'document') return writeName(name)
  if (readDescriptor(name)?.kind === kind) return name
  return printHop({ label: name, kind, count: null, certain: true, parallel: false })
}

/** What is still to be typed of a completion that begins as typed; '' when it does not. */
export function ghostOf(text: string, completion: Completion | undefined): string {
  if (!completion || text === '') return ''
  const begins = completion.name.toLowerCase().startsWith(text.toLowerCase())
  return begins ? completion.name.slice(text.length) : ''
}
