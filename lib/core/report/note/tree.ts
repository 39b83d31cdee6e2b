import { renderedNote } from '../html/note'

/** A note's Markdown as a tree: text, or an element of the few that a note can have. */
export type NoteNode = string | NoteElement
export interface NoteElement {
  readonly tag: string
  /** Of links: http, https or mailto; empty where the note named another. */
  readonly href: string
  readonly children: NoteNode[]
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const plain = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)

const closed = new Set(['br', 'hr'])
const piece = /<(\/?)([a-z0-9]+)((?:[^>"]|"[^"]*")*)>|([^<]+)/g

/** The tree of a note: what the HTML report shows of it, for formats that are no HTML. */
export const noteTree = (source: string): NoteNode[] => {
  const root: NoteElement = { tag: '', href: '', children: [] }
  const open = [root]
  for (const [, slash, tag, attributes, text] of renderedNote(source).markup.matchAll(piece)) {
    const parent = open.at(-1)!
    if (text !== undefined) parent.children.push(plain(text))
    else if (slash === '/') open.pop()
    else {
      const href = plain(/ href="([^"]*)"/.exec(attributes!)?.[1] ?? '')
      const element = { tag: tag!, href, children: [] }
      parent.children.push(element)
      if (!closed.has(tag!)) open.push(element)
    }
  }
  return root.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
}
