type Row = [string, string, string, string, string]

/** Reads a table typed as text, one case a line, cells divided by `|`; a short row is filled up with ''. */
export function table(text: TemplateStringsArray): Row[] {
  const lines = text.raw
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    return Array.from({ length: 5 }, (_, i) => cells[i] ?? '') as Row
  })
}
