import { tame } from '../escape'
import type { NoteElement, NoteNode } from '../note/tree'
import { noteTree } from '../note/tree'
import type { WordInline, WordParagraph, WordRun } from './description'

interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
}

/** A note's Markdown as paragraphs: emphasis, links; lists and quotations by a sign before each line. */
export const noteParagraphs = (source: string): WordParagraph[] =>
  blocks(noteTree(source), '').filter(({ inlines }) => inlines.length > 0)

const isBlock = (node: NoteNode): node is NoteElement =>
  typeof node !== 'string' && /^(p|pre|ul|ol|li|blockquote)$/.test(node.tag)

const blocks = (nodes: readonly NoteNode[], sign: string): WordParagraph[] => {
  const loose = nodes.filter((node) => !isBlock(node))
  const own = loose.some((node) => typeof node !== 'string' || node.trim() !== '')
    ? [lineOf(loose, sign)]
    : []
  return [...own, ...nodes.filter(isBlock).flatMap((node) => blockOf(node, sign))]
}

const blockOf = ({ tag, children }: NoteElement, sign: string): WordParagraph[] => {
  if (tag === 'ul') return children.filter(isBlock).flatMap((item) => blockOf(item, `${sign}– `))
  if (tag === 'ol')
    return children.filter(isBlock).flatMap((item, nth) => blockOf(item, `${sign}${nth + 1}. `))
  return blocks(children, tag === 'blockquote' ? `${sign}› ` : sign)
}

const lineOf = (nodes: readonly NoteNode[], sign: string): WordParagraph => ({
  ...{ kind: 'paragraph', style: 'Comment' },
  inlines: [...(sign ? [{ text: sign }] : []), ...nodes.flatMap((node) => inline(node, {}))],
})

const inline = (node: NoteNode, look: Look): WordInline[] => {
  if (typeof node === 'string') return node === '' ? [] : [{ text: tame(node), ...look }]
  const { tag, href, children } = node
  const inside = (more: Look) => children.flatMap((child) => inline(child, { ...look, ...more }))
  if (tag === 'em') return inside({ italic: true })
  if (tag === 'strong') return inside({ bold: true })
  if (tag !== 'a' || href === '') return inside({})
  return [{ link: href, runs: inside({}).filter((each): each is WordRun => 'text' in each) }]
}
