import type { HopKind } from '../../kinds'

/**
 * What a noun says about a hop. `people` are unnamed persons; `voices` are too when they are counted, else nobody in
 * particular; `counted` says something only when it is (“two senators”, but “Senator Miller” is a name).
 */
export type Cue =
  'people' | 'voices' | 'counted' | 'vague' | 'document' | 'data' | 'social' | 'translation'

export type Grammar = 'singular' | 'plural' | 'either'

export interface Noun {
  readonly cue: Cue
  readonly grammar: Grammar
}

/** The words of one language by which a hop shows its kind. All in lower case. */
export interface Lexicon {
  /** Number words; articles count one. They are taken off the label. */
  readonly numbers: ReadonlyMap<string, number>
  /** Said before a number: “at least two”. */
  readonly atLeast: readonly string[]
  /** Several, number untold. They stay in the label. */
  readonly several: readonly string[]
  /** One more, or both: counted, and kept in the label. */
  readonly kept: ReadonlyMap<string, number>
  /** After a number: “one of the officials”. The number then stays in the label. */
  readonly ofThem: readonly string[]
  /** After a number: “two or three officials”. It stays in the label, and counts as the least. */
  readonly range: readonly string[]
  /** Determiners that make an undecided noun singular: “der Beamte”. */
  readonly singular: readonly string[]
  /** Articles a name may be typed with: “the Pentagon”. */
  readonly articles: readonly string[]
  /** Beginnings of words for “unnamed”. */
  readonly unnamed: readonly string[]
  readonly nouns: ReadonlyMap<string, Noun>
  /** Words that may follow the noun a description hangs on: “officials in …”. */
  readonly linkers: ReadonlySet<string>
  /** Whole labels with a kind of their own. */
  readonly phrases: ReadonlyMap<string, HopKind>
  /** Whether nouns are capitalised and grow at the front (“Regierungsbeamte”), so that names look like them. */
  readonly capitalNouns: boolean
}

/** Splits a list typed as one string of words. */
export const words = (list: string): string[] => list.trim().split(/\s+/)

/** Nouns by cue and grammar, each list one string of words. */
export function nouns(
  lists: readonly (readonly [Cue, Grammar, string])[],
): ReadonlyMap<string, Noun> {
  return new Map(
    lists.flatMap(([cue, grammar, list]) =>
      words(list).map((word): [string, Noun] => [word, { cue, grammar }]),
    ),
  )
}

/** Phrases by kind, each list separated by commas. */
export function phrases(lists: Partial<Record<HopKind, string>>): ReadonlyMap<string, HopKind> {
  return new Map(
    Object.entries(lists).flatMap(([kind, list]) =>
      list.split(', ').map((phrase): [string, HopKind] => [phrase, kind as HopKind]),
    ),
  )
}
