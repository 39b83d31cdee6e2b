import type { Place } from './failure'
import type { Token } from './lexer'

/**
 * What a separator says of its two sides: `down` the left one is nearer to the reader, `up` the right one is,
 * `neutral` (“via”) and `breadcrumb` (“>”) leave it open.
 */
export type Way = 'down' | 'up' | 'neutral' | 'breadcrumb'

export interface Separator extends Place {
  readonly way: Way
  readonly text: string
  /** True for words (“laut”), false for arrows. */
  readonly spoken: boolean
}

const arrows: Readonly<Record<string, Way>> = {
  '←': 'down',
  '<-': 'down',
  '<': 'down',
  '→': 'up',
  '->': 'up',
  '>': 'breadcrumb',
  '»': 'breadcrumb',
}

const phrases: Readonly<Record<Exclude<Way, 'breadcrumb'>, readonly string[]>> = {
  down: [
    'citing',
    'cites',
    'quoting',
    'according to',
    'laut',
    'gemäß',
    'so',
    'nach angaben von',
    'nach angaben der',
    'nach angaben des',
    'unter berufung auf',
    'mit verweis auf',
    'beruft sich auf',
  ],
  up: [
    'reported by',
    'as reported by',
    'quoted by',
    'as quoted by',
    'cited by',
    'as cited by',
    'zitiert nach',
    'zit. n.',
    'zit. nach',
    'zitiert von',
  ],
  neutral: ['via', 'über', 'per', 'durch'],
}

interface Phrase {
  readonly words: readonly string[]
  readonly way: Way
}

const index = indexPhrases()
const longestFirstWord = Math.max(...[...index.keys()].map((word) => word.length))

/** The separator that begins at a token, longest phrase first, and the number of tokens it takes; or null. */
export function separatorAt(tokens: readonly Token[], i: number): [Separator, number] | null {
  const token = tokens[i]
  if (token?.type === 'arrow') {
    return [
      { way: arrows[token.text]!, text: token.text, at: token.at, end: token.end, spoken: false },
      1,
    ]
  }
  const phrase = candidates(token).find(({ words }) =>
    words.every((word, k) => isWord(tokens[i + k], word)),
  )
  if (!phrase) return null
  const taken = tokens.slice(i, i + phrase.words.length)
  const text = taken.map((word) => word.text).join(' ')
  return [
    { way: phrase.way, text, at: taken[0]!.at, end: taken.at(-1)!.end, spoken: true },
    taken.length,
  ]
}

/** Whether a token is this word, in any case. */
export const isWord = (token: Token | undefined, word: string): boolean =>
  token?.type === 'word' && foldWord(token.text) === word

function candidates(token: Token | undefined): readonly Phrase[] {
  if (token?.type !== 'word' || token.text.length > longestFirstWord * 2) return []
  return index.get(foldWord(token.text)) ?? []
}

const foldWord = (word: string): string => word.normalize('NFC').toLowerCase()

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const all = Object.entries(phrases).flatMap(([way, list]) =>
    list.map((phrase) => ({ words: phrase.split(' '), way: way as Way })),
  )
  all.sort((a, b) => b.words.length - a.words.length)
  const byFirstWord = new Map<string, Phrase[]>()
  for (const phrase of all) {
    const first = phrase.words[0]!
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
  }
  return byFirstWord
}
