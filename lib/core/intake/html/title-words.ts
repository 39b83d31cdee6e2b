const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two lines say the same, case, marks and punctuation aside; one may go on where the other was cut. */
export function readsAs(line: string, other: string): boolean {
  const [a, b] = [folded(line), folded(other)]
  if (a === '' || b === '') return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short === long ||
    (short.length >= 20 && short.length * 10 >= long.length * 6 && long.startsWith(short))
  )
}
