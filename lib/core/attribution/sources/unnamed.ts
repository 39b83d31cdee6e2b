import type { Facets } from '../../chain/facets'
import type { Language } from '../../language'
import { sourceWords } from '../lexicon/source-words'

const institution: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:im|in der|aus dem|aus der|des|der|vom|beim) ((?:\p{L}+en )?(?:US-)?\p{Lu}[\p{L}-]*(?:ministerium|regierung|behörde|armee|polizei|kongress|nato|dienst|haus|parlament|amt)\p{L}*)/iu,
  en: /\b(?:in|at|from|with|of) (?:the )?((?:\p{Lu}[\p{L}.'-]+ ){0,4}(?:Department|Ministry|House|Pentagon|Government|Agency|Congress|Office|Army|Police|Administration|Service))/u,
}
const conditions: readonly (readonly [RegExp, Facets['groundRules']])[] = [
  [
    /unter der bedingung|anonym|on condition of anonymity|nicht namentlich genannt werden/i,
    'background',
  ],
  [/on background/i, 'background'],
  [/off the record|unter drei/i, 'off-record'],
]

/** What a description of unnamed sources tells of them: body, rank, whether in office, how near (domain 2.2). */
export function facetsOf(language: Language, descriptor: string, whole: string): Facets {
  const words = sourceWords[language]
  const each = descriptor.toLowerCase().split(' ')
  const body = institution[language].exec(descriptor)?.[1]
  const rank = descriptor.split(' ').find((word) => words.seniority.has(word.toLowerCase()))
  const rules = conditions.find(([pattern]) => pattern.test(whole))?.[1]
  return {
    ...(body && { institution: body }),
    ...(rank && { seniority: rank }),
    ...(each.some((word) => words.former.test(word)) && { currentFormer: 'former' as const }),
    ...(words.familiar.test(whole) && { proximity: 'briefed' as const }),
    ...(words.firsthand.test(descriptor.toLowerCase()) && { proximity: 'firsthand' as const }),
    ...(rules && { groundRules: rules }),
  }
}
