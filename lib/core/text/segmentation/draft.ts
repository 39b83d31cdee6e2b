import type { FurnitureRule } from '../furniture/rule'
import type { ParagraphSub, ParagraphType } from '../paragraph'
import type { Passage } from './reflow'

/** A passage on its way to a paragraph: `type` is null while it is open. */
export interface Draft extends Passage {
  readonly type: ParagraphType | null
  readonly sub: ParagraphSub | null
  /** The furniture rule that typed it, if one did. */
  readonly rule: FurnitureRule | null
}

export const isOpen = (draft: Draft): boolean => draft.type === null

/** The same draft with a type. */
export const typed = (
  draft: Draft,
  type: ParagraphType,
  sub: ParagraphSub | null = null,
): Draft => ({
  ...draft,
  type,
  sub,
})
