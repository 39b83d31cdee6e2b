import { endsSentence, startsListItem, startsLower } from './line-shape'
import type { Line } from './lines'

/** Lines outside these lengths (UTF-16 units) are not the work of a program that wraps. */
const narrowest = 25
const widest = 120

/**
 * The width at which lines were wrapped, or null when they were not. Wrapped prose shows three things at once:
 * the next word would not have fitted, lines end in mid-sentence, and lines begin with small letters.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && next.block === line.block && !startsListItem(next.text) && !isLabelled(line)
      ? [[line, next] as const]
      : []
  })
  const candidates = pairs.filter(([{ text }]) => text.length >= narrowest && text.length <= widest)
  if (candidates.length < 3 || candidates.length < pairs.length / 2) return null
  const width = percentile(
    candidates.map(([line]) => line.indent + line.text.length),
    0.95,
  )
  const share = (test: (pair: readonly [Line, Line]) => boolean) =>
    candidates.filter(test).length / candidates.length
  const full = share(
    ([line, next]) => line.indent + line.text.length + 1 + firstWord(next).length > width - 2,
  )
  const open = share(([line]) => !endsSentence(line.text))
  const small = share(([, next]) => startsLower(next.text.replace(/^[>\s]+/u, '')))
  return full >= 0.6 && open >= 0.5 && small >= 0.25 ? width : null
}

/** Lines such as "Subject: …" in the head of a mail end where they end. */
const isLabelled = ({ text }: Line) => /^\p{L}[\p{L}-]{1,14}:\s/u.test(text)

const firstWord = (line: Line) => line.text.split(/\s/u, 1)[0] ?? ''

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
