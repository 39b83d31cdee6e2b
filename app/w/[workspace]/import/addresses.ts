const address = /^(?:https?:\/\/|www\.)[^\s<>"]+\.[^\s<>"]+$/i

/** The addresses in what was pasted, where it is nothing but addresses, one on a line; otherwise none. */
export function addressesIn(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const written = lines.filter((line) => line !== '')
  return written.every((line) => address.test(line)) ? [...new Set(written.map(withScheme))] : []
}

const withScheme = (line: string) => (/^https?:/i.test(line) ? line : `https://${line}`)
