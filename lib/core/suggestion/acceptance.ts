/** How the suggestions of one rule fared. */
export interface Tally {
  readonly accepted: number
  /** Taken, and then changed. */
  readonly edited: number
  readonly rejected: number
}

/** A rule goes off when, of its last so many decided suggestions, fewer than this share were taken. */
export const least = { decided: 20, share: 0.4, last: 200 } as const

export const decidedOf = ({ accepted, edited, rejected }: Tally): number =>
  accepted + edited + rejected

/** The share of decided suggestions that were taken, as they were or changed; null while none was decided. */
export function shareTaken(tally: Tally): number | null {
  const decided = decidedOf(tally)
  return decided === 0 ? null : (tally.accepted + tally.edited) / decided
}

/** Whether a rule has been refused so often that it should be silent. */
export function isWeak(tally: Tally): boolean {
  return decidedOf(tally) >= least.decided && (shareTaken(tally) ?? 1) < least.share
}
