/** One `name: value` of a front matter, with its line as it stands. */
export interface FrontMatterField {
  readonly name: string
  readonly value: string
  readonly line: string
}

/** The fields between two rules of hyphens at the head of a Markdown file, and how far they reach (UTF-16 units). */
export interface FrontMatter {
  readonly fields: readonly FrontMatterField[]
  readonly length: number
}

const block = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?=\r?\n|$)/u
const entry = /^([\p{L}_-]+)\s*:\s*(.+?)\s*$/u

/** Reads simple one-line fields; nested ones are passed over. Null where a file begins otherwise. */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = block.exec(text)
  if (!match) return null
  const fields = (match[1] ?? '').split(/\r?\n/u).flatMap((line) => {
    const [, name = '', value = ''] = entry.exec(line) ?? []
    return name ? [{ name: name.toLowerCase(), value: unquoted(value), line: line.trim() }] : []
  })
  return fields.length > 0 ? { fields, length: match[0].length } : null
}

const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/u, '$2')
