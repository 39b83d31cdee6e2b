/** A line that is not blank: its range without surrounding white space, in UTF-16 units, and how it stands. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Number of the run of lines between blank lines it belongs to, from 0. */
  readonly block: number
  /** White space characters before it on its line. */
  readonly indent: number
}

/** Line ends, page breaks among them; U+0085 is none here because it is not white space in JavaScript. */
const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g

/** The lines of a text that hold more than white space, in order. Linear in the text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let block = -1
  let blank = true
  for (const [start, end] of rawLines(text)) {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      blank = true
      continue
    }
    if (blank) block += 1
    blank = false
    const indent = raw.length - raw.trimStart().length
    lines.push({
      start: start + indent,
      end: start + indent + trimmed.length,
      text: trimmed,
      block,
      indent,
    })
  }
  return lines
}

function* rawLines(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    yield [start, match.index]
    start = match.index + match[0].length
  }
  yield [start, text.length]
}
