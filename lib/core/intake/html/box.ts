import type { Aside } from './asides'

/** An element that begins a line of its own, as far as choosing the article needs to know it. */
export interface Box {
  readonly tag: string
  readonly parent: Box | null
  readonly depth: number
  /** Class, id and the like as words in small letters between hyphens: "-article-body-". */
  readonly names: string
  readonly role: string
  readonly itemprop: string
  /** What kind of aside the element calls itself, if any. */
  readonly aside: Aside | null
  /** Line ends inside it are the writer's. */
  readonly isPre: boolean
  /** A picture stands in it that is no part of a line. */
  hasPicture: boolean
  /** Where its blocks begin and end in the page's list, end exclusive. */
  readonly first: number
  end: number
}

/** A run of text that stands by itself: a paragraph, a heading, an item, a cell. A single line break in it is "\n". */
export interface Block {
  readonly text: string
  /** Characters inside links, and inside emphasis. */
  readonly linked: number
  readonly strong: number
  readonly box: Box
  /** Names of the inline element around all of it, in the same form as a box's. */
  readonly names: string
}

/** A page as a list of blocks in reading order and the boxes they stand in, parents first. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
}

/** The boxes around a block or box, nearest first, itself included. */
export function* around(box: Box): Generator<Box> {
  for (let at: Box | null = box; at; at = at.parent) yield at
}

/** Whether a box is another, or lies in it. */
export function isInside(box: Box, other: Box): boolean {
  let at: Box | null = box
  while (at && at.depth > other.depth) at = at.parent
  return at === other
}
