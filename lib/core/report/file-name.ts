import { tame } from './escape'
import type { ReportModel } from './report'
import { wordsOf } from './words'

const longest = 80

/** What a report's file is called, without its ending: number and title, without what some file system forbids. */
export const fileNameOf = (model: Pick<ReportModel, 'number' | 'title' | 'language'>): string => {
  const title = tame(model.title)
    .replace(/[\\/:*?"'<>|\s]+/g, ' ')
    .trim()
  const [...signs] = title
  const short = signs.length > longest ? signs.slice(0, longest).join('').trimEnd() : title
  return [wordsOf(model.language).reportNumber(model.number), short.replace(/\.+$/, '')]
    .filter(Boolean)
    .join(' ')
}
