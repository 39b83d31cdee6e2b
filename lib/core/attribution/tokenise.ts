/** What a token is made of; a mark is one character that is neither letter, digit nor white space. */
export type TokenKind = 'word' | 'number' | 'mark' | 'quote'

/** A word, a number or a single mark; offsets are UTF-16 units of the paragraph. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case, with a plain apostrophe. */
  readonly lower: string
  readonly kind: TokenKind
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  /** Whether white space or nothing stands before and after it. */
  readonly spaceBefore: boolean
  spaceAfter: boolean
}

const enum Class {
  Space,
  Letter,
  Digit,
  Joint,
  Quote,
  Mark,
}

const quoteMarks = '"„“”«»‚‘’›‹\''
const joints = "-‐‑'’&/@_.,:"
const beyondLatin = /\p{L}|\p{M}/u

/** One class a unit below U+0250, where nearly all text of the two languages lies. */
const classes = Uint8Array.from({ length: 0x250 }, (_, unit) => classify(String.fromCharCode(unit)))

function classify(char: string): Class {
  if (/\s/u.test(char)) return Class.Space
  if (/\p{L}|\p{M}/u.test(char)) return Class.Letter
  if (/\p{N}/u.test(char)) return Class.Digit
  return quoteMarks.includes(char) ? Class.Quote : Class.Mark
}

function classAt(text: string, at: number): Class {
  const unit = text.charCodeAt(at)
  if (unit < 0x250) return classes[unit] as Class
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.Letter
  const char = text[at]!
  if (quoteMarks.includes(char)) return Class.Quote
  if (unit >= 0x2000 && unit <= 0x206f) return /\s/u.test(char) ? Class.Space : Class.Mark
  return /\s/u.test(char) ? Class.Space : beyondLatin.test(char) ? Class.Letter : Class.Mark
}

/** The tokens of a paragraph in order, in one pass. Hyphens, apostrophes and points inside a word belong to it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let spaced = true
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === Class.Space) {
      if (!spaced && tokens.length > 0) tokens[tokens.length - 1]!.spaceAfter = true
      spaced = true
      at += 1
      continue
    }
    const end = kind === Class.Letter || kind === Class.Digit ? endOfWord(text, at) : at + 1
    tokens.push(tokenOf(text, at, end, kind, spaced))
    spaced = false
    at = end
  }
  if (tokens.length > 0) tokens[tokens.length - 1]!.spaceAfter = true
  return tokens
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === Class.Letter || kind === Class.Digit) at += 1
    else if (joins(text, at)) at += 1
    else break
  }
  return at
}

/** Whether a mark stands inside a word: between letters or digits, as its kind allows. */
function joins(text: string, at: number): boolean {
  const char = text[at]!
  if (at + 1 >= text.length || !joints.includes(char)) return false
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)]
  if (char === '.' || char === ',' || char === ':') {
    return char === '.' && before === Class.Letter && after === Class.Letter
      ? isInitialsPoint(text, at)
      : before === Class.Digit && after === Class.Digit
  }
  return (
    (before === Class.Letter || before === Class.Digit) &&
    (after === Class.Letter || after === Class.Digit)
  )
}

/** “U.S.”, “z.B.”, “tagesschau.de”: a point between letters, none of it a sentence's end without a space. */
const isInitialsPoint = (text: string, at: number): boolean =>
  text[at + 1]! === text[at + 1]!.toLowerCase() || at < 2 || classAt(text, at - 2) !== Class.Letter

function tokenOf(text: string, start: number, end: number, kind: Class, spaced: boolean): Token {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  return {
    start,
    end,
    text: word,
    lower: lower.includes('’') && lower.length > 1 ? lower.replaceAll('’', "'") : lower,
    kind:
      kind === Class.Letter
        ? 'word'
        : kind === Class.Digit
          ? 'number'
          : kind === Class.Quote
            ? 'quote'
            : 'mark',
    capital: kind === Class.Letter && word[0]! !== lower[0]!,
    spaceBefore: spaced,
    spaceAfter: false,
  }
}
