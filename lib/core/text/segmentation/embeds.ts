import type { Span } from '../span'

/** The line under a post of a social network: dash, name, handle in brackets, date. */
const signOff =
  /[—–-]\s?[^—–\n"“”„]{1,60}\(@\w{1,30}\)\s(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})/u
/** A post is no longer than this, its addresses included (UTF-16 units). */
const longestPost = 700
/** What may stand between a post's words and its sign-off. */
const trailer = /(?:\s*(?:https?:\/\/\S+|pic\.twitter\.com\/\S+|#\S+))*\s*$/u

/** Where embedded posts stand in a passage (UTF-16 units); only those whose beginning is certain. */
export function findEmbeds(text: string): Span[] {
  const embeds: Span[] = []
  for (let at = text.indexOf('(@'); at >= 0; at = text.indexOf('(@', at + 1)) {
    const end = findEnd(text, at)
    if (end === null) continue
    const floor = embeds.at(-1)?.[1] ?? 0
    const start = findStart(text, end, floor)
    if (start !== null) embeds.push([start, end.after])
  }
  return embeds
}

interface End {
  readonly dash: number
  readonly after: number
}

/** Where the sign-off around a handle begins and ends. */
function findEnd(text: string, handle: number): End | null {
  const from = Math.max(0, handle - 62)
  const match = signOff.exec(text.slice(from, handle + 60))
  if (!match || from + match.index > handle) return null
  return { dash: from + match.index, after: from + match.index + match[0].length }
}

/** A post that is quoted begins with its opening quotation mark; one that fills the line, with the line. */
function findStart(text: string, end: End, floor: number): number | null {
  const from = Math.max(floor, end.dash - longestPost)
  const before = text.slice(from, end.dash).replace(trailer, '')
  const opening = openingMark(before)
  if (opening >= 0) return from + opening
  return floor === 0 && end.after === text.length && end.after <= 400 ? 0 : null
}

function openingMark(quoted: string): number {
  const inside = quoted.slice(0, -1)
  if (quoted.endsWith('"')) return inside.lastIndexOf('"')
  if (quoted.endsWith('”')) return inside.lastIndexOf('“')
  return quoted.endsWith('“') ? inside.lastIndexOf('„') : -1
}
