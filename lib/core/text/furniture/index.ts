import { bare } from '../segmentation/line-shape'
import { commentLines } from './comment-lines'
import { filingLines } from './filing-lines'
import { listOpeners } from './list-openers'
import { offerLines } from './offer-lines'
import { originLines } from './origin-lines'
import { pageLines } from './page-lines'
import { pictureLines } from './picture-lines'
import { pointerLines } from './pointer-lines'
import type { FurnitureRule, Place } from './rule'

/** All rules, the more telling ones first; the first that matches decides. */
export const furnitureRules: readonly FurnitureRule[] = [
  ...originLines,
  ...pictureLines,
  ...commentLines,
  ...listOpeners,
  ...offerLines,
  ...pageLines,
  ...pointerLines,
  ...filingLines,
]

/** No rule speaks of lines longer than this, in UTF-16 units. */
const longest = Math.max(...furnitureRules.map((rule) => rule.longest))

/** The first rule that knows a line standing at a place, or null. */
export function findFurniture(line: string, place: Place): FurnitureRule | null {
  if (line.length > longest) return null
  const stripped = bare(line)
  const knows = (rule: FurnitureRule) =>
    line.length <= rule.longest &&
    (rule.places?.includes(place) ?? true) &&
    rule.matches(stripped, line)
  return furnitureRules.find(knows) ?? null
}

/** The same question, with answers remembered: furniture repeats itself, and so do hostile texts. */
export function rememberingFurniture(): typeof findFurniture {
  const answers = new Map<string, FurnitureRule | null>()
  return (line, place) => {
    if (line.length > longest) return null
    const key = `${place} ${line}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const rule = findFurniture(line, place)
    answers.set(key, rule)
    return rule
  }
}
