import type { Language } from '../language'
import type { Span } from './span'
import { abbreviations, afterOrdinal, sentenceStarters } from './abbreviations'
import { indexCodePoints } from './code-points'
import { segmentInWindows } from './windows'

/**
 * The sentences of a text in code points, without the white space around them; together they hold every
 * character that is not white space. Unicode's rules (UAX 29), mended for abbreviations, ordinals and wrapped lines.
 */
export function sentenceRanges(text: string, language: Language): Span[] {
  const sentences: [start: number, end: number][] = []
  for (const [start, end] of segmentInWindows(text, language, 'sentence')) {
    const trimmed = trimRange(text, start, end)
    if (!trimmed) continue
    const last = sentences.at(-1)
    if (last && runsOn(text, last, trimmed, language)) last[1] = trimmed[1]
    else sentences.push(trimmed)
  }
  return inCodePoints(text, sentences)
}

/** The words of a text in code points, without spaces and punctuation (UAX 29). */
export function wordRanges(text: string, language: Language): Span[] {
  return inCodePoints(text, [...segmentInWindows(text, language, 'word')])
}

function inCodePoints(text: string, ranges: readonly Span[]): Span[] {
  const index = indexCodePoints(text)
  return ranges.map(([start, end]) => [index.toCodePoints(start), index.toCodePoints(end)])
}

function trimRange(text: string, start: number, end: number): [number, number] | null {
  const piece = text.slice(start, end)
  const lead = piece.length - piece.trimStart().length
  return lead === piece.length ? null : [start + lead, start + piece.trimEnd().length]
}

const blankLine = /\n\s*\n|\r\s*\r|\r\n\s*\r\n/
const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'*_]*$/u
const lastWord = /([\p{L}\p{N}.]+)\.$/u
const firstWord = /^[\p{Ps}\p{Pi}„"'*_]*(\p{L}[\p{L}\p{M}]*)/u

/** Whether the sentence before does not really end where the next piece begins. */
function runsOn(text: string, before: Span, next: Span, language: Language): boolean {
  const head = text.slice(Math.max(before[0], before[1] - 40), before[1])
  const tail = text.slice(next[0], Math.min(next[1], next[0] + 40))
  const between = text.slice(before[1], next[0])
  if (blankLine.test(between)) return false
  if (!sentenceEnd.test(head)) return /[\n\r]/.test(between)
  return endsInAbbreviation(head, tail, language)
}

function endsInAbbreviation(head: string, tail: string, language: Language): boolean {
  const word = lastWord.exec(head)?.[1]
  if (!word) return false
  const following = firstWord.exec(tail)?.[1] ?? ''
  if (/^\p{Ll}/u.test(following)) return true
  if (/^\d{1,4}$/.test(word)) return language === 'de' && afterOrdinal.has(following.toLowerCase())
  if (/^(\p{L}\.)*\p{L}$/u.test(word)) return !startsSentence(word, following, language)
  return abbreviations[language].has(word.toLowerCase())
}

/** After initials ("J. Edgar", "U.S. officials") a new sentence is only assumed where its first word says so. */
function startsSentence(initials: string, following: string, language: Language): boolean {
  return (
    language === 'en' && initials.includes('.') && sentenceStarters.has(following.toLowerCase())
  )
}
