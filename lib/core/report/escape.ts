import { canonicalJson } from '../canonical-json'

/**
 * Every report writes text that strangers chose. It is made harmless here, and only here: each function answers
 * for one place that text can stand in.
 */

/** Everything a raw file should not carry: C0 and C1 controls, bidi controls, line separators, noncharacters, half pairs. */
const unprintable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu

/** What hardly any text has: returns and every code unit that `unprintable` could begin with. */
const suspect =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

const codeName = (character: string): string =>
  'U+' + character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

const visible = (character: string): string => {
  const code = character.codePointAt(0)!
  if (character === '\u2028' || character === '\u2029' || character === '\u0085') return '\n'
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code >= 0xd800) return '\uFFFD'
  return `‹${codeName(character)}›`
}

/**
 * The text with every character that is invisible and not innocent made visible: NUL becomes ␀, a bidi override
 * ‹U+202E›, half a surrogate pair U+FFFD. Line breaks become \n; tabs stay.
 */
export const tame = (text: string): string =>
  suspect.test(text) ? text.replace(/\r\n?/g, '\n').replace(unprintable, visible) : text

/** The text with as many code points as before, and none of them invisible and not innocent: a stand-in for each. */
export const tameInPlace = (text: string): string =>
  suspect.test(text)
    ? text.replace(/\r/g, '\n').replace(unprintable, (character) => {
        const [standIn, more] = visible(character)
        return more === undefined && standIn !== undefined ? standIn : '\uFFFD'
      })
    : text

/** The tamed text on one line, runs of white space as one space, without space at its ends. */
export const oneLine = (text: string): string => tame(text).replace(/\s+/g, ' ').trim()

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an HTML element or a quoted attribute (ASVS 1.2.1). */
export const html = (text: string): string =>
  tame(text).replace(/[&<>"']/g, (character) => htmlEntities[character]!)

/** The address if a link may lead there, else null: http and https only, no white space, no controls (ASVS 1.2.2). */
export const safeAddress = (address: string): string | null =>
  /^https?:\/\/[^\s\p{C}"'<>\\]+$/iu.test(address) ? address : null

/** Text as a CSS string, quotes included; every character that is not a letter or a digit is written as its code. */
export const cssString = (text: string): string =>
  `"${oneLine(text).replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`

const jsonUnsafe = /[<>\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g

/**
 * JSON with its keys in code unit order, indented, a line feed at the end; safe inside a `<script>` element and free
 * of raw controls, so that the value it parses to is exact and the file it stands in is harmless (ASVS 1.2.3).
 */
export const json = (value: unknown): string =>
  JSON.stringify(JSON.parse(canonicalJson(value)), null, 2).replace(
    jsonUnsafe,
    (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'),
  ) + '\n'

/**
 * Text as one line of Markdown that means nothing but itself, in CommonMark and in GitHub's dialect: no markup, no
 * HTML, no entity, no list, heading or rule at its beginning, no address that links by itself.
 */
export const markdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&|~$@^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (word) => word.slice(0, 3) + '\\.')
    .replace(/^[#+\-=!]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')

/** Text as a Markdown code span: literal, with a fence longer than any run of backticks in it. */
export const markdownCode = (text: string): string => {
  const line = oneLine(text)
  if (line === '') return ''
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/.test(line) ? ' ' : ''
  return fence + space + line + space + fence
}

/** A line break inside a CSV cell, so that one row stays one line in programs that split on line ends. */
export const cellBreak = ' ⏎ '

/**
 * Text for a CSV cell that no spreadsheet takes for a formula (ASVS 1.2.10): an apostrophe goes before = + - @ and
 * their full-width forms at the beginning, and after a separator that another locale might split the cell at.
 */
export const csvCell = (text: string): string =>
  tame(text)
    .trim()
    .replace(/\s*\n\s*/g, cellBreak)
    .replace(/\t/g, ' ')
    .replace(/^(?="*[=+\-@＝＋－＠])/, "'")
    .replace(/([,;]["']*)(?=[=+\-@＝＋－＠])/g, "$1'")
