import { asideOf } from './asides'
import type { Block, Box, Layout } from './box'
import { LineOfText, type InlineState } from './line-of-text'
import { namesOf } from './names'
import { flowOf, isHidden } from './visibility'

/** Lays a page, or a part of one, out: its lines of text in reading order, each in the boxes it stands in. Linear time, no recursion. */
export function layOut(page: Node): Layout {
  const walk = new PageWalk()
  let node: Node | null = firstNode(page)
  while (node !== null || !walk.isAtRoot) {
    if (node === null) node = walk.leave().nextSibling
    else if (walk.enters(node)) node = node.firstChild
    else node = node.nextSibling
  }
  return walk.finish()
}

/** The document type stands outside the chain of siblings. */
const firstNode = (page: Node) =>
  [...page.childNodes].find(({ nodeType }) => nodeType !== doctypeNode) ?? null

const doctypeNode = 10
const textNode = 3
const elementNode = 1
const pictures = new Set(['img', 'picture', 'amp-img'])
const emphasis = new Set(['b', 'strong', 'em', 'i', 'h1', 'h2', 'h3'])

interface Open {
  readonly element: Element
  readonly isBox: boolean
  readonly isLink: boolean
  readonly isStrong: boolean
}

class PageWalk {
  private readonly blocks: Block[] = []
  private readonly boxes: Box[] = []
  private readonly open: Open[] = []
  private readonly inline: InlineState = { links: 0, emphases: 0, names: [] }
  private line = new LineOfText()
  private box: Box = this.boxOf(null, null, '')

  get isAtRoot(): boolean {
    return this.open.length === 0
  }

  /** Takes a node in; true where its children are to be visited and `leave` to be called afterwards. */
  enters(node: Node): boolean {
    if (node.nodeType === textNode) this.line.add(node.nodeValue ?? '', this.inline, this.box.isPre)
    return node.nodeType === elementNode && this.entersElement(node as Element)
  }

  leave(): Element {
    const { element, isBox, isLink, isStrong } = this.open.pop()!
    if (isBox) {
      this.flush()
      this.closeBox()
    } else this.inline.names.pop()
    if (isLink) this.inline.links -= 1
    if (isStrong) this.inline.emphases -= 1
    return element
  }

  finish(): Layout {
    this.flush()
    this.box.end = this.blocks.length
    return { blocks: this.blocks, boxes: this.boxes }
  }

  private entersElement(element: Element): boolean {
    const tag = element.localName
    const flow = flowOf(tag, this.box.tag)
    if (flow === 'break') this.breakLine()
    if (flow === 'break' || flow === 'silent') return false
    const names = namesOf(labelsOf(element))
    if (isHidden(element, names)) return false
    if (pictures.has(tag) && this.line.isEmpty) this.box.hasPicture = true
    this.begin(element, tag, flow === 'box', names)
    return true
  }

  private begin(element: Element, tag: string, isBox: boolean, names: string): void {
    const isLink = tag === 'a' && element.hasAttribute('href')
    const isStrong = emphasis.has(tag)
    this.open.push({ element, isBox, isLink, isStrong })
    if (isLink) this.inline.links += 1
    if (isStrong) this.inline.emphases += 1
    if (isBox) {
      this.flush()
      this.box = this.boxOf(element, this.box, names)
    } else this.inline.names.push(names)
  }

  /** A picture shows in the boxes around it too, unless it stands in a line of text, as a face or a sign does. */
  private closeBox(): void {
    const { box } = this
    box.end = this.blocks.length
    this.box = box.parent!
    const isInLine = box.tag === 'p' && box.end > box.first
    if (box.hasPicture && !isInLine) this.box.hasPicture = true
  }

  private breakLine(): void {
    if (this.line.breakLine()) this.flush()
  }

  private flush(): void {
    const block = this.line.asBlock(this.box)
    if (block) this.blocks.push(block)
    this.line = new LineOfText()
  }

  private boxOf(element: Element | null, parent: Box | null, names: string): Box {
    const tag = element?.localName ?? ''
    const role = element?.getAttribute('role') ?? ''
    const box: Box = {
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      names,
      role,
      itemprop: element?.getAttribute('itemprop') ?? '',
      aside: parent ? asideOf(tag, role, names) : null,
      isPre: tag === 'pre' || (parent?.isPre ?? false),
      hasPicture: tag === 'picture' || tag === 'amp-img',
      first: this.blocks.length,
      end: this.blocks.length,
    }
    this.boxes.push(box)
    return box
  }
}

/** Where pages name their parts. */
const labelsOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
