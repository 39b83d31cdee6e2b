import type { Block, Box } from './box'

/** Inline elements that are open: how many links and emphases, and what they are called, outermost first. */
export interface InlineState {
  links: number
  emphases: number
  readonly names: string[]
}

/** Soft hyphens and marks of direction or width say how a page may be laid out; they are no words of the text. */
const layoutMarks = /[\u00AD\u200B\u2060\uFEFF]/gu
const runs = /[ \t\n\r\f]+/gu

/** Collects the text of one line as a browser would show it: runs of white space are one space, no-break spaces stay. */
export class LineOfText {
  private text = ''
  private linked = 0
  private strong = 0
  private names: string | null = null
  private breaks = 0

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** Adds a text node's characters; where lines are preserved (`pre`), line ends stay. */
  add(raw: string, inline: InlineState, preserved: boolean): void {
    const piece = this.collapse(raw, preserved)
    if (piece === '') return
    if (piece !== ' ') this.note(piece.length, inline)
    this.text += piece
  }

  /** A line break the writer set. Two in a row end the paragraph: then true. */
  breakLine(): boolean {
    this.breaks += 1
    if (this.text === '') return false
    this.text = `${this.text.trimEnd()}\n`
    return this.breaks > 1
  }

  /** The finished block, or null where there was no visible character. */
  asBlock(box: Box): Block | null {
    const text = this.text.trim()
    if (text === '') return null
    const { linked, strong, names } = this
    return { text, linked, strong, box, names: names ?? '' }
  }

  private collapse(raw: string, preserved: boolean): string {
    const plain = raw.replace(layoutMarks, '')
    const piece = preserved ? plain : plain.replace(runs, ' ')
    const atStart = this.text === '' || /[ \n]$/u.test(this.text)
    return atStart && piece.startsWith(' ') && !preserved ? piece.slice(1) : piece
  }

  private note(length: number, { links, emphases, names }: InlineState): void {
    this.breaks = 0
    if (links > 0) this.linked += length
    if (emphases > 0) this.strong += length
    const outermost = names.find((name) => name !== '') ?? ''
    this.names = this.names === null || this.names === outermost ? outermost : ''
  }
}
