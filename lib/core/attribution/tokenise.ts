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

/** What a UTF-16 unit is: small numbers, because every unit of a text is asked. */
const [Space, Letter, Capital, Digit, QuoteMark, Mark] = [0, 1, 2, 3, 4, 5] as const
type Class = 0 | 1 | 2 | 3 | 4 | 5

const quoteMarks = '"„“”«»‚‘’›‹\''
const joints = "-‐‑'’&/@_.,:"

/** The class of every unit but the halves of surrogate pairs, which are taken for letters. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? Letter : classify(String.fromCharCode(unit)),
)

function classify(char: string): Class {
  if (/\s/u.test(char)) return Space
  if (/\p{L}|\p{M}/u.test(char)) return char.toLowerCase() === char ? Letter : Capital
  if (/\p{N}/u.test(char)) return Digit
  return quoteMarks.includes(char) ? QuoteMark : Mark
}

const classAt = (text: string, at: number): Class => classes[text.charCodeAt(at)] as Class
const isWordClass = (kind: Class): boolean => kind === Letter || kind === Capital || kind === Digit

/** The tokens of a paragraph in order, in one pass. Hyphens, apostrophes and points inside a word belong to it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let last: Token | null = null
  let at = 0
  let spaced = true
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === Space) {
      if (last) last.spaceAfter = true
      spaced = true
      at += 1
      continue
    }
    const end = isWordClass(kind) ? endOfWord(text, at) : at + 1
    last = tokenOf(text, at, end, kind, spaced)
    tokens.push(last)
    spaced = false
    at = end
  }
  if (last) last.spaceAfter = true
  return tokens
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const kind = classAt(text, at)
    if (isWordClass(kind) || (kind !== Space && joins(text, at))) at += 1
    else break
  }
  return at
}

/** Whether a mark stands inside a word: between letters or digits, as its kind allows. */
function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)]
  if (!isWordClass(before) || !isWordClass(after)) return false
  const char = text[at]!
  if (!joints.includes(char)) return false
  if (char === '.' && before !== Digit && after !== Digit) return isInitialsPoint(text, at)
  return char === '.' || char === ',' || char === ':' ? before === Digit && after === Digit : true
}

/** “U.S.”, “z.B.”, “tagesschau.de”: a point between letters, none of it a sentence's end without a space. */
const isInitialsPoint = (text: string, at: number): boolean =>
  classAt(text, at + 1) !== Capital || at < 2 || !isWordClass(classAt(text, at - 2))

function tokenOf(text: string, start: number, end: number, kind: Class, spaced: boolean): Token {
  const word = text.slice(start, end)
  return {
    start,
    end,
    text: word,
    lower: lowerOf(text, start, end, word),
    kind: kindOf(kind),
    capital: kind === Capital,
    spaceBefore: spaced,
    spaceAfter: false,
  }
}

const kindOf = (kind: Class): TokenKind =>
  kind === Letter || kind === Capital
    ? 'word'
    : kind === Digit
      ? 'number'
      : kind === QuoteMark
        ? 'quote'
        : 'mark'

/** Most words are in lower case already. */
function lowerOf(text: string, start: number, end: number, word: string): string {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (classes[unit] === Capital || (unit === 0x2019 && end - start > 1))
      return word.toLowerCase().replaceAll('’', "'")
  }
  return word
}
