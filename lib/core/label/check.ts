import type { Span } from '../text/span'
import { biasScheme, findBiasLabel } from './bias'
import type { FlagType } from './fidelity'
import { findFlag, flags, flagTypes, flagTypesToRaise } from './fidelity'
import { nearestTerm } from './nearest'

/** Whether the slant speaks against (-1), neither way (0) or for (1) the target. */
export type Polarity = -1 | 0 | 1

/** A bias label as an annotation carries it. Spans are code points of the version. */
export interface AppliedLabel {
  readonly id: string
  readonly spans?: readonly Span[]
  readonly target?: string
  readonly polarity?: Polarity
  /** The words stand in a quotation: the speaker's slant, not the outlet's. */
  readonly inQuote?: boolean
}

/** A flag as an annotation raises it. Spans are code points of the version. */
export interface RaisedFlag {
  readonly type: FlagType
  readonly spans?: readonly Span[]
  readonly note?: string
}

export interface VocabularyProblem {
  readonly code: 'E_UNKNOWN_LABEL' | 'E_BAD_EXTENSION' | 'E_UNKNOWN_FLAG' | 'E_COMPUTED_FLAG'
  /** Place in the list that was checked, from 0. */
  readonly index: number
  /** The id as written. */
  readonly id: string
  readonly message: string
  /** The id that was probably meant. */
  readonly suggestion: string | null
}

/** What could be accepted, and what could not; nothing may be saved while there is a problem. */
export interface Checked<T> {
  readonly accepted: readonly T[]
  readonly problems: readonly VocabularyProblem[]
}

type Outcome<T> = { readonly accepted: T } | { readonly problem: Omit<VocabularyProblem, 'index'> }

const sortOut = <In, T>(input: readonly In[], check: (item: In) => Outcome<T>): Checked<T> => {
  const outcomes = input.map(check)
  return {
    accepted: outcomes.flatMap((each) => ('accepted' in each ? [each.accepted] : [])),
    problems: outcomes.flatMap((each, index) =>
      'problem' in each ? [{ ...each.problem, index }] : [],
    ),
  }
}

const labelTerms = biasScheme.concepts.map(({ id, prefLabel }) => ({ id, label: prefLabel }))
const flagTerms = flagTypes.map((id) => ({ id, label: flags[id].label }))

/** Labels that a team adds for itself are named `x-` and then words joined by hyphens. */
const extension = /^x-[a-z0-9]+(?:-[a-z0-9]+)*$/

const didYouMean = (suggestion: string | null) =>
  suggestion === null ? '' : `; did you mean "${suggestion}"?`

const checkLabel = (label: AppliedLabel): Outcome<AppliedLabel> => {
  const { id } = label
  if (findBiasLabel(id) || extension.test(id)) return { accepted: label }
  if (id.startsWith('x-')) {
    const message = `"${id}" is no team label: after "x-" come lower-case words joined by hyphens`
    return { problem: { code: 'E_BAD_EXTENSION', id, message, suggestion: null } }
  }
  const suggestion = nearestTerm(id, labelTerms)
  const message = `there is no bias label "${id}"${didYouMean(suggestion)}`
  return { problem: { code: 'E_UNKNOWN_LABEL', id, message, suggestion } }
}

const checkFlag = (flag: { readonly type: string }): Outcome<RaisedFlag> => {
  const { type: id } = flag
  if (findFlag(id)?.computed) {
    const message = `"${id}" is found by counting origins and cannot be raised by hand`
    return { problem: { code: 'E_COMPUTED_FLAG', id, message, suggestion: null } }
  }
  const type = flagTypesToRaise.find((each) => each === id)
  if (type !== undefined) return { accepted: { ...flag, type } }
  const suggestion = nearestTerm(id, flagTerms)
  const message = `there is no flag "${id}"${didYouMean(suggestion)}`
  return { problem: { code: 'E_UNKNOWN_FLAG', id, message, suggestion } }
}

/**
 * Checks the bias labels of an annotation, each an id or an id with its facets: ids of `stemma-bias/1` and
 * team labels (`x-…`) are accepted, others are a problem that names the nearest id.
 */
export const checkLabels = (input: readonly (string | AppliedLabel)[]): Checked<AppliedLabel> =>
  sortOut(input, (label) => checkLabel(typeof label === 'string' ? { id: label } : label))

/** Checks the flags that an annotation raises: unknown types and computed ones are problems. */
export const checkFlags = (
  input: readonly (string | (Omit<RaisedFlag, 'type'> & { readonly type: string }))[],
): Checked<RaisedFlag> =>
  sortOut(input, (flag) => checkFlag(typeof flag === 'string' ? { type: flag } : flag))
