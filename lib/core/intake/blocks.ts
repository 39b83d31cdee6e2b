import { indexCodePoints } from '../text/code-points'
import type { ParagraphRange, ParagraphSub, ParagraphType } from '../text/paragraph'
import { segmentText } from '../text/segment'
import { IntakeError, type ImportedDocument } from './importer'
import { maxTextBytes, refuseEmpty } from './limits'
import { readMetadata } from './metadata'

/** A paragraph as another program kept it; its type where that program told it, null where the words have to. */
export interface Block {
  readonly text: string
  readonly type: ParagraphType | null
  readonly sub: ParagraphSub | null
}

export const openBlock = (text: string): Block => ({ text, type: null, sub: null })

/** A sentence that ends in the call of a note is no heading for lack of a full stop. */
const calledAtEnd = /[.!?…]["“”»«’)]*(?:\[\d+\])+$/u

/**
 * Writes blocks below each other, a blank line between, and types them: by their words, and by what was told of them
 * where the words leave it open. Throws E_EMPTY_TEXT for blocks without words and E_TOO_LARGE for too many.
 */
export function composeBlocks(given: readonly Block[]): ImportedDocument {
  const blocks = given
    .map((block) => ({ ...block, text: clean(block.text) }))
    .map((block) =>
      calledAtEnd.test(block.text) ? { ...block, type: block.type ?? 'content' } : block,
    )
    .filter(({ text }) => text !== '')
  const text = blocks.map((block) => block.text).join(gap)
  refuseEmpty(text)
  if (text.length > maxTextBytes) {
    throw new IntakeError('E_TOO_LARGE', `A text may have ${maxTextBytes} bytes`)
  }
  const paragraphs = withTold(segmentText(text), rangesOf(blocks, text))
  return { text, paragraphs, metadata: readMetadata(text, paragraphs) }
}

const gap = '\n\n'
/** What no text holds: controls other than tab and line feed, halves of characters, and blank lines inside a block. */
const controls = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu

const clean = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .toWellFormed()
    .replace(controls, '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{2,}/gu, '\n')
    .trim()

type Told = Block & { readonly start: number; readonly end: number }

function rangesOf(blocks: readonly Block[], text: string): Told[] {
  const index = indexCodePoints(text)
  let unit = 0
  return blocks.map((block) => {
    const start = index.toCodePoints(unit)
    const end = index.toCodePoints(unit + block.text.length)
    unit += block.text.length + gap.length
    return { ...block, start, end }
  })
}

/** Both lists are in order, and no paragraph lies in two blocks. */
function withTold(
  paragraphs: readonly ParagraphRange[],
  blocks: readonly Told[],
): ParagraphRange[] {
  const hasHeadline = blocks.some(({ type }) => type === 'headline')
  const result: ParagraphRange[] = []
  let at = 0
  for (const block of blocks) {
    const from = at
    while (at < paragraphs.length && paragraphs[at]!.start < block.end) at += 1
    result.push(...settle(paragraphs.slice(from, at), block, hasHeadline))
  }
  return result
}

function settle(
  own: readonly ParagraphRange[],
  block: Told,
  hasHeadline: boolean,
): ParagraphRange[] {
  const { start, end, type, sub } = block
  if (type === null) return own.map((range) => (hasHeadline ? withoutHeadline(range) : range))
  if (type === 'content')
    return own.map((range) => (isHead(range) ? { ...range, type, sub } : range))
  const isFurniture = own.every(
    (range) => range.type === 'boilerplate' || range.type === 'metadata',
  )
  return isFurniture && type !== 'metadata' && type !== 'boilerplate'
    ? [...own]
    : [{ start, end, type, sub }]
}

const isHead = ({ type }: ParagraphRange) =>
  type === 'headline' || type === 'heading' || type === 'standfirst'

/** Where the program names the headline, the words are not asked for another. */
const withoutHeadline = (range: ParagraphRange): ParagraphRange =>
  range.type === 'headline' ? { ...range, type: 'heading' } : range
