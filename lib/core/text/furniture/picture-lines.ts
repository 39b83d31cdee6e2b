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

const closings = [
  new RegExp(String.raw`[([](?:${label})(?: by| von)?\s?[:©|]?\s?[^()[\]]{2,70}[)\]]\.?$`, 'iu'),
  /[([]©\s?[^()[\]]{2,70}[)\]]\.?$|\((?:archivbild|archivfoto|symbolbild|symbolfoto|archiv|file photo)\)\.?$/iu,
  new RegExp(
    String.raw`\s[([](?:[^()[\]/|]{2,50}[/|]\s?)?${house}(?:\s?[/|]\s?[^()[\]/|]{2,40}){0,3}[)\]]\.?$`,
    'iu',
  ),
  /\s\((?:\p{Lu}[\p{Lu}\d]+)\s?\/\s?(?:\p{Lu}[\p{Lu}\d]+)\)\.?$/u,
  new RegExp(
    String.raw`[\s.!?|/](?:[^.!?/|]{2,40}[/|]\s?)${house}(?:\s?[/|]\s?[^/|.]{2,40}){0,3}$`,
    'iu',
  ),
  new RegExp(String.raw`(?:[.!?]["“”]?\s|\s\|\s)(?:via )?${house}$`, 'iu'),
  /[.!?]["“”’']?\s(?:photo|photograph|image|picture|illustration)s? (?:by|courtesy of)\s[^.!?]{2,90}$/iu,
  /\sAP Photo\s?\/\s?[^.!?]{2,50}$/u,
  /\s©\s?[^.!?\d][^.!?]{1,70}$/u,
]
const labelledClosing = new RegExp(
  String.raw`[\s.!?](?:${label}|quelle)(?: by)?\s?[:©]\s?([^.!?:]{2,70})$`,
  'iu',
)

/** Whether a line ends in the credit of the picture it describes. */
function closesWithCredit(line: string): boolean {
  const ending = line.slice(-180)
  const names = labelledClosing.exec(ending)?.[1]
  return (
    closings.some((closing) => closing.test(ending)) || (names !== undefined && areNames(names))
  )
}

/** Credits are names and agencies; any other small word belongs to a sentence. */
const areNames = (words: string) =>
  words.split(/[\s/|,&()–-]+/u).every((word) => !/^\p{Ll}/u.test(word) || smallWords.has(word))

const smallWords = new Set(
  'picture alliance image images imago getty dpa afp ap epd pa zb via von van de der und and of the for für privat archiv promo dts'.split(
    ' ',
  ),
)

const opening =
  /^(?:legende|bildlegende|file photo|file|archivbild|archivfoto|symbolbild|symbolfoto|bildunterschrift|im bild|pictured|caption|photo caption)\s?[:–—-]\s?\S/iu

function isCredit(bare: string, line: string): boolean {
  const inner = /^\((.+)\)$/u.exec(bare)?.[1] ?? bare
  if (/https?:/iu.test(line) || endsSentence(inner.replace(/\b\p{L}{1,4}\.$/u, ''))) return false
  return [labelled, photoBy, notice, houseLine].some((pattern) => pattern.test(inner))
}

const desk =
  'dpa|afp|AFP|ap|AP|apa|APA|sda|SDA|epd|kna|KNA|sid|SID|rtr|reuters|Reuters|TASS|ots|red|Red\\.|Agenturen|agencies|[\\p{L}]+\\.(?:de|at|ch|com|org|net)'
const signOff = new RegExp(
  `^\\(?(?:[Mm]it (?:Material (?:von|der) )?)?(?:\\p{Ll}{2,4}/)*(?:${desk})(?:(?:\\s?[/,;]\\s?|\\sund\\s|\\sand\\s)(?:${desk}|\\p{L}{2,4}))*\\)?$`,
  'u',
)

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
    matches: isCredit,
  },
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
