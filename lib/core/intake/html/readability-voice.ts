import { Readability } from '@mozilla/readability'
import type { Block } from './box'

/** Which blocks Readability would keep, by their words; it rearranges the page, so it must be asked last. */
export function readabilityKeeps(page: Document, blocks: readonly Block[]): boolean[] {
  const kept = keptText(page)
  return blocks.map(({ text }) => kept.includes(squeezed(text)))
}

const squeezed = (text: string) => text.replace(/[\s\u00AD\u200B]+/gu, '')

function keptText(page: Document): string {
  try {
    const article = new Readability<Node>(page, {
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse()
    return squeezed(article?.textContent ?? '')
  } catch (error) {
    // It trips over some trees that parsers other than browsers build; then it has no opinion.
    if (error instanceof TypeError || error instanceof RangeError) return ''
    throw error
  }
}
