import type { Token } from './tokenise'

/** A quotation: tokens from `open` to `close`, both marks included; a missing mark lies outside the tokens. */
export interface Quotation {
  /** Index of the opening mark, or -1 where it opened in an earlier paragraph. */
  readonly open: number
  /** Index of the closing mark, or the number of tokens where it goes on in the next paragraph. */
  readonly close: number
  /** Whether it carries on a quotation of the paragraph before. */
  readonly continued: boolean
}

const singles = "'‚‘’›‹"

/**
 * Pairs quotation marks by where they stand, not by their glyph (domain 4.3 no. 1), in one pass. Marks inside a
 * quotation that open another are part of it; a mark without partner is none, unless the quotation runs on.
 * `carried` says that a quotation was still open at the end of the paragraph before.
 */
export function pairQuotes(tokens: readonly Token[], carried: boolean): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let inside = 0
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'quote' || isApostrophe(tokens, i)) continue
    if (open < 0) {
      if (opens(tokens, i)) open = i
      else if (carried && found.length === 0 && closes(token)) {
        found.push({ open: -1, close: i, continued: true })
      }
      continue
    }
    if (isNested(tokens[open]!, token)) {
      inside += opens(tokens, i) && !closes(token) ? 1 : inside > 0 ? -1 : 0
      continue
    }
    if (!closes(token) && opens(tokens, i)) {
      open = i
      continue
    }
    found.push({ open, close: i, continued: carried && open === 0 })
    open = -1
    inside = 0
  }
  if (open >= 0 && runsOn(tokens, open)) {
    found.push({ open, close: tokens.length, continued: carried && open === 0 })
  }
  return found
}

/** Whether a mark can open: a space, a bracket or a dash before it, and a word close behind. */
function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (i + 1 >= tokens.length || token.spaceAfter) return false
  if (token.text === '„' || token.text === '‚' || token.spaceBefore) return true
  const before = tokens[i - 1]
  return before === undefined || (before.kind === 'mark' && '([–—-/:'.includes(before.text))
}

const closes = (token: Token): boolean =>
  token.text !== '„' && token.text !== '‚' && (!token.spaceBefore || token.spaceAfter)

/** A single mark within a double quotation, and the other way about. */
const isNested = (open: Token, token: Token): boolean =>
  singles.includes(open.text) !== singles.includes(token.text)

function isApostrophe(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (!"'’‘".includes(token.text)) return false
  return !token.spaceBefore && tokens[i - 1]?.kind === 'word' && !hasOpenSingle(tokens, i)
}

/** Looks a little way back for a single mark that opened; a genitive's apostrophe has none. */
function hasOpenSingle(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 60); k -= 1) {
    const token = tokens[k]!
    if (token.kind === 'quote' && "'‚‘".includes(token.text)) {
      return token.spaceBefore && !token.spaceAfter
    }
  }
  return false
}

/** An unclosed quotation is one when it begins the paragraph or follows a colon or a comma. */
function runsOn(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]
  if (singles.includes(tokens[open]!.text)) return false
  return before === undefined || before.text === ':' || before.text === ','
}
