import type { Language } from '../../language'
import type { ParagraphSub, ParagraphType } from '../paragraph'

/** Where a line stands: before the first full paragraph of prose, among them, or after the last. */
export type Place = 'head' | 'body' | 'tail'

/** How far a rule speaks: of its line alone, of the list that follows, or of everything down to the end. */
export type Reach = 'line' | 'list' | 'end'

/** One thing that newsrooms and their software print around articles, and how to know it. */
export interface FurnitureRule {
  readonly id: string
  /** Languages whose words the rule knows; they are tried on every text, since furniture is often in another language. */
  readonly languages: readonly Language[]
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
  readonly reach: Reach
  /** Places where the rule holds; missing means everywhere. */
  readonly places?: readonly Place[]
  /** Longest line the rule may speak about, in UTF-16 units: a word in a long paragraph is not furniture. */
  readonly longest: number
  /** Why such a line is what the rule says. */
  readonly why: string
  /** Sees the line stripped of bullets and emphasis, and as it is. */
  readonly matches: (bare: string, line: string) => boolean
}

/** A rule's test from patterns, any of which must match the stripped line. */
export const anyOf =
  (...patterns: readonly RegExp[]) =>
  (bare: string): boolean =>
    patterns.some((pattern) => pattern.test(bare))
