import { isOpen, type Draft } from './draft'
import { isTitleLike, withoutMarks } from './line-shape'

const greeting =
  /^(?:guten (?:morgen|tag|abend)|hallo|liebe[rs]?|sehr geehrte|dear|hi|hello|good (?:morning|evening|afternoon)|moin|servus|grüezi)(?!\p{L})/iu

/** An open passage that could be a title; a letter's greeting is none. */
export const isTitle = (draft: Draft): boolean =>
  isOpen(draft) && isTitleLike(withoutMarks(draft.text)) && !greeting.test(draft.text)

/** How much of a title a cut-off copy of it must keep. */
const leastKept = 0.6
const leastLength = 20

/** Knows a title again in other lines: case, punctuation and umlauts aside, one of the two perhaps cut off. */
export function sameTitleAs(title: string): (line: string) => boolean {
  const folds = [spelledOut, stripped].map((fold) => ({ fold, folded: fold(title) }))
  return (line) =>
    line.length <= 400 && folds.some(({ fold, folded }) => sharesStart(folded, fold(line)))
}

function sharesStart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === long) return short !== ''
  return short.length >= Math.max(leastLength, long.length * leastKept) && long.startsWith(short)
}

/** Whether a longer line ends with a title, as a path of sections that leads to it does. */
export function leadsTo(line: string, title: string): boolean {
  const [long, short] = [stripped(line), stripped(title)]
  return (
    short.length >= leastLength &&
    long.length > short.length &&
    long.length <= 2 * short.length + 40 &&
    long.endsWith(short)
  )
}

/** As addresses write titles: "ä" as "ae". */
const spelledOut = (text: string) =>
  stripped(
    text
      .toLowerCase()
      .replace(/[äöü]/gu, (vowel) => `${vowels[vowel] ?? ''}e`)
      .replaceAll('ß', 'ss'),
  )

const vowels: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

const stripped = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
