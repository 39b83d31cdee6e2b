import { countSeams } from '../segmentation/line-shape'
import { closesWithCredit, isCredit } from './credits'
import { anyOf, type FurnitureRule } from './rule'

const both = ['de', 'en'] as const

const opening =
  /^(?:legende|bildlegende|bildunterschrift|photo caption|caption|file photo|archivbild|archivfoto|symbolbild|symbolfoto|im bild|pictured)\s?:\s?\S|^FILE\s?[:–—-]\s?\S/iu

const desk = String.raw`dpa|afp|AFP|ap|AP|apa|APA|sda|SDA|epd|kna|KNA|sid|SID|rtr|reuters|Reuters|TASS|ots|red|Red\.|Agenturen|agencies|[\p{L}]+\.(?:de|at|ch|com|org|net)`
const signOff = new RegExp(
  String.raw`^\(?(?:[Mm]it (?:Material (?:von|der) )?)?(?:\p{Ll}{2,4}/)*(?:${desk})(?:(?:\s?[/,;]\s?|\sund\s|\sand\s)(?:${desk}|\p{L}{2,4}))*\)?$`,
  'u',
)

/** Whose picture it is, and what it shows. The agency named there is a source of the picture, never of the text. */
export const pictureLines: readonly FurnitureRule[] = [
  {
    id: 'agency-sign-off',
    languages: both,
    type: 'metadata',
    sub: 'credit',
    reach: 'line',
    longest: 60,
    why: 'Short signs of agencies and editors alone on a line, "(dpa/mm)", say what the report was made from.',
    matches: anyOf(signOff),
  },
  {
    id: 'picture-credit',
    languages: both,
    type: 'metadata',
    sub: 'credit',
    reach: 'line',
    longest: 120,
    why: 'A picture label, a copyright sign or a picture agency, and names.',
    matches: isCredit,
  },
  {
    id: 'markdown-image',
    languages: both,
    type: 'caption',
    sub: null,
    reach: 'line',
    longest: 600,
    why: 'An image in Markdown whose words in brackets say what it shows.',
    matches: (_bare, line) => /^\[?!\[[^\]]*\p{L}[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$/u.test(line),
  },
  {
    id: 'caption',
    languages: both,
    type: 'caption',
    sub: null,
    reach: 'line',
    longest: 500,
    why: 'A line that ends in a picture credit, or begins as captions do, says what a picture shows.',
    matches: (bare) => (opening.test(bare) || closesWithCredit(bare)) && countSeams(bare) <= 5,
  },
]
