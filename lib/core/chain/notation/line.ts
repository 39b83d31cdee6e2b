import { maxHops } from '../chain'
import { fail, type Place } from './failure'
import { readHopText, type HopText } from './hop-text'
import { lex, type Token } from './lexer'
import { isWord, separatorAt, type Separator } from './separators'
import { maxLabel } from './text'

/** One chain as typed: operands of one hop, or of several joined by `+`, with the separators between them. */
export interface Line {
  /** A directed word with one side only: “laut X”, “X zufolge”. */
  readonly lead: Separator | null
  readonly operands: readonly (readonly HopText[])[]
  readonly separators: readonly Separator[]
}

/** At most this many chains in one input, and code points in all. */
export const maxChains = 50
export const maxLine = 20_000

/** Reads the syntax of an input, one line for each chain between `;`. Fails with the first thing that is wrong. */
export function readLines(input: string): Line[] {
  const glyphs = Array.from(input)
  if (glyphs.length > maxLine) fail('E_TOO_LONG', { at: maxLine, end: glyphs.length }, '')
  const stream = new TokenStream(glyphs, lex(glyphs))
  if (stream.ended) fail('E_EMPTY', { at: 0, end: 0 }, '')
  const lines = [readLine(stream)]
  while (stream.take('stop')) {
    if (lines.length === maxChains) fail('E_TOO_LONG', stream.here, stream.found)
    lines.push(readLine(stream))
  }
  return lines
}

function readLine(stream: TokenStream): Line {
  if (stream.atLineEnd) fail('E_EMPTY_CHAIN', stream.here, stream.found, stream.after)
  const before = stream.takeLead()
  const operands = [readOperand(stream, true)]
  const lead = stream.takePostposition() ?? before
  const separators: Separator[] = []
  for (let next = stream.takeSeparator(); next; next = stream.takeSeparator()) {
    separators.push(next)
    if (operands.length === maxHops) fail('E_TOO_LONG', stream.here, stream.found)
    operands.push(readOperand(stream, false))
  }
  return { lead, operands, separators }
}

function readOperand(stream: TokenStream, first: boolean): HopText[] {
  const hops = [readHop(stream, first)]
  while (stream.take('plus')) {
    if (hops.length === maxHops) fail('E_TOO_LONG', stream.here, stream.found)
    hops.push(readHop(stream, first))
  }
  return hops
}

function readHop(stream: TokenStream, first: boolean): HopText {
  const tokens: Token[] = []
  while (!stream.atHopEnd && !(first && tokens.length > 0 && stream.atPostposition)) {
    tokens.push(stream.pop())
    if (tokens.length > maxLabel) fail('E_TOO_LONG', tokens[0]!, tokens[0]!.text)
  }
  if (tokens.length === 0) fail('E_EMPTY_HOP', stream.here, stream.found, stream.after)
  return readHopText(tokens, stream.line)
}

class TokenStream {
  private i = 0

  constructor(
    readonly line: readonly string[],
    private readonly tokens: readonly Token[],
  ) {}

  get ended(): boolean {
    return this.i === this.tokens.length
  }

  get atLineEnd(): boolean {
    return this.ended || this.tokens[this.i]!.type === 'stop'
  }

  get atHopEnd(): boolean {
    return (
      this.atLineEnd ||
      this.tokens[this.i]!.type === 'plus' ||
      separatorAt(this.tokens, this.i) !== null
    )
  }

  /** At a “zufolge” that ends the chain and is not part of a set phrase (“Berichten zufolge”). */
  get atPostposition(): boolean {
    const next = this.tokens[this.i + 1]
    const word = this.tokens[this.i - 1]?.text.toLowerCase() ?? ''
    const last = next === undefined || next.type === 'stop'
    return last && isWord(this.tokens[this.i], 'zufolge') && !word.endsWith('berichten')
  }

  /** The place of the next token; at the end, the empty place behind the last one. */
  get here(): Place {
    const end = this.tokens.at(-1)?.end ?? 0
    return this.tokens[this.i] ?? { at: end, end }
  }

  /** The next token as typed, '' at the end. */
  get found(): string {
    return this.line.slice(this.here.at, this.here.end).join('')
  }

  /** What stands before the next token within the same chain, for “expected a source after …”. */
  get after(): { after?: string } {
    const before = this.tokens[this.i - 1]
    return before ? { after: this.passed ?? before.text } : {}
  }

  private passed: string | null = null

  pop(): Token {
    this.passed = null
    return this.tokens[this.i++]!
  }

  take(type: Token['type']): Token | null {
    return this.tokens[this.i]?.type === type ? this.pop() : null
  }

  takeSeparator(): Separator | null {
    const found = separatorAt(this.tokens, this.i)
    if (!found) return null
    const [separator, length] = found
    this.i += length
    this.passed = separator.text
    return separator
  }

  takeLead(): Separator | null {
    const separator = separatorAt(this.tokens, this.i)?.[0]
    return separator?.spoken && separator.way === 'down' ? this.takeSeparator() : null
  }

  takePostposition(): Separator | null {
    if (!this.atPostposition) return null
    const { text, at, end } = this.pop()
    return { way: 'down', text, at, end, spoken: true }
  }
}
