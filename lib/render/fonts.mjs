import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { coverageOf } from './coverage.mjs'

const require = createRequire(import.meta.url)

/** Family, folder and file of every cut that the reports are set in; TrueType, because Typst reads no WOFF. */
const cuts = [
  ['source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'],
  ['source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic.ttf'],
  ['source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'],
  ['source-serif-4', '700Bold', 'SourceSerif4_700Bold.ttf'],
  ['inter', '400Regular', 'Inter_400Regular.ttf'],
  ['inter', '400Regular_Italic', 'Inter_400Regular_Italic.ttf'],
  ['inter', '600SemiBold', 'Inter_600SemiBold.ttf'],
  ['inter', '700Bold', 'Inter_700Bold.ttf'],
  ['noto-naskh-arabic', '400Regular', 'NotoNaskhArabic_400Regular.ttf'],
  ['noto-naskh-arabic', '700Bold', 'NotoNaskhArabic_700Bold.ttf'],
]

/** @returns {Buffer[]} */
export const fontFiles = () =>
  cuts.map(([family, folder, file]) => {
    const home = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
    return readFileSync(join(home, folder, file))
  })

/** What shapes its neighbours and has no form of its own: without a glyph it is left out. */
const formless =
  /[\u00AD\u034F\u061C\u200B-\u200F\u2060-\u2064\u{FE00}-\u{FE0F}\u{E0000}-\u{E0FFF}]/u

/** @param {string} character */
const codeName = (character) =>
  formless.test(character)
    ? ''
    : `‹U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}›`

/**
 * Shows by its code what not all of the text's families or the Arabic one can print: PDF/UA forbids missing glyphs.
 * @param {Buffer[]} fonts
 */
export function printable(fonts) {
  const [serif, italic, , , sans, , , , arabic] = fonts.map(coverageOf)
  const has = (point) =>
    arabic.has(point) || (serif.has(point) && italic.has(point) && sans.has(point))
  /** @param {string} text */
  return (text) =>
    text.replace(/[^\n\u0020-\u007E]/gu, (character) =>
      has(character.codePointAt(0)) ? character : codeName(character),
    )
}
