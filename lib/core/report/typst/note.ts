import type { NoteNode } from '../note/tree'
import { noteTree } from '../note/tree'
import type { Part } from './code'
import { call, callWith, raw } from './code'

/** A note's Markdown as content: emphasis, lists, quotations, links. */
export const noteContent = (source: string): Part => contents(noteTree(source))

const contents = (nodes: readonly NoteNode[]): Part => nodes.map(content)

const items = (nodes: readonly NoteNode[]): Part[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [contents(node.children)]))

const content = (node: NoteNode): Part => {
  if (typeof node === 'string') return node
  const { tag, href, children } = node
  const inside = contents(children)
  if (children.length === 0) return tag === 'br' ? call('linebreak') : null
  switch (tag) {
    case 'p':
    case 'pre':
      return [inside, call('parbreak')]
    case 'em':
      return call('emph', inside)
    case 'strong':
      return call('strong', inside)
    case 'ul':
      return call('list', ...items(children))
    case 'ol':
      return call('enum', ...items(children))
    case 'blockquote':
      return callWith('pad', { left: raw('3mm') }, inside)
    case 'a':
      return href === '' ? inside : [call('link', href, inside), call('faint', ` (${href})`)]
    default:
      return inside
  }
}
