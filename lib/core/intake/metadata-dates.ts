import { readTimestamp } from '../text/written/dates'
import type { DocumentMetadata, Found } from './importer'
import type { Passage } from './metadata'

/** Words that make a date one of a later change. */
const change =
  /(?:zuletzt |last )?(?:aktualisiert|aktualisierung|geändert|änderung|updated?|modified)/iu
/** Before each of these words a new date begins on the same line. */
const label =
  /(?=(?:zuletzt )?(?:aktualisiert|geändert|veröffentlicht|(?:last )?updated|published|modified)\b)/iu

/**
 * When a text was published and changed: the first date of each kind in its metadata, as ISO 8601 without a zone.
 * Teasers' dates do not count, being no metadata; neither do dates in the report itself.
 */
export function readDates(
  passages: readonly Passage[],
): Pick<DocumentMetadata, 'published' | 'modified'> {
  const stamps = passages.filter(mayDate).flatMap(({ text }) => stampsOf(text))
  const first = (changed: boolean) =>
    stamps.find((stamp) => stamp.changed === changed)?.found ?? null
  return { published: first(false), modified: first(true) }
}

const mayDate = ({ type, sub }: Passage) =>
  type === 'metadata' && (sub === 'date' || sub === 'byline' || sub === null)

interface Stamp {
  readonly changed: boolean
  readonly found: Found<string>
}

function stampsOf(line: string): Stamp[] {
  return line.split(label).flatMap((part) => {
    const iso = readTimestamp(part)
    const evidence = part.replace(/[\s|•·,;–—-]+$/u, '').trim()
    return iso ? [{ changed: change.test(part), found: { value: iso, evidence } }] : []
  })
}
