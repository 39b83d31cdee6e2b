import { findFurniture } from '../furniture'
import { isTranslatorNote } from '../furniture/origin-lines'
import { pointerAside } from '../furniture/pointer-lines'
import type { ParagraphSub, ParagraphType } from '../paragraph'
import { readByline } from '../written/names'
import type { Draft } from './draft'
import { findEmbeds } from './embeds'
import { bare } from './line-shape'
import type { Passage } from './reflow'

/** And after no more than this many ends of sentences, counted from the last. */
const mostSeams = 8
/** For the weaker signs a paragraph must have this much prose of its own (UTF-16 units). */
const leastProse = 100
/** Notes stand within this many units of a paragraph's end. */
const reach = 420

/** Cuts a passage where something other than its own prose begins inside the line: a note at its end, an embedded post. */
export function splitAsides(passage: Passage): Draft[] {
  const note = findNote(passage.text)
  const prose = note ? note.at : passage.text.length
  const embeds = findEmbeds(passage.text.slice(0, prose))
  const pieces: Draft[] = []
  let from = 0
  for (const [start, end] of embeds) {
    pieces.push(
      ...piece(passage, from, start, null, null),
      ...piece(passage, start, end, 'content', 'embed'),
    )
    from = end
  }
  pieces.push(...piece(passage, from, prose, null, null))
  if (note) pieces.push(...piece(passage, prose, passage.text.length, note.type, note.sub))
  return pieces
}

/** The trimmed part of a passage, or nothing where it holds only white space. */
function piece(
  passage: Passage,
  from: number,
  to: number,
  type: ParagraphType | null,
  sub: ParagraphSub | null,
): Draft[] {
  const raw = passage.text.slice(from, to)
  const text = raw.trim()
  if (text === '') return []
  const start = passage.start + from + raw.length - raw.trimStart().length
  return [{ start, end: start + text.length, text, block: passage.block, type, sub, rule: null }]
}

interface Note {
  readonly at: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
}

const seam = /[.!?…]["“”»«’')\]]*\s+(?=\S)/gu
const capitalNote =
  /\s(?=(?:Übersetzt|Translated) (?:mit|von|with|by) [^.!?]{2,40}\.?(?:com|de)?[^.!?]{0,40}$)/u

/** The first place near the end from which everything is a note about the text or a pointer away from it. */
function findNote(text: string): Note | null {
  const from = Math.max(0, text.length - reach)
  const ending = text.slice(from)
  const seams = [...ending.matchAll(seam)]
    .slice(-mostSeams)
    .map((match) => match.index + match[0].length)
  const unmarked = capitalNote.exec(ending)
  for (const at of unmarked ? [...seams, unmarked.index + 1] : seams) {
    const kind = noteKind(ending.slice(at), from + at)
    const answers = kind?.sub === 'byline' && /\?\S*\s+$/u.test(ending.slice(0, at))
    if (kind && !answers) return { at: from + at, ...kind }
  }
  return null
}

function noteKind(rest: string, before: number): Pick<Note, 'type' | 'sub'> | null {
  const stripped = bare(rest)
  if (rest.length <= 160 && isTranslatorNote(stripped))
    return { type: 'metadata', sub: 'translator' }
  if (rest.length <= 300 && pointerAside.test(stripped) && !seamInside(stripped)) {
    return { type: 'boilerplate', sub: 'teaser' }
  }
  if (rest.length <= 60 && signature.test(rest) && readByline(stripped.replace(/\.$/u, ''))) {
    return { type: 'metadata', sub: 'byline' }
  }
  const rule = rest.length <= 200 && before >= leastProse ? findFurniture(rest, 'tail') : null
  return rule && asideRules.has(rule.id) ? { type: rule.type, sub: rule.sub } : null
}

/** Some papers sign the standfirst in its last line; after a question the same words would be its answer. */
const signature = /^(?:Von|By) \p{Lu}/u

/** Further rules that are certain enough to cut a line for. */
const asideRules: ReadonlySet<string> = new Set([
  'comment-form',
  'pointer-sentence',
  'source-link',
  'first-published',
])

/** A title may ask or exclaim; a full stop with more text behind it means that prose goes on. */
const seamInside = (text: string) => /[^.\d]\.["“”»«’')\]]*\s+["„“»«]?\p{Lu}/u.test(text)
