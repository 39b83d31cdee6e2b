import { IntakeError } from '../importer'

/** Largest page, in bytes: a whole book online, with its scripts. */
export const maxPageBytes = 20 * 1024 * 1024
/** Most tags and character references, which make nodes of a tree, and deepest nesting. Long live tickers have some 60,000 and 60. */
const maxMarks = 400_000
const maxDepth = 1_500

/** Throws E_TOO_LARGE for more bytes than a page may have. */
export function refuseLargePage(bytes: Uint8Array): void {
  if (bytes.length <= maxPageBytes) return
  throw new IntakeError(
    'E_TOO_LARGE',
    `A page may have ${maxPageBytes} bytes; this one has ${bytes.length}`,
  )
}

const mark = /<(\/?)([a-z][a-z\d-]*)?|&/giu
/** Elements without content, and those whose end tag writers leave out: they do not nest. */
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|path|rect|circle|use|g)$/iu

/** Throws E_TOO_LARGE for markup whose tree would be larger or deeper than we read; looks at marks only, in one pass. */
export function refuseHugeMarkup(markup: string): void {
  let marks = 0
  let depth = 0
  for (const [, slash, name = ''] of markup.matchAll(mark)) {
    marks += 1
    if (name !== '' && !flat.test(name)) depth = Math.max(0, depth + (slash ? -1 : 1))
    if (marks > maxMarks) refuse(`more than ${maxMarks} tags and signs`)
    if (depth > maxDepth) refuse(`elements nested more than ${maxDepth} deep`)
  }
}

function refuse(what: string): never {
  throw new IntakeError('E_TOO_LARGE', `This page has ${what}; no article needs so many`)
}
