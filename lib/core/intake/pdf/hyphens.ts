/** The words of some lines in small letters, those with a hyphen inside whole. */
export function wordsOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of lines) {
    // The last word of a line may be half a word.
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?=[^\p{L}-])/gu))
      words.add(word.toLowerCase())
  }
  return words
}

const broken = /(\p{L}+)([-\u00ad\u2010])$/u
const first = /^(\p{L}+)/u
/** After these a hyphen stands for the rest of a word: "Vor- und Nachteile". */
const completes = /^(?:und|oder|bzw|sowie|bis|and|or|to)(?!\p{L})/u

/**
 * The lines of a paragraph as one: words that were broken are made whole, a hyphen that belongs to its word stays. What
 * the rest of the file writes decides where it can be known.
 */
export function joinLines(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const [, start = '', hyphen = ''] = broken.exec(text) ?? []
    if (hyphen === '' || completes.test(line)) return `${text} ${line}`
    const [, rest = ''] = first.exec(line) ?? []
    const isWhole = hyphen === '\u00ad' || isOneWord(start, rest, vocabulary)
    return (isWhole ? text.slice(0, -1) : text) + line
  })
}

function isOneWord(start: string, rest: string, vocabulary: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(rest)) return false
  const joined = `${start}${rest}`.toLowerCase()
  const apart = `${start}-${rest}`.toLowerCase()
  return vocabulary.has(joined) || !vocabulary.has(apart)
}
