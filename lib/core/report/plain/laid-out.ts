import { codePointLength } from '../../text/code-points'
import { piecesOf } from '../pieces'
import type { ReportDocument } from '../report'

/**
 * The text of a document with every printed word at its own offset (code points of the version), so that places in
 * it are places in the version. Between paragraphs stand line feeds; what may not be printed is spaces.
 */
export const laidOut = ({ paragraphs }: ReportDocument): string => {
  const parts: string[] = []
  let at = 0
  const fill = (to: number, filling: string) => {
    if (to > at) parts.push(filling.repeat(to - at))
    at = Math.max(at, to)
  }
  for (const paragraph of paragraphs) {
    fill(paragraph.start, '\n')
    for (const { start, text } of piecesOf(paragraph)) {
      fill(start, ' ')
      parts.push(text)
      at += codePointLength(text)
    }
    fill(paragraph.end, ' ')
  }
  return parts.join('')
}
