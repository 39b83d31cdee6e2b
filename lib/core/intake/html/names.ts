const known = new Map<string, string>()
const mostRemembered = 20_000
/** Longer lists of classes are no names (UTF-16 units). */
const longest = 600

/** Class names and ids as words in small letters between hyphens: "articleBody main_text" is "-article-body-main-text-". */
export function namesOf(words: string): string {
  if (words === '') return ''
  const remembered = known.get(words)
  if (remembered !== undefined) return remembered
  const spelled = words
    .slice(0, longest)
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-zäöüß\d]+/gu, '-')
  const names = `-${spelled}-`.replace(/-{2,}/gu, '-')
  if (known.size >= mostRemembered) known.clear()
  known.set(words, names)
  return names
}
