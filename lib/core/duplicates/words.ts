/** A word of a text, folded for comparison, and where it is written (UTF-16 units). */
export interface FoldedWord {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu

/** The words of a text without case, marks and invisible characters; "ueber", "über" and its decomposed form are one. */
export function foldWords(text: string): FoldedWord[] {
  return [...text.matchAll(word)].map(({ 0: raw, index }) => ({
    folded: foldWord(raw),
    start: index,
    end: index + raw.length,
  }))
}

const germanLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** One word, folded: NFKC, lower case, German letters spelt out, all other marks left away. */
export function foldWord(raw: string): string {
  const lower = raw.normalize('NFKC').toLowerCase()
  if (isAscii.test(lower)) return lower
  return lower
    .replace(/[äöüß]/gu, (letter) => germanLetters[letter]!)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
}

const isAscii = /^[\0-\x7f]*$/u
