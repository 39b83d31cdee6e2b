/** A rating on a scale of the Admiralty code as a place from 1; F and 6 judge nothing and are missing (domain 1, 8.1). */
export function ordinalRating(value: string | null | undefined): number | null {
  if (!value) return null
  const place = Math.max('ABCDE'.indexOf(value), '12345'.indexOf(value)) + 1
  return value.length === 1 && place > 0 ? place : null
}

/** Whether a rating judges at all, for the agreement on that alone; null where there is no rating. */
export const isJudgeable = (value: string | null | undefined): 'yes' | 'no' | null =>
  value ? (ordinalRating(value) === null ? 'no' : 'yes') : null
