import { indexCodePoints } from '../../text/code-points'
import type { ParagraphRange, ParagraphSub, ParagraphType } from '../../text/paragraph'
import { typePassages } from '../../text/segment'
import type { Draft } from '../../text/segmentation/draft'

/** A block on its way into the text: its type where the page's structure tells it, null where its words will. */
export interface Piece {
  readonly text: string
  readonly type: ParagraphType | null
  readonly sub: ParagraphSub | null
  /** Pieces of one card share a number; they stand on lines of their own without a blank line between. */
  readonly card: number
}

export interface ComposedText {
  readonly text: string
  readonly paragraphs: readonly ParagraphRange[]
}

/** Writes pieces below each other and types what is still open by its words. Offsets of the result in code points. */
export function compose(pieces: readonly Piece[]): ComposedText {
  const drafts: Draft[] = []
  let text = ''
  pieces.forEach(({ text: words, type, sub, card }, i) => {
    if (i > 0) text += pieces[i - 1]!.card === card ? '\n' : '\n\n'
    const start = text.length
    text += words
    drafts.push({ start, end: text.length, text: words, block: card, type, sub, rule: null })
  })
  const index = indexCodePoints(text)
  return { text, paragraphs: typePassages(index, drafts) }
}
