/** Above this many characters a word or a row of words is compared no further. */
const longest = 400

/**
 * How alike two strings are, 0 to 1: one minus the edits (Levenshtein) it takes, by the longer length in UTF-16 units.
 * Strings over 400 units are alike only when equal.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const length = Math.max(a.length, b.length)
  if (length > longest) return 0
  return 1 - editDistance(a, b) / length
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** How much two multisets overlap, 0 to 1 (Dice): twice the common members by all members. */
export function dice<T>(a: readonly T[], b: readonly T[]): number {
  if (a.length + b.length === 0) return 0
  const left = new Map<T, number>()
  for (const member of a) left.set(member, (left.get(member) ?? 0) + 1)
  const common = b.filter((member) => {
    const count = left.get(member) ?? 0
    left.set(member, count - 1)
    return count > 0
  })
  return (2 * common.length) / (a.length + b.length)
}
