import type { ParagraphType } from '../../text/paragraph'
import { openBlock, type Block } from '../blocks'

/** The paragraphs of an OpenDocument text (OpenDocument 1.3, part 3, 5), then its notes in the order of their calls. */
export function odtBlocks(root: Element): Block[] {
  const notes: Element[] = []
  const styles = parentStyles(root)
  const body = root.getElementsByTagName('office:text')[0]
  const blocks = body ? blocksIn(body, { notes, styles }) : []
  const called: Block[] = []
  for (let i = 0; i < notes.length; i += 1) {
    const own = childrenOf(notes[i]!).find(({ nodeName }) => nodeName === 'text:note-body')
    const words = own ? blocksIn(own, { notes, styles }).map(({ text }) => text) : []
    called.push({ text: `[${i + 1}] ${words.join('\n')}`, type: 'content', sub: null })
  }
  return [...withHeadline(blocks), ...called]
}

interface Reading {
  readonly notes: Element[]
  readonly styles: ReadonlyMap<string, string>
}

/** A style that was made while writing stands for the one it was made from. */
function parentStyles(root: Element): Map<string, string> {
  return new Map(
    [...root.getElementsByTagName('style:style')].flatMap((style) => {
      const name = style.getAttribute('style:name')
      const parent = style.getAttribute('style:parent-style-name')
      return name && parent ? [[name, parent] as const] : []
    }),
  )
}

const skipped = [
  'text:tracked-changes',
  'text:sequence-decls',
  'office:annotation',
  'office:forms',
  'text:table-of-content',
  'svg:title',
  'svg:desc',
]

function blocksIn(element: Element, reading: Reading, mark = ''): Block[] {
  const blocks: Block[] = []
  let number = 0
  for (const child of childrenOf(element)) {
    if (skipped.includes(child.nodeName)) continue
    if (child.nodeName === 'text:list-item') number += 1
    blocks.push(...blocksOf(child, reading, mark === '' ? '' : mark.replace('n', `${number}`)))
  }
  return blocks
}

function blocksOf(element: Element, reading: Reading, mark: string): Block[] {
  switch (element.nodeName) {
    case 'text:p':
    case 'text:h':
      return paragraphOf(element, reading, mark)
    case 'text:list':
      return blocksIn(element, reading, '•')
    case 'table:table-row':
      return rowOf(element, reading)
    default:
      return blocksIn(element, reading, mark)
  }
}

/** A text frame in a paragraph holds paragraphs of its own: a caption, mostly. */
function paragraphOf(element: Element, reading: Reading, mark: string): Block[] {
  const frames: Element[] = []
  const words = textOf(element, reading, frames)
  const own = { text: mark && words.trim() ? `${mark} ${words}` : words, sub: null }
  const type = mark ? 'content' : typeOfParagraph(element, reading)
  return [{ ...own, type }, ...frames.flatMap((frame) => blocksIn(frame, reading))]
}

function typeOfParagraph(element: Element, { styles }: Reading): ParagraphType | null {
  const name = element.getAttribute('text:style-name') ?? ''
  const style = (styles.get(name) ?? name).replace(/_20_/gu, ' ')
  if (/^(?:title|titel)$/iu.test(style)) return 'headline'
  if (/^(?:subtitle|untertitel)$/iu.test(style)) return 'standfirst'
  if (/^(?:caption|illustration|figure|drawing|beschriftung|abbildung)$/iu.test(style))
    return 'caption'
  return element.nodeName === 'text:h' || /^heading/iu.test(style) ? 'heading' : null
}

function withHeadline(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ text }) => text.trim() !== '')
  const isTitled = blocks.some(({ type }) => type === 'headline')
  return blocks.map((block, i) =>
    i === first && !isTitled && block.type === 'heading' ? { ...block, type: 'headline' } : block,
  )
}

const longCell = 200

function rowOf(row: Element, reading: Reading): Block[] {
  const cells = childrenOf(row).map((cell) => blocksIn(cell, reading))
  if (cells.some((blocks) => blocks.some(({ text }) => text.length > longCell))) return cells.flat()
  const words = cells.map((blocks) => blocks.map(({ text }) => text.trim()).join(' '))
  return [openBlock(words.filter((cell) => cell.trim() !== '').join('\t'))]
}

function textOf(element: Element, reading: Reading, frames: Element[]): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/gu, ' ')
    else if (node.nodeType === 1) text += inlineOf(node as Element, reading, frames)
  }
  return text
}

function inlineOf(element: Element, reading: Reading, frames: Element[]): string {
  switch (element.nodeName) {
    case 'text:s':
      return ' '.repeat(Math.min(100, Number(element.getAttribute('text:c')) || 1))
    case 'text:tab':
      return '\t'
    case 'text:line-break':
      return '\n'
    case 'text:note':
      return `[${reading.notes.push(element)}]`
    case 'draw:text-box':
      frames.push(element)
      return ''
    default:
      return skipped.includes(element.nodeName) ? '' : textOf(element, reading, frames)
  }
}

const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
