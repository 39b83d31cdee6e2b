import type { Words } from '../language'

/** Why a statistic has no value for some codings. */
export const undefinedReasons = ['no-pairs', 'no-variation', 'no-ratings'] as const
export type UndefinedReason = (typeof undefinedReasons)[number]

/** What a reader is told instead of a number. */
export const undefinedWords: Readonly<Record<UndefinedReason, Words>> = {
  'no-pairs': {
    en: 'not defined: no unit was judged by two people',
    de: 'nicht definiert: keine Einheit wurde von zweien beurteilt',
  },
  'no-variation': {
    en: 'not defined: everybody gave the same value everywhere, so agreement by chance is complete',
    de: 'nicht definiert: alle gaben überall denselben Wert, die zufällige Übereinstimmung ist vollständig',
  },
  'no-ratings': {
    en: 'not defined: there is no rating that can be judged on both scales',
    de: 'nicht definiert: keine Bewertung liegt auf beiden Skalen vor',
  },
}

/** A statistic without a value, and the reason. */
export interface Undefined {
  readonly status: 'undefined'
  readonly reason: UndefinedReason
}

/** A statistic's value and how many units it rests on. */
export interface Value {
  readonly status: 'measured'
  readonly value: number
  readonly units: number
}

export type Measured = Value | Undefined

export const notDefined = (reason: UndefinedReason): Undefined => ({ status: 'undefined', reason })

/** Below this many units a value is shown with a warning (domain 8.6). */
export const fewUnits = 20

/** How far a value of alpha can be relied on (Krippendorff's rule of thumb, domain 8.1). */
export const relianceOf = (alpha: number): 'reliable' | 'tentative' | 'unreliable' =>
  alpha >= 0.8 ? 'reliable' : alpha >= 0.667 ? 'tentative' : 'unreliable'
