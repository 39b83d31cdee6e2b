import { countSeams } from '../../text/segmentation/line-shape'
import type { Block, Box } from './box'

/** A caption is no longer than this (UTF-16 units), and its box holds the picture and a few short lines. */
const longest = 240
const mostLines = 3

/** Whether a line stands in a box of its own with a picture, and is no paragraph: then it says what the picture shows. */
export function isCaption({ box, text }: Block, body: Box): boolean {
  if (text.length > longest || countSeams(text) > 1 || /^h[1-6]$/u.test(box.tag)) return false
  for (let at: Box | null = box; at && at !== body; at = at.parent) {
    if (at.end - at.first > mostLines) return false
    if (at.hasPicture) return true
  }
  return false
}
