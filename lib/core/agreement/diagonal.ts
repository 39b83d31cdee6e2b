import { notDefined, type Measured } from './measured'

/** A reliability with the credibility given beside it, as the Admiralty code writes them. */
export type RatingPair = readonly [reliability: string, credibility: string]

/**
 * The share of ratings on the diagonal A1, B2 … E5 (domain 1.4): near 1 where somebody does not keep the two scales
 * apart. F and 6 judge nothing and are left out; undefined where nothing is left.
 */
export function shareOnDiagonal(ratings: readonly RatingPair[]): Measured {
  const judged = ratings
    .map(([letter, digit]) => ['ABCDE'.indexOf(letter), '12345'.indexOf(digit)] as const)
    .filter(([row, column]) => row !== -1 && column !== -1)
  if (judged.length === 0) return notDefined('no-ratings')
  const on = judged.filter(([row, column]) => row === column).length
  return { status: 'measured', value: on / judged.length, units: judged.length }
}
