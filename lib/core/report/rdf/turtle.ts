import type { Term, Triple } from './triples'
import { expand, prefixes } from './triples'

const unsafe = /[\u0000-\u001F"\\\u007F-\u009F\u2028-\u202E\u2066-\u2069<>]/g
const named: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
}

const escaped = (character: string): string =>
  named[character] ?? '\\u' + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

const quoted = (text: string): string => `"${text.replace(unsafe, escaped)}"`

const forbidden = /[\u0000-\u0020<>"{}|^`\\]/g

const short = (address: string): string => {
  for (const [prefix, base] of Object.entries(prefixes))
    if (address.startsWith(base) && /^[A-Za-z][\w-]*$/.test(address.slice(base.length)))
      return `${prefix}:${address.slice(base.length)}`
  return `<${address.replace(forbidden, encodeURIComponent)}>`
}

const termText = (term: Term): string => {
  if ('iri' in term) return short(term.iri)
  if (term.language) return `${quoted(term.value)}@${term.language}`
  return quoted(term.value) + (term.datatype ? `^^${short(term.datatype)}` : '')
}

const typeOf = expand('rdf:type')

/** Statements as Turtle (RDF 1.1): one block for each subject, in the order in which the subjects first come. */
export const turtle = (triples: readonly Triple[]): string => {
  const subjects = new Map<string, Map<string, string[]>>()
  for (const { subject, predicate, object } of triples) {
    const said = subjects.get(subject) ?? new Map<string, string[]>()
    const values = said.get(predicate) ?? []
    if (!values.includes(termText(object))) values.push(termText(object))
    subjects.set(subject, said.set(predicate, values))
  }
  const head = Object.entries(prefixes).map(([prefix, base]) => `@prefix ${prefix}: <${base}> .`)
  return [head.join('\n'), ...[...subjects].map(block)].join('\n\n') + '\n'
}

const block = ([subject, said]: [string, Map<string, string[]>]): string => {
  const lines = [...said].map(
    ([predicate, values]) =>
      `  ${predicate === typeOf ? 'a' : short(predicate)} ${values.join(', ')}`,
  )
  return `${short(subject)}\n${lines.join(' ;\n')} .`
}
