import { countFile, type Answer } from '../../../lib/core/provenance/count-file'
import type { Language } from '../../../lib/core/language'

/** Names a table may use without introducing them: outlets (one with a sister), people and a translator. */
const sources = [
  ...['Aurora', 'Bote', 'Courier', 'Depesche', 'Echo'].map((name) => ({ name, kind: 'outlet' })),
  { name: 'Aurora am Sonntag', kind: 'outlet', newsroom: 'Aurora', aliases: ['AaS'] },
  { name: 'Nordwire', kind: 'agency', aliases: ['NW-Dienst'] },
  { name: 'Ida Lind', kind: 'named-person', aliases: ['Lind'] },
  { name: 'Jonas Roth', kind: 'named-person', aliases: ['Roth'] },
  { name: 'Hafenamt', kind: 'named-body' },
  { name: 'Linguo', kind: 'translation' },
]

export interface Written {
  /** “document: spine | chain”; ids are r1, r2 … in their order. */
  readonly reports: readonly string[]
  /** “r1 = r2:1” or “r1 ≠ r2”. */
  readonly who?: readonly string[]
  readonly subject?: string | readonly string[]
  readonly trustPlural?: boolean
  /** Further members of a report, by its id. */
  readonly more?: Readonly<Record<string, object>>
}

const reportOf = (text: string, i: number, more: Written['more']) => {
  const [, document, spine, chain] = /^([^:]*): *([^|]*)\|(.*)$/.exec(text) ?? []
  if (chain === undefined) throw new Error(`no report: ${text}`)
  const id = `r${i + 1}`
  return {
    id,
    document,
    spine: spine!.trim(),
    chain: chain.trim(),
    stance: 'asserts',
    ...more?.[id],
  }
}

const identityOf = (text: string) => {
  const [a, sign, b] = text.split(' ')
  return { a, b, is: sign === '=' ? 'same' : 'different' }
}

/** An origins file with one claim. */
export const fileWith = ({ reports, who = [], subject, trustPlural, more }: Written) => ({
  ...(trustPlural !== undefined && { options: { trustPlural } }),
  sources,
  claims: [
    {
      id: 'claim',
      ...(subject !== undefined && { subject }),
      reports: reports.map((text, i) => reportOf(text, i, more)),
      identities: who.map(identityOf),
    },
  ],
})

export type Figures = Exclude<Answer, { error: object }>

/** What a written claim comes to. */
export function answerTo(written: Written, language: Language = 'en'): Answer {
  return countFile(fileWith(written), language)[0]!
}

/** The figures of a claim that can be counted. */
export function figuresOf(written: Written): Figures {
  const answer = answerTo(written)
  if ('error' in answer) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer
}

/** The error of a claim that cannot. */
export function errorOf(written: Written) {
  const answer = answerTo(written)
  if (!('error' in answer)) throw new Error(`counted: ${JSON.stringify(answer)}`)
  return answer.error
}
