/** What a line looks like, whatever it says. Only the ends of long lines are looked at, so that each test is quick. */

/** Signs that may follow the end of a sentence: closing quotes and brackets, emphasis marks. */
const closers = String.raw`[\s\p{Pe}\p{Pf}\p{Pi}"'*_]*`
const sentenceEnd = new RegExp(String.raw`[.!?…]${closers}$`, 'u')
const fullStop = new RegExp(String.raw`(?<!\.)\.${closers}$`, 'u')
const ellipsis = new RegExp(String.raw`(?:\.\.\.|…)${closers}$`, 'u')
const sentenceSeam = /[.!?…]["“”»«’')\]]*\s+["„“»«‚‘'(]*[\p{Lu}\p{N}]/gu

const ending = (text: string) => text.slice(-40)

/** Ends in a full stop, question mark, exclamation mark or ellipsis, closing quotes and brackets aside. */
export const endsSentence = (text: string) => sentenceEnd.test(ending(text))
/** Ends in one full stop, as headlines do not. */
export const endsInFullStop = (text: string) => fullStop.test(ending(text))
/** Breaks off with dots, as teasers do. */
export const endsInEllipsis = (text: string) => ellipsis.test(ending(text))
/** Begins with a lower-case letter, as the second line of a wrapped sentence may. */
export const startsLower = (text: string) => /^["„“»«‚‘'(]?\p{Ll}/u.test(text)
/** Begins like an item of a list: bullet, number or letter with a point or bracket, a note's number. */
export const startsListItem = (text: string) =>
  /^(?:[-–—•·*+▪◦‣●■→]|\(?(?:\d{1,3}|[a-z])[.)]|\[[«^]?\d{1,3}\])\s+\S/u.test(text)

/** How many words stand in a line, counted up to `limit`. */
export function countWords(text: string, limit = 40): number {
  return text
    .slice(0, limit * 30)
    .split(/\s+/, limit)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** How many seams between two sentences a line shows, within its first 600 units. */
export function countSeams(text: string): number {
  return text.slice(0, 600).match(sentenceSeam)?.length ?? 0
}

/** A line of running text: long, of several sentences, or a whole sentence of five words or more. */
export function isProse(text: string): boolean {
  if (text.length >= 200 || (text.length >= 100 && countSeams(text) >= 1)) return true
  return endsSentence(text) && !endsInEllipsis(text) && countWords(text, 6) >= 5
}

/** Running text that fills a paragraph; a teaser or a caption seldom does. */
export function isFullProse(text: string): boolean {
  return text.length >= 100 && isProse(text) && !endsInEllipsis(text)
}

/** A line that could be a headline: not too long, no full stop, nothing open at its end, not in mid-sentence. */
export function isTitleLike(text: string): boolean {
  if (text.length > 200 || countWords(text, 31) > 30) return false
  if (endsInFullStop(text) || endsInEllipsis(text) || /[,;:(–—-]$/.test(text)) return false
  return (
    /^["„“»«‚‘'(¿]*[\p{Lu}\p{N}]/u.test(text) && countSeams(text) <= 1 && /\p{L}{2}/u.test(text)
  )
}

/** The line without the marks of Markdown around it; its own punctuation stays. */
export const withoutMarks = (text: string) =>
  text.replace(/^(?:#{1,6}\s+|[*_]{1,3})+|[*_#]{1,3}$/gu, '')

/** The line without the marks around it: bullets, emphasis, rules, arrows, brackets, a closing colon; inner white space made single. */
export function bare(text: string): string {
  const inner = /^\[[^[\]]*\]$/.test(text) ? text.slice(1, -1) : text
  return inner
    .replace(/^[\s>*_#\-–—•∙·▪●■|+~=▶►→»›]+/u, '')
    .replace(/(?<![\s*_|~=:→»›▶►\-–—])[\s*_|~=:→»›▶►\-–—]+$/u, '')
    .replace(/\s+/g, ' ')
}
