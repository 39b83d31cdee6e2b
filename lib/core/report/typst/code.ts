import { tame } from '../escape'

/** Typst code that was put together here. Foreign text gets into it as a string literal and in no other way. */
export interface Code {
  readonly code: string
}

/** What may be an argument: text, a number, code, nothing; a list is put together one after the other. */
export type Part = string | number | Code | null | undefined | false | readonly Part[]

const signs: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
}

/** Text as a string of Typst's: the one place where the text of others becomes source. */
export const string = (text: string): string =>
  `"${tame(text).replace(/[\\"\n\t]/g, (sign) => signs[sign]!)}"`

/** Code of our own. */
export const raw = (code: string): Code => ({ code })

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

/** Whether there is nothing to print. */
export const isNothing = (part: Part): boolean =>
  part === null ||
  part === undefined ||
  part === false ||
  part === '' ||
  (isList(part) && part.every(isNothing))

/** A part as an expression; a list becomes one piece of content. */
export const expression = (part: Part): string => {
  if (isNothing(part)) return 'none'
  if (isList(part)) {
    const filled = part.filter((each) => !isNothing(each))
    if (filled.length === 1) return expression(filled[0])
    return `(${filled.map(expression).join(', ')}).join()`
  }
  if (typeof part === 'number') return String(part)
  return typeof part === 'string' ? string(part) : (part as Code).code
}

type Named = Readonly<Record<string, Part>>

/** A call of a function with arguments. */
export const call = (name: string, ...parts: readonly Part[]): Code =>
  raw(`${name}(${parts.map(expression).join(', ')})`)

/** A call with named arguments first. */
export const callWith = (name: string, named: Named, ...parts: readonly Part[]): Code => {
  const first = Object.entries(named).map(([key, part]) => `${key}: ${expression(part)}`)
  return raw(`${name}(${[...first, ...parts.map(expression)].join(', ')})`)
}

/** A list as an argument of its own. */
export const array = (parts: readonly Part[]): Code =>
  raw(`(${parts.map((part) => expression(part) + ',').join(' ')})`)

/** Code as a statement of a document, with a label to link to. */
export const statement = ({ code }: Code, label?: string): string =>
  label ? `#[#${code} <${label}>]` : `#${code}`

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: string): Part =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))

/** A link to a label of ours. */
export const linkTo = (label: string, part: Part): Code =>
  raw(`link(label("${label}"), ${expression(part)})`)
