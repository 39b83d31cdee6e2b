/** What a paragraph is. Only headline, standfirst, content and caption may carry chains. */
export const paragraphTypes = [
  'headline',
  'standfirst',
  'content',
  'heading',
  'caption',
  'metadata',
  'boilerplate',
] as const
export type ParagraphType = (typeof paragraphTypes)[number]

/** A finer name for metadata and the like. */
export const paragraphSubs = [
  'byline',
  'date',
  'translator',
  'slug',
  'credit',
  'section',
  'teaser',
  'comments',
  'embed',
  'link',
] as const
export type ParagraphSub = (typeof paragraphSubs)[number]

/** A typed range of a version's text, in code points. Between two paragraphs lies only white space. */
export interface ParagraphRange {
  readonly start: number
  readonly end: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
}

/** Whether a paragraph of this type may carry chains, ratings and labels. */
export const carriesChains = (type: ParagraphType): boolean =>
  type === 'content' || type === 'headline' || type === 'standfirst' || type === 'caption'
