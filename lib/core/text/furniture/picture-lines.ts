import { countSeams, endsSentence } from '../segmentation/line-shape'
import { anyOf, type FurnitureRule } from './rule'

const both = ['de', 'en'] as const

const label =
  'fotos?|bild(?:er)?|grafik|photos?|photo credit|image credit|images?|picture|photograph|illustration|collage|bildquelle|bildnachweis|bildrechte|fotonachweis|fotocredit|titelbild|aufmacherbild|archivbild|archivfoto|symbolbild|symbolfoto|credits?|infografik|screenshot'
const house =
  '(?:getty(?: images)?|imago(?: images)?|picture[ -]alliance|ap(?: photo)?|associated press|afp|dpa|apa|reuters|epa|keystone|shutterstock|istock|adobe stock|bloomberg|unsplash|pixabay|pexels|wikimedia(?: commons)?|zuma press|xinhua|tass|ukrinform|ddp|epd-bild|kna|pa(?: wire| media)?)'
const labelled = new RegExp(`^(?:${label}|quelle)(?: by| von)?\\s?(?::|\\||©|–)\\s?\\S`, 'iu')
const photoBy =
  /^(?:photo|photograph|image|picture|illustration|foto|bild|grafik)s? (?:by|von|courtesy of) \p{Lu}/iu
const notice = /^(?:©|\(c\)) ?(?!\d{4}\b)\S/iu
const houseLine = new RegExp(
  `^(?:[\\p{L}\\d .,'’&-]{2,50}\\s?[/|]\\s?)?${house}(?:\\s?[/|,]\\s?[\\p{L}\\d .,'’&-]{2,40}){0,3}$`,
  'iu',
)

const closingCredit = new RegExp(
  [
    String.raw`[([](?:${label})(?: by| von)?\s?[:©|]?\s?[^()[\]]{2,70}[)\]]\.?$`,
    String.raw`[([]©\s?[^()[\]]{2,70}[)\]]\.?$`,
    String.raw`\s[([]?(?:[^()[\]/|]{2,50}[/|]\s?)?${house}(?:\s?[/|]\s?[^()[\]/|]{2,40}){0,3}[)\]]\.?$`,
    String.raw`(?:^|[\s.!?])(?:${label})\s?[:©]\s?[^.!?]{2,70}$`,
    String.raw`\s©\s?[^.!?\d][^.!?]{1,70}$`,
    String.raw`\s(?:via )?(?:[^.!?/|]{2,50}[/|]\s?)${house}(?:\s?[/|]\s?[^/|.]{2,40}){0,3}$`,
    String.raw`[.!?]\s(?:via )?(?:getty(?: images)?|imago(?: images)?|picture[ -]alliance|ap photo|reuters|shutterstock|afp)$`,
  ].join('|'),
  'iu',
)
const opening =
  /^(?:file photo|file|filed?-? ?image|archivbild|archivfoto|symbolbild|symbolfoto|bildunterschrift|im bild|pictured|caption|photo caption)\s?[:–—-]\s?\S/iu

/** Whose picture it is, and what it shows. The agency named there is a source of the picture, never of the text. */
export const pictureLines: readonly FurnitureRule[] = [
  {
    id: 'picture-credit',
    languages: both,
    type: 'metadata',
    sub: 'credit',
    reach: 'line',
    longest: 120,
    why: 'A picture label, a copyright sign or a picture agency, and names.',
    matches: (bare, line) =>
      !/https?:/iu.test(line) &&
      !endsSentence(bare.replace(/\b\p{L}{1,4}\.$/u, '')) &&
      [labelled, photoBy, notice, houseLine].some((pattern) => pattern.test(bare)),
  },
  {
    id: 'agency-sign-off',
    languages: both,
    type: 'metadata',
    sub: 'credit',
    reach: 'line',
    longest: 60,
    why: 'Short signs of agencies and editors alone on a line, "(dpa/mm)", say what the report was made from.',
    matches: anyOf(
      /^\(?(?:mit material (?:von|der) )?(?:dpa|afp|apa?|sda|epd|kna|sid|rtr|reuters|ots|red)(?:[/, ]+(?:und )?[a-zäöü]{2,7})*\)?\.?$/iu,
      /^\(?(?:\p{Ll}{2,4}\/)+(?:dpa|afp|apa?|sda|epd|kna|sid|rtr|reuters)(?:\/\p{L}{2,7})*\)?$/iu,
    ),
  },
  {
    id: 'caption',
    languages: both,
    type: 'caption',
    sub: null,
    reach: 'line',
    longest: 500,
    why: 'A line that ends in a picture credit, or begins as captions do, says what a picture shows.',
    matches: (bare) =>
      (opening.test(bare) || closingCredit.test(bare.slice(-180))) && countSeams(bare) <= 5,
  },
]
