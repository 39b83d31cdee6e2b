import type { MarkedElements } from './marked-elements'
/** What the head of a page states, by name in small letters; several values in their order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** Reads `meta` with name, property or itemprop, whatever the prefix is called (Open Graph, Dublin Core, Twitter). */
export function readMetaTags(marked: MarkedElements): MetaTags {
  const tags = new Map<string, string[]>()
  for (const element of marked.list('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const values = tags.get(name)
      if (values) values.push(content)
      else tags.set(name, [content])
    }
  }
  return tags
}

/** The first value of the first of these names that is stated, with the name. */
export function firstStated(
  tags: MetaTags,
  names: readonly string[],
): { readonly name: string; readonly value: string } | null {
  for (const name of names) {
    const value = tags.get(name)?.find((words) => words !== '')
    if (value !== undefined) return { name, value }
  }
  return null
}
