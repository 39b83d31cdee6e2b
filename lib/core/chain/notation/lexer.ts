import { fail, type Place } from './failure'
import { blank } from './text'

export interface Token extends Place {
  readonly type: 'word' | 'quoted' | 'kind' | 'arrow' | 'plus' | 'stop'
  /** A word or symbol as typed, or what stands inside the quotes or brackets. */
  readonly text: string
}

/** Opening quotation marks, each with the marks that close it. */
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['„', '“”'],
  ['“', '”'],
])

const endsWord = new Set([...'←→<>»;[]×'])

/**
 * Cuts a line (given by its code points) into tokens, in linear time. Inside quotes and brackets nothing is special
 * but the closing mark; `""` inside `"…"` stands for one quotation mark. `+` and `&` join hops only when they stand
 * free, so that “AT&T” stays a name. Fails with E_UNCLOSED_QUOTE or E_UNBALANCED_BRACKET.
 */
export function lex(line: readonly string[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    if (blank.test(line[at]!)) at += 1
    else {
      const token = tokenAt(line, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

function tokenAt(line: readonly string[], at: number): Token {
  const first = line[at]!
  const closers = closing.get(first)
  if (closers) return quotedAt(line, at, closers)
  if (first === '[' || first === ']') return kindAt(line, at)
  if (first === ';') return { type: 'stop', text: first, at, end: at + 1 }
  const arrow = arrowAt(line, at)
  if (arrow) return { type: 'arrow', text: arrow, at, end: at + arrow.length }
  return wordAt(line, at)
}

function quotedAt(line: readonly string[], at: number, closers: string): Token {
  const inside: string[] = []
  for (let end = at + 1; end < line.length; end += 1) {
    const glyph = line[end]!
    if (!closers.includes(glyph)) inside.push(glyph)
    else if (glyph === '"' && line[end + 1] === '"') inside.push(line[(end += 1)]!)
    else return { type: 'quoted', text: inside.join(''), at, end: end + 1 }
  }
  return fail('E_UNCLOSED_QUOTE', { at, end: line.length }, line.slice(at).join(''))
}

function kindAt(line: readonly string[], at: number): Token {
  let close = at + 1
  while (close < line.length && line[close] !== '[' && line[close] !== ']') close += 1
  if (line[at] === ']' || line[close] !== ']') {
    fail('E_UNBALANCED_BRACKET', { at, end: at + 1 }, line[at]!)
  }
  return { type: 'kind', text: line.slice(at + 1, close).join(''), at, end: close + 1 }
}

function arrowAt(line: readonly string[], at: number): string | null {
  const first = line[at]!
  const pair = first + (line[at + 1] ?? '')
  if (pair === '<-' || pair === '->') return pair
  return '←→<>»'.includes(first) ? first : null
}

function wordAt(line: readonly string[], at: number): Token {
  let end = at + 1
  while (end < line.length && !endsWordAt(line, end)) end += 1
  const text = line.slice(at, end).join('')
  return { type: text === '+' || text === '&' ? 'plus' : 'word', text, at, end }
}

const endsWordAt = (line: readonly string[], at: number): boolean =>
  blank.test(line[at]!) || endsWord.has(line[at]!) || (line[at] === '-' && line[at + 1] === '>')
