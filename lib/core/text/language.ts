import { detectAll } from 'tinyld'
import { languages, type Language } from '../language'

/** More text than this says nothing new about the language. */
const enough = 20_000
/** Below this many letters a statistical guess about one paragraph is worth less than its document's language. */
const tooShort = 24

const letters = /\p{L}/gu

/** The language of a whole text, or null where neither German nor English shows. */
export function detectLanguage(text: string): Language | null {
  const [first] = scores(text)
  return first && speaksIn(text, first.language) ? first.language : null
}

/** The language of one paragraph, given its document's: short ones and close calls take the document's. */
export function detectParagraphLanguage(text: string, prior: Language): Language {
  if (countLetters(text) < tooShort) return prior
  const [first, second] = scores(text)
  if (!first || first.language === prior) return prior
  const clear = first.score > 2 * (second?.score ?? 0)
  return clear && speaksIn(text, first.language) ? first.language : prior
}

interface Score {
  readonly language: Language
  readonly score: number
}

function scores(text: string): Score[] {
  return detectAll(text.slice(0, enough), { only: [...languages] }).flatMap(
    ({ lang, accuracy }) => {
      const language = languages.find((known) => known === lang)
      return language ? [{ language, score: accuracy }] : []
    },
  )
}

/** The small words no text of some length does without; they tell German and English from all others. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an dem im dass hat bei nach wird sie er aus noch wie einen über so um zum war haben'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is that a for on was with as it by be at from his are this have he has not said but they an will which who its were had or their'.split(
      ' ',
    ),
  ),
}

/** Whether one word in twelve is a small word of the language; texts under twelve words get the benefit of the doubt. */
function speaksIn(text: string, language: Language): boolean {
  const words =
    text
      .slice(0, enough)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 12) return words.length > 0
  const small = words.filter((word) => smallWords[language].has(word)).length
  return small * 12 >= words.length
}

const countLetters = (text: string) => text.slice(0, 200).match(letters)?.length ?? 0
