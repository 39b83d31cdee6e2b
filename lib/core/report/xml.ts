import { tame } from './escape'

/** XML that was put together here and needs no escaping. Only `element` makes it. */
export interface Xml {
  readonly xml: string
}

/** What may stand in an element: text is escaped, XML is not, lists are joined, nothing prints nothing. */
export type Part = string | number | Xml | null | undefined | false | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/** Text for an XML 1.0 element; characters that XML does not have are shown by their code. */
export const xmlText = (text: string): string =>
  tame(text).replace(/[&<>]/g, (character) => entities[character]!)

const attributeText = (text: string): string =>
  tame(text).replace(/[&<>"\t\n]/g, (character) => entities[character]!)

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

const printed = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (isList(part)) return part.map(printed).join('')
  return typeof part === 'object' ? part.xml : xmlText(String(part))
}

type Attributes = Readonly<Record<string, string | number | null | undefined | false>>

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .flatMap(([name, value]) =>
      value === null || value === undefined || value === false
        ? []
        : [` ${name}="${attributeText(String(value))}"`],
    )
    .join('')

/** An element with attributes, those without a value left out, and what stands in it. */
export const element = (name: string, given: Attributes, ...parts: readonly Part[]): Xml => {
  const inside = parts.map(printed).join('')
  const opened = `<${name}${attributes(given)}`
  return { xml: inside === '' ? `${opened}/>` : `${opened}>${inside}</${name}>` }
}

/** Elements under each other, for people who open the file. */
export const lines = (...parts: readonly Part[]): Part =>
  parts.flatMap((part) =>
    part === null || part === false || part === undefined ? [] : ['\n', part],
  )
