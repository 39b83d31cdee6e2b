import type { ParagraphSub, ParagraphType } from '../../text/paragraph'
import type { Block } from '../blocks'

/** mammoth's tree, as far as it is read here. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null
  readonly noteType?: string
  readonly noteId?: string
}

export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null }
}

interface Told {
  readonly type: ParagraphType | null
  readonly sub: ParagraphSub | null
}

const told = (type: ParagraphType | null, sub: ParagraphSub | null = null): Told => ({ type, sub })

/** Word's own styles, under the names they have in its files. */
const styles: readonly (readonly [RegExp, Told])[] = [
  [/^(?:title|titel)$/iu, told('headline')],
  [/^(?:subtitle|untertitel)$/iu, told('standfirst')],
  [/^(?:heading|überschrift|berschrift) ?\d$/iu, told('heading')],
  [/^(?:caption|beschriftung|illustration|figure)$/iu, told('caption')],
  [/^(?:list|liste|footnote|endnote|fußnote).*/iu, told('content')],
]

/** The document's paragraphs in order, then its notes in the order in which the text calls them. */
export function blocksOf(document: WordDocument): Block[] {
  const called: WordNode[] = []
  const body = blocksIn(document.children ?? [], called)
  const notes: Block[] = []
  // A note may call another one.
  for (let i = 0; i < called.length; i += 1) {
    const words = blocksIn(document.notes.resolve(called[i]!)?.body ?? [], called)
    const text = words.map((block) => block.text.trim()).join('\n')
    if (text !== '') notes.push({ text: `[${i + 1}] ${text}`, ...told('content') })
  }
  return [...firstHeadingAsHeadline(body), ...notes]
}

/** Without a title, a first heading above everything is one. */
function firstHeadingAsHeadline(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ text }) => text.trim() !== '')
  const isTitled = blocks.some(({ type }) => type === 'headline')
  return blocks.map((block, i) =>
    i === first && !isTitled && block.type === 'heading' ? { ...block, type: 'headline' } : block,
  )
}

function blocksIn(nodes: readonly WordNode[], called: WordNode[]): Block[] {
  const blocks: Block[] = []
  const counts = new Map<string, number>()
  for (const node of nodes) {
    if (node.type === 'table') blocks.push(...rowsOf(node, called))
    else if (node.type === 'paragraph') blocks.push(paragraphOf(node, called, counts))
    else if (node.children) blocks.push(...blocksIn(node.children, called))
  }
  return blocks
}

function paragraphOf(node: WordNode, called: WordNode[], counts: Map<string, number>): Block {
  const words = textOf(node, called)
  const { numbering } = node
  if (!numbering) counts.clear()
  const isHeading = styleOf(node).type === 'heading'
  if (!numbering || isHeading || words.trim() === '') return { text: words, ...styleOf(node) }
  const number = (counts.get(numbering.level) ?? 0) + 1
  counts.set(numbering.level, number)
  return { text: `${numbering.isOrdered ? `${number}.` : '•'} ${words}`, ...told('content') }
}

const styleOf = ({ styleName }: WordNode): Told =>
  styles.find(([pattern]) => pattern.test(styleName ?? ''))?.[1] ?? told(null)

/** Longer cells are no data; the table only lays the page out (UTF-16 units). */
const longCell = 200

/** A row of data is one paragraph, its cells apart by tabs; cells that hold paragraphs give these. */
function rowsOf(table: WordNode, called: WordNode[]): Block[] {
  return (table.children ?? []).flatMap((row) => {
    const cells = (row.children ?? []).map((cell) => blocksIn(cell.children ?? [], called))
    const isLayout = cells.some((blocks) => blocks.some(({ text }) => text.length > longCell))
    if (isLayout) return cells.flat()
    const words = cells.map((blocks) =>
      blocks
        .map(({ text }) => text.trim())
        .join(' ')
        .trim(),
    )
    return { text: words.filter((cell) => cell !== '').join('\t'), ...told(null) }
  })
}

function textOf(node: WordNode, called: WordNode[]): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  if (node.type === 'noteReference') return `[${called.push(node)}]`
  return (node.children ?? []).map((child) => textOf(child, called)).join('')
}
