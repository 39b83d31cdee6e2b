import type { HopKind } from '../kinds'
import type { KnownSource, ParsedHop } from '../parsed'
import { readDescriptor, type Descriptor } from './descriptor'
import { fail } from './failure'
import type { HopText } from './hop-text'
import { lexicons } from './lexicon'
import { splitNumber } from './number'

/** The known sources a name stands for: none, one, or several when they share it. */
export type Resolve = (name: string) => readonly KnownSource[]

/**
 * Who a typed hop is, in the order of domain 7.3 rule 1: the kind in brackets, the known sources, the words
 * themselves, else a null kind. Fails with E_COUNT_ZERO for “0 officials”.
 */
export function nameHop(hop: HopText, resolve: Resolve, parallel: boolean): ParsedHop {
  const words = readWords(hop)
  if (words.count?.n === 0) fail('E_COUNT_ZERO', hop, hop.label)
  const known = standsForNobody(words) ? [] : lookUp(hop, words.label, resolve)
  return {
    ...(known.length === 0 ? words : meet(known, words, hop)),
    certain: hop.certain,
    basis: 'explicit',
    parallel,
    evidence: [],
    quoted: hop.quoted,
    at: hop.at,
    length: hop.end - hop.at,
  }
}

type Named = Pick<ParsedHop, 'source' | 'label' | 'kind' | 'count' | 'facets' | 'candidates'>

/** What a hop says without any registry. */
function readWords(hop: HopText): Named {
  const nobody = { source: null, candidates: [] }
  if (hop.kind) return { ...nobody, ...readOfKind(hop, hop.kind), kind: hop.kind, facets: {} }
  const words = hop.quoted ? null : readDescriptor(hop.label)
  if (!words) return { ...nobody, label: hop.label, kind: null, count: hop.count, facets: {} }
  return { ...nobody, ...words, ...(hop.counted && keepsWords(words) ? pick(hop) : {}) }
}

const pick = ({ label, count }: HopText) => ({ label, count })

const keepsWords = (words: Descriptor): boolean => words.label !== '' && words.label !== '?'

function readOfKind(hop: HopText, kind: HopKind): Pick<Named, 'label' | 'count'> {
  const isTerminal = kind === 'own' || kind === 'unattributed'
  if (!isTerminal) return hop.counted ? pick(hop) : splitNumber(hop, kind)
  if (hop.label !== '' && readDescriptor(hop.label)?.label !== '') {
    fail('E_MISSING_SEPARATOR', hop, hop.label, {
      after: hop.label,
      offer: `${hop.label} ← ${kind}`,
    })
  }
  return { label: '', count: null }
}

const standsForNobody = ({ label }: Named): boolean => label === '' || label === '?'

/**
 * As typed, then, unless it was quoted, without the number and without the article; of several sources the ones of
 * the kind in brackets.
 */
function lookUp(hop: HopText, label: string, resolve: Resolve): readonly KnownSource[] {
  const looser = hop.quoted ? [] : [label, withoutArticle(hop.label)]
  const forms = new Set([hop.label, ...looser])
  const known = [...forms].map(resolve).find((sources) => sources.length > 0) ?? []
  const ofKind = known.filter((source) => source.kind === hop.kind)
  return known.length > 1 && ofKind.length > 0 ? ofKind : known
}

function withoutArticle(label: string): string {
  const [first = '', ...rest] = label.split(' ')
  const isArticle = lexicons.some((lexicon) => lexicon.articles.includes(first.toLowerCase()))
  return isArticle && rest.length > 0 ? rest.join(' ') : label
}

/** The hop once its name is known: one source gives its name and kind, several are left to be chosen from. */
function meet(known: readonly KnownSource[], words: Named, hop: HopText): Named {
  const kinds = new Set(known.map((source) => source.kind))
  const kind = hop.kind ?? (kinds.size === 1 ? known[0]!.kind : null)
  const unnamed = kind === 'unnamed-person' || kind === 'unnamed-group'
  const count = hop.counted || (hop.kind === null && !unnamed) ? hop.count : words.count
  const met = { kind, count, facets: {} }
  if (known.length > 1) return { ...met, source: null, label: hop.label, candidates: known }
  return { ...met, source: known[0]!.id, label: known[0]!.name, candidates: [] }
}
