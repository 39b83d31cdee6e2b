import { codePointLength } from '@/lib/core/text/code-points'
import type { Span } from '@/lib/core/text/span'

/** Attribute of a piece of article text: its first code point in the version. */
export const startAttribute = 'data-start'

/** Where a place in the page lies in the version (code points), or null outside article text. */
export function offsetAt(node: Node, offset: number): number | null {
  const text = node.nodeType === Node.TEXT_NODE ? node : null
  const element = text ? node.parentElement : (node as Element)
  const piece = element?.closest(`[${startAttribute}]`)
  if (piece) {
    const start = Number(piece.getAttribute(startAttribute))
    const before = text
      ? (text.textContent ?? '').slice(0, offset)
      : offset > 0
        ? piece.textContent
        : ''
    return start + codePointLength(before ?? '')
  }
  return text ? null : edgeOf(node as Element, offset)
}

/** A place between elements is the edge of the nearest piece of text. */
function edgeOf(element: Element, offset: number): number | null {
  const next = element.childNodes[offset]
  const inside = next instanceof Element ? firstPiece(next) : null
  if (inside) return Number(inside.getAttribute(startAttribute))
  const pieces = element.querySelectorAll(`[${startAttribute}]`)
  const last = pieces[pieces.length - 1]
  return last
    ? Number(last.getAttribute(startAttribute)) + codePointLength(last.textContent ?? '')
    : null
}

const firstPiece = (element: Element): Element | null =>
  element.matches(`[${startAttribute}]`) ? element : element.querySelector(`[${startAttribute}]`)

/** What a person selected with the mouse, in order, or null when it is nothing or lies outside the article. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start === null || end === null || start >= end ? null : [start, end]
}
