import { endsSentence } from '../segmentation/line-shape'

const label =
  'fotos?|bild(?:er)?|grafik|photos?|photo credit|image credits?|images?|picture|photograph|illustration|collage|bildquelle|bildnachweis|bildrechte|fotonachweis|fotocredit|titelbild|aufmacherbild|archivbild|archivfoto|symbolbild|symbolfoto|credits?|infografik|screenshot'
/** Houses that sell pictures, and agencies that also sell words: those sign reports too. */
const pictureHouse =
  '(?:getty(?: images)?|imago(?: images)?|picture[ -]alliance|ap photo|shutterstock|istock|adobe stock|unsplash|pixabay|pexels|wikimedia(?: commons)?|zuma(?: press)?|epd-bild|pa wire|ullstein bild|action press|laif|alamy)'
const anyHouse = `(?:${pictureHouse}|ap|associated press|afp|dpa|apa|reuters|epa|keystone|bloomberg|xinhua|tass|kna|pa|noaa|nasa)`
const person = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:von|van|de|der|al|bin) )?\p{Lu}[\p{L}.'’-]*){1,3}`

const smallWords = new Set(
  'picture alliance image images imago getty dpa afp ap epd pa zb via von van de der und and of the for für by privat archiv promo dts eigene eigenes nach aus'.split(
    ' ',
  ),
)

/** Credits are names, and agencies, whose short sign may come first; any other small word belongs to a sentence. */
const areNames = (words: string) =>
  words
    .split(/[\s/|,;&()–-]+/u)
    .every(
      (word, i) => !/^\p{Ll}/u.test(word) || smallWords.has(word) || (i === 0 && word.length <= 4),
    )

const labelled = new RegExp(
  String.raw`^(?:${label}|quelle)(?: by| von)?\s?(?::|\||©|–)\s?(\S.*)$`,
  'iu',
)
const byWhom = new RegExp(String.raw`^(?:${label})s? (?:by|von|courtesy of) (?=\S)(.+)$`, 'iu')
const notice = /^(?:©|\(c\)) ?(?!\d{4}\b)(\S.*)$/iu
const houseLine = new RegExp(
  String.raw`^(?:[\p{L}\d .,'’&-]{2,50}\s?[/|]\s?)?${anyHouse}(?:\s?[/|,;]\s?[\p{L}\d .,'’&-]{2,40}){0,3}$`,
  'iu',
)

/** Whether a line is nothing but a picture's credit. */
export function isCredit(line: string): boolean {
  const inner = /^\((.+)\)$/u.exec(line)?.[1] ?? line
  if (/https?:/iu.test(inner) || endsSentence(inner.replace(/\b\p{L}{1,4}\.$/u, ''))) return false
  if (houseLine.test(inner)) return true
  const words = [labelled, byWhom, notice].flatMap((pattern) => pattern.exec(inner)?.[1] ?? [])
  return words.some(areNames)
}

/** Credits at a line's end; an agency alone in brackets is none, since reports are signed so. */
const closings = [
  new RegExp(String.raw`\(${person}\s?/\s?\p{Lu}[^()/]{2,40}\)$`, 'u'),
  new RegExp(
    String.raw`[([](?:${label})\s?(?:[:©|]|\s(?:by|von)\s)\s?[^()[\]]{2,70}[)\]]\.?$`,
    'iu',
  ),
  /[([]©\s?[^()[\]]{2,70}[)\]]\.?$|\((?:archivbild|archivfoto|symbolbild|symbolfoto|file photo)\)\.?$/iu,
  new RegExp(
    String.raw`\s[([](?:via )?${pictureHouse}(?:\s?[/|]\s?[^()[\]]{2,40})?[)\]]\.?$`,
    'iu',
  ),
  new RegExp(String.raw`(?:[.!?]["“”]?\s|\s\|\s)(?:via )?${pictureHouse}$`, 'iu'),
  new RegExp(String.raw`[.!?]["“”’']?\s(?:${label})s? (?:by|courtesy of)\s[^.!?]{2,90}$`, 'iu'),
  /\sAP Photo\s?\/\s?[^.!?]{2,50}$/u,
  /\s©\s?[^.!?\d][^.!?]{1,70}$/u,
]
const personAndHouse = new RegExp(
  String.raw`[\s.!?([|](${person})\s?[/|]\s?([^()[\]]{2,60}?)[)\]]?\.?$`,
  'u',
)
const houseStart = new RegExp(String.raw`^${anyHouse}(?!\p{L})`, 'iu')
const labelledEnd = new RegExp(
  String.raw`[\s.!?](?:${label})(?: by)?\s?[:©]\s?([^.!?:]{2,70})$`,
  'iu',
)

/** Whether a line ends in the credit of the picture it describes. */
export function closesWithCredit(line: string): boolean {
  const ending = line.slice(-180)
  if (closings.some((closing) => closing.test(ending))) return true
  const house = personAndHouse.exec(ending)?.[2]
  const names = labelledEnd.exec(ending)?.[1]
  return (house !== undefined && houseStart.test(house)) || (names !== undefined && areNames(names))
}
