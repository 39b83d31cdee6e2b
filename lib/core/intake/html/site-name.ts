/** Whether words name a site: by its name, by the beginning of it, or by its name with a little more. */
export function namesSite(words: string, name: string): boolean {
  const [part, whole] = [squeezed(words), squeezed(name)]
  if (part === '' || whole === '') return false
  const contains = whole.length >= 3 && part.includes(whole) && part.length <= whole.length + 12
  return part === whole || contains || (part.length >= 4 && whole.startsWith(part))
}

/** Letters and digits alone, in one case. */
export const squeezed = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
