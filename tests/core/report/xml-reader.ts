import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** An XML document by a strict reader that knows namespaces; anything that is not well-formed is thrown. */
export const readXml = (text: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(entries), children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (words) => open.at(-1)!.children.push(words))
  parser.write(text).close()
  return root.children.find((child) => typeof child !== 'string') as XmlElement
}

/** All elements of a document, the root first. */
export const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
]

const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** What each element says, as one text, and the values of its attributes. */
export const xmlTexts = (text: string): string[] => {
  const elements = elementsOf(readXml(text))
  return elements.flatMap((element) => [textOf(element), ...Object.values(element.attributes)])
}
