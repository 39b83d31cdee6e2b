import type { ParagraphSub, ParagraphType } from '@/lib/core/text/paragraph'
import type { LayoutEdit, ParagraphView } from '@/lib/documents/schema'

/**
 * One mending of the paragraph table, told by places of the text (code points), which never change, and not by the
 * ids of paragraphs, which a split or a merge gives away. `at` is where a paragraph begins, for a split where the
 * second part begins.
 */
export type Mend =
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'merge'; readonly at: number }
  | {
      readonly kind: 'retype'
      readonly at: number
      readonly type: ParagraphType
      readonly sub: ParagraphSub | null
    }

/** The paragraph that holds a place of the text, or null between two. */
export const paragraphAt = (
  paragraphs: readonly ParagraphView[],
  at: number,
): ParagraphView | null => paragraphs.find(({ start, end }) => start <= at && at < end) ?? null

/** The edit as the server takes it, or null when there is no such paragraph any more. */
export function editFor(mend: Mend, paragraphs: readonly ParagraphView[]): LayoutEdit | null {
  const paragraph = paragraphAt(paragraphs, mend.at)
  if (!paragraph) return null
  if (mend.kind === 'split') return { edit: 'split', paragraph: paragraph.id, at: mend.at }
  if (mend.kind === 'merge') return { edit: 'merge', paragraph: paragraph.id }
  return { edit: 'retype', paragraph: paragraph.id, type: mend.type, sub: mend.sub }
}

/** What takes a mending back, to be applied one after the other; computed before it is made. */
export function inverseOf(mend: Mend, paragraphs: readonly ParagraphView[]): Mend[] {
  const paragraph = paragraphAt(paragraphs, mend.at)
  if (!paragraph) return []
  if (mend.kind === 'split') return [{ kind: 'merge', at: mend.at }]
  if (mend.kind === 'retype') return [retypeTo(paragraph)]
  const previous = paragraphs[paragraphs.indexOf(paragraph) - 1]
  if (!previous) return []
  const types = previous.type === paragraph.type && previous.sub === paragraph.sub
  return [
    { kind: 'split', at: paragraph.start },
    ...(types ? [] : [retypeTo(previous), retypeTo(paragraph)]),
  ]
}

const retypeTo = ({ start, type, sub }: ParagraphView): Mend => ({
  kind: 'retype',
  at: start,
  type,
  sub,
})
