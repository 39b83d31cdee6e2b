import type { Words } from '../language'

/** What a hop is. Closed list of fifteen (domain: hop vocabulary). */
export const hopKinds = [
  'outlet',
  'agency',
  'aggregator',
  'translation',
  'named-person',
  'named-body',
  'unnamed-person',
  'unnamed-group',
  'vague',
  'document',
  'data',
  'social',
  'own',
  'unattributed',
  'unknown',
] as const
export type HopKind = (typeof hopKinds)[number]

/**
 * What a hop can do in a chain: `relay` passes content on, `origin` can be where it began,
 * `either` can be both, `terminal` stands for nobody and must be last.
 */
export type Tier = 'relay' | 'origin' | 'either' | 'terminal'

/** The mark a hop gets on the stem line: one shape per family. */
export type Family = 'relay' | 'named' | 'unnamed' | 'record' | 'nobody'

export interface KindEntry {
  readonly tier: Tier
  readonly family: Family
  readonly label: Words
  /** One sentence a reviewer can decide by. */
  readonly definition: Words
}
