import type { Block, Box } from './box'

/** Inline elements that are open: how many links and emphases, and what they are called, outermost first. */
export interface InlineState {
  links: number
  emphases: number
  readonly names: string[]
}

/** Soft hyphens and zero-width marks say how a page may be laid out, controls nothing: they are no words of the text. */
const unwritten = /[\u00AD\u200B\u2060\uFEFF]|(?![\t\n\f\r])\p{Cc}|\p{Noncharacter_Code_Point}/gu
/** White space before a line break the writer set. */
const breakGap = /(?<! ) ?\n/gu
const runs = /[ \t\n\r\f]+/gu

/** Collects the text of one line as a browser would show it: runs of white space are one space, no-break spaces stay. */
export class LineOfText {
  private readonly pieces: string[] = []
  private linked = 0
  private strong = 0
  private names: string | null = null
  private breaks = 0
  private endsOpen = false

  get isEmpty(): boolean {
    return this.pieces.length === 0
  }

  /** Adds a text node's characters; where lines are preserved (`pre`), line ends stay. */
  add(raw: string, inline: InlineState, preserved: boolean): void {
    const piece = this.collapse(raw, preserved)
    if (piece === '') return
    if (piece !== ' ') this.note(piece.length, inline)
    this.endsOpen = /[^ \n]$/u.test(piece.slice(-2))
    this.pieces.push(piece)
  }

  /** A line break the writer set. Two in a row end the paragraph: then true. */
  breakLine(): boolean {
    this.breaks += 1
    if (this.isEmpty) return false
    this.endsOpen = false
    this.pieces.push('\n')
    return this.breaks > 1
  }

  /** The finished block, or null where there was no visible character. */
  asBlock(box: Box): Block | null {
    if (this.isEmpty) return null
    const text = this.pieces.join('').toWellFormed().replace(breakGap, '\n').trim()
    if (text === '') return null
    const { linked, strong, names } = this
    return { text, linked, strong, box, names: names ?? '' }
  }

  private collapse(raw: string, preserved: boolean): string {
    const plain = raw.replace(unwritten, '')
    if (preserved) return plain
    const piece = plain.replace(runs, ' ')
    return !this.endsOpen && piece.startsWith(' ') ? piece.slice(1) : piece
  }

  private note(length: number, { links, emphases, names }: InlineState): void {
    this.breaks = 0
    if (links > 0) this.linked += length
    if (emphases > 0) this.strong += length
    const outermost = names.find((name) => name !== '') ?? ''
    this.names = this.names === null || this.names === outermost ? outermost : ''
  }
}
