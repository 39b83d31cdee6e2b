import { html } from '../escape'

/** HTML that was put together here and needs no escaping. Only `markup` and `trusted` make it. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, nothing prints nothing. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[]

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

const printed = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (isList(part)) return part.map(printed).join('')
  return typeof part === 'object' ? part.markup : html(String(part))
}

/** A template of HTML; whatever is put into it is escaped unless it is markup itself. Attributes must be quoted. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((text, string, index) => text + printed(parts[index - 1]) + string),
})

/** Declares a string to be harmless HTML: our own constants, and what a sanitising renderer gave back. */
export const trusted = (html: string): Markup => ({ markup: html })

/** Markup with something between its items. */
export const joined = (parts: readonly Part[], between: Part): Part =>
  parts.map((part, index) => (index === 0 ? part : [between, part]))
