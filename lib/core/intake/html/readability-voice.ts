import { Readability } from '@mozilla/readability'
import type { Layout } from './box'
import { layOut } from './layout'

/** Larger pages (boxes) are read without it: it goes over them many times. */
const largest = 10_000

/**
 * Which blocks Readability would keep, by their words. It rearranges the page, so it must be asked last. Pages that
 * are too large for it, and trees it cannot read, leave every block its weight.
 */
export function readabilityKeeps(page: Document, { blocks, boxes }: Layout): boolean[] {
  const isReadable = boxes.length <= largest && page.documentElement !== null
  const kept = isReadable ? keptLines(page) : null
  return blocks.map(({ text }) => kept === null || kept.has(squeezed(text)))
}

const squeezed = (text: string) => text.replace(/\s+/gu, '')

function keptLines(page: Document): Set<string> | null {
  try {
    const article = new Readability<Node>(page, {
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse()
    return article?.content
      ? new Set(layOut(article.content).blocks.map(({ text }) => squeezed(text)))
      : null
  } catch (error) {
    // It trips over some trees that parsers other than browsers build; then it has no opinion.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
