/** Numbers in a signature: the standard error of the similarity it shows is 1/√128, nine in a hundred. */
export const signatureLength = 128
/**
 * 32 bands of 4: texts that share half of their rows meet in a band in 87 of 100 cases, two thirds in 99.9, a fifth in 5
 * (1 − (1 − s⁴)³²).
 */
export const bandCount = 32

const rowsInBand = signatureLength / bandCount

/** Murmur3's last step: every bit of the number decides about every bit of the answer. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** One constant for each number of a signature, fixed for ever: a stored signature must be comparable with a new one. */
const seeds = Uint32Array.from({ length: signatureLength }, (_, i) =>
  mix(Math.imul(i + 1, 0x9e3779b1)),
)

/** The MinHash signature of a set (Broder 1997): 128 unsigned 32-bit numbers; empty for an empty set. */
export function minHash(members: ReadonlySet<number>): number[] {
  if (members.size === 0) return []
  const least = new Uint32Array(signatureLength).fill(0xffffffff)
  for (const member of members) {
    for (let i = 0; i < signatureLength; i += 1) {
      const hash = mix(member ^ seeds[i]!)
      if (hash < least[i]!) least[i] = hash
    }
  }
  return [...least]
}

/** The similarity (Jaccard) of two sets as their signatures show it, 0 to 1; 0 when one is empty. */
export function estimateJaccard(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  return a.filter((number, i) => number === b[i]).length / signatureLength
}

/** The bands of a signature as short strings, each with its place; texts with one in common are worth comparing. */
export function bandsOf(signature: readonly number[]): string[] {
  if (signature.length === 0) return []
  return Array.from({ length: bandCount }, (_, band) => {
    const rows = signature.slice(band * rowsInBand, (band + 1) * rowsInBand)
    const hash = rows.reduce((hashed, row) => mix(hashed ^ row) ^ Math.imul(hashed, 31), band)
    return `${band.toString(36)}.${(hash >>> 0).toString(36)}`
  })
}
