import type { Language } from '../../language'
import type { FoundKey } from './found-key'

/** In German a point parts thousands and a comma begins the fraction; in English it is the other way round. */
const figures: Readonly<Record<Language, string>> = {
  de: String.raw`\d{1,3}(?:[.'’\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
  en: String.raw`\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
}

const counted: Readonly<Record<string, number>> = {
  ...{ ein: 1, eine: 1, einer: 1, one: 1, zwei: 2, two: 2, drei: 3, three: 3, vier: 4, four: 4 },
  ...{ fünf: 5, five: 5, sechs: 6, six: 6, sieben: 7, seven: 7, acht: 8, eight: 8 },
  ...{ neun: 9, nine: 9, zehn: 10, ten: 10, elf: 11, eleven: 11, zwölf: 12, twelve: 12 },
}

/** "Billion" is a thousand times more in German than in English. */
const scales: Readonly<Record<Language, readonly (readonly [form: string, factor: number])[]>> = {
  de: [
    ['tausend', 1e3],
    ['million(?:en)?|mio\\.?', 1e6],
    ['milliarden?|mrd\\.?', 1e9],
    ['billion(?:en)?', 1e12],
  ],
  en: [
    ['thousand', 1e3],
    ['million|mn|m', 1e6],
    ['billion|bn', 1e9],
    ['trillion|tn', 1e12],
  ],
}

const words = Object.keys(counted).join('|')
const formOf = (language: Language) => {
  const scale = scales[language].map(([form]) => form).join('|')
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:])(?:(?<f>${figures[language]})(?:[\s-]?(?<s>${scale})(?!\p{L}))?|(?<w>${words})[\s-](?<t>${scale})(?!\p{L}))(?![\p{N}:])`,
    'giu',
  )
}
const forms = { de: formOf('de'), en: formOf('en') }

/** Smaller whole numbers stand in every text. */
const least = 13

/** The numbers of a text by their value, however they are written: "43.000", "43,000", "5 Mrd.", "five billion". */
export function numberKeys(text: string, language: Language): FoundKey[] {
  return [...text.matchAll(forms[language])].flatMap((match) => {
    const { f, s, w, t } = match.groups ?? {}
    const value =
      (f ? readFigure(f, language) : counted[w!.toLowerCase()]!) * factorOf(s ?? t, language)
    const isYear = /^(?:19|20)\d\d$/u.test(match[0])
    const isTelling = value >= least || !Number.isInteger(value)
    if (isYear || !isTelling) return []
    return [{ key: `#:${Number(value.toPrecision(12))}`, written: match[0], start: match.index }]
  })
}

function readFigure(figure: string, language: Language): number {
  const plain = figure.replace(/['’\u00a0\u202f]/gu, '')
  return language === 'de'
    ? Number(plain.replaceAll('.', '').replace(',', '.'))
    : Number(plain.replaceAll(',', ''))
}

function factorOf(scale: string | undefined, language: Language): number {
  if (scale === undefined) return 1
  const found = scales[language].find(([form]) => new RegExp(`^(?:${form})$`, 'iu').test(scale))
  return found?.[1] ?? 1
}
