import type { ParagraphRange } from '@/lib/core/text/paragraph'
import type { Span } from '@/lib/core/text/span'

/** A word that keeps its id through every edit, so that a test knows where it went. */
export interface Word {
  readonly id: number
  readonly text: string
}
export type Sentence = readonly Word[]
export type Article = readonly (readonly Sentence[])[]

/** A stream of numbers from a seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
  from<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!
  }
}

const vocabulary = {
  de: {
    who: 'Die Ministerin|Der Sprecher|Frau Öztürk|Herr Jägermeyer|Die Behörde|Ein Beamter|Die Zeitung|Der Bürgermeister'.split(
      '|',
    ),
    verb: 'sagte|erklärte|bestätigte|bestritt|wiederholte|räumte ein'.split('|'),
    what: 'die Brücke müsse geprüft werden|das Geld fehle seit Jahren|man warte auf Antwort aus Brüssel|niemand habe davon gewusst|der Vertrag gelte weiter|die Straße bleibe gesperrt'.split(
      '|',
    ),
    when: 'am Montag|am Dienstag|in der vergangenen Woche|nach Angaben der Behörde|auf Anfrage|vor zwei Jahren'.split(
      '|',
    ),
    quote:
      'Wir haben das nicht gewollt|Das Geld ist weg|Es gibt keinen Plan|Niemand wird gehen müssen|Wir prüfen jede Schraube'.split(
        '|',
      ),
    often: [
      'Das Ministerium äußerte sich nicht.',
      'Eine Antwort stand zunächst aus.',
      'Die Behörde wollte das nicht kommentieren.',
    ],
    open: '„',
    close: '“',
  },
  en: {
    who: 'The minister|A spokesman|Mrs Okafor|Mr Tillbury|The agency|One official|The paper|The mayor'.split(
      '|',
    ),
    verb: 'said|explained|confirmed|denied|repeated|admitted'.split('|'),
    what: 'the bridge had to be inspected|the money had been missing for years|they were waiting for an answer from Brussels|nobody had known of it|the contract was still valid|the road would stay closed'.split(
      '|',
    ),
    when: 'on Monday|on Tuesday|last week|according to the agency|on request|two years ago'.split(
      '|',
    ),
    quote:
      'We did not want this|The money is gone|There is no plan|Nobody will have to leave|We are checking every bolt'.split(
        '|',
      ),
    often: [
      'The ministry declined to comment.',
      'There was no answer at first.',
      'The agency would not confirm it.',
    ],
    open: '“',
    close: '”',
  },
}
export type ArticleLanguage = keyof typeof vocabulary

/** Makes articles of few words, so that phrases, sentences and quotations keep coming back. */
export class Author {
  private next = 0
  constructor(
    readonly dice: Dice,
    readonly language: ArticleLanguage,
  ) {}

  word = (text: string): Word => ({ id: this.next++, text })
  words = (text: string): Word[] => text.split(' ').map(this.word)
  phrase = (kind: 'who' | 'verb' | 'what' | 'when' | 'quote'): string =>
    this.dice.from(vocabulary[this.language][kind])

  sentence(): Sentence {
    const { often, open, close } = vocabulary[this.language]
    const kind = this.dice.below(10)
    const [who, verb, what, when] = (['who', 'verb', 'what', 'when'] as const).map(this.phrase)
    if (kind < 2) return this.words(this.dice.from(often))
    if (kind < 5)
      return this.words(`${open}${this.phrase('quote')}${close}, ${verb} ${who} ${when}.`)
    if (kind < 6) return this.words(`${who} ${verb} ${when}, ${what} 😀.`)
    return this.words(`${who} ${verb} ${when}, ${what} (${10 + this.dice.below(90)}).`)
  }

  paragraph = (): Sentence[] =>
    Array.from({ length: 1 + this.dice.below(5) }, () => this.sentence())
  heading = (): Sentence[] => [this.words(this.phrase('quote'))]

  article(): Article {
    const body = Array.from({ length: 4 + this.dice.below(8) }, () =>
      this.dice.below(8) === 0 ? this.heading() : this.paragraph(),
    )
    return [this.heading(), ...body]
  }
}

/** An article as text, its paragraphs, and where each word stands, in code points. */
export interface Printed {
  readonly text: string
  readonly points: readonly string[]
  readonly paragraphs: readonly ParagraphRange[]
  readonly places: ReadonlyMap<number, Span>
}

export function printArticle(article: Article, spell: (word: string) => string): Printed {
  let text = ''
  let length = 0
  const write = (part: string): Span => {
    const start = length
    text += part
    length += [...part].length
    return [start, length]
  }
  const places = new Map<number, Span>()
  const paragraphs = article.map((sentences, i): ParagraphRange => {
    if (i > 0) write('\n\n')
    const start = length
    for (const [j, { id, text: word }] of sentences.flat().entries()) {
      if (j > 0) write(' ')
      places.set(id, write(spell(word)))
    }
    return { start, end: length, type: i === 0 ? 'headline' : 'content', sub: null }
  })
  return { text, points: [...text], paragraphs, places }
}

export type Edit = (article: Article, author: Author) => Article

const replaced = <T>(items: readonly T[], at: number, count: number, ...by: T[]): T[] => [
  ...items.slice(0, at),
  ...by,
  ...items.slice(at + count),
]
const lettersOf = (part: unknown): string =>
  JSON.stringify(part, (key, value: unknown) => (key === 'id' ? undefined : value))
/** Inserts unless the same words stand next to the place: which of two twins is the new one nobody can tell. */
const insertedApart = <T>(items: readonly T[], at: number, item: T): readonly T[] => {
  const beside = items.slice(Math.max(0, at - 1), at + 1).map(lettersOf)
  return beside.includes(lettersOf(item)) ? items : replaced(items, at, 0, item)
}
/** Words that begin like others are the same ones up to where they differ. */
function keepingStart(words: Sentence, others: Sentence): Sentence {
  const differs = others.findIndex(({ text }, i) => words[i]?.text !== text)
  return others.map((word, i) => (differs < 0 || i < differs ? words[i]! : word))
}
const inParagraph =
  (change: (sentences: readonly Sentence[], author: Author) => readonly Sentence[]): Edit =>
  (article, author) => {
    const at = author.dice.below(article.length)
    return replaced(article, at, 1, change(article[at]!, author))
  }
const inSentence = (change: (words: Sentence, author: Author) => Sentence): Edit =>
  inParagraph((sentences, author) => {
    const at = author.dice.below(sentences.length)
    return replaced(sentences, at, 1, change(sentences[at]!, author))
  })

/** What becomes of articles between two versions. */
export const edits: Readonly<Record<string, Edit>> = {
  typo: inSentence((words, { dice }) => {
    const at = dice.below(words.length)
    const { id, text } = words[at]!
    const cut = dice.below(text.length)
    const letter = dice.from(['', 'e', 'x', text[cut]!.toUpperCase()])
    const mended = text.slice(0, cut) + letter + text.slice(cut + 1)
    return replaced(words, at, 1, { id, text: mended === '' ? 'x' : mended })
  }),
  'changed word': inSentence((words, author) =>
    replaced(words, author.dice.below(words.length), 1, author.word('Wettervorhersage')),
  ),
  'inserted word': inSentence((words, author) =>
    replaced(
      words,
      author.dice.below(words.length),
      0,
      author.word(author.dice.from(['nicht', 'not'])),
    ),
  ),
  'inserted paragraph': (article, author) =>
    insertedApart(article, author.dice.below(article.length + 1), author.paragraph()),
  'copied paragraph': (article, author) => {
    const copy = author.dice
      .from(article)
      .map((sentence) => sentence.map(({ text }) => author.word(text)))
    return insertedApart(article, author.dice.below(article.length + 1), copy)
  },
  'deleted paragraph': (article, { dice }) =>
    article.length < 3 ? article : replaced(article, dice.below(article.length), 1),
  'moved paragraph': (article, { dice }) => {
    const at = dice.below(article.length)
    const rest = replaced(article, at, 1)
    return replaced(rest, dice.below(rest.length + 1), 0, article[at]!)
  },
  'changed quote': inParagraph((sentences, author) =>
    sentences.map((words) => {
      const close = words.findIndex(({ text }) => /[“”],$/u.test(text))
      if (close < 0) return words
      const { open, close: mark } = vocabulary[author.language]
      const quote = author.words(`${open}${author.phrase('quote')}${mark},`)
      return replaced(words, 0, close + 1, ...keepingStart(words, quote))
    }),
  ),
  'inserted sentence': inParagraph((sentences, author) =>
    insertedApart(sentences, author.dice.below(sentences.length + 1), author.sentence()),
  ),
  'deleted sentence': inParagraph((sentences, { dice }) =>
    sentences.length < 2 ? sentences : replaced(sentences, dice.below(sentences.length), 1),
  ),
  'swapped sentences': inParagraph((sentences, { dice }) => {
    const at = dice.below(Math.max(1, sentences.length - 1))
    const [a, b] = [sentences[at]!, sentences[at + 1]]
    return b && lettersOf([a]) !== lettersOf([b]) ? replaced(sentences, at, 2, b, a) : sentences
  }),
  'split paragraph': (article, { dice }) => {
    const at = dice.below(article.length)
    const sentences = article[at]!
    const cut = dice.below(sentences.length)
    return cut === 0
      ? article
      : replaced(article, at, 1, sentences.slice(0, cut), sentences.slice(cut))
  },
  'merged paragraphs': (article, { dice }) => {
    const at = dice.below(article.length - 1)
    return replaced(article, at, 2, [...article[at]!, ...article[at + 1]!])
  },
}

/** Ways to write the same words that no reader tells apart. */
export const spellings: Readonly<Record<string, (word: string) => string>> = {
  'as it was': (word) => word,
  decomposed: (word) => word.normalize('NFD'),
  'with soft hyphens': (word) =>
    word.length > 7 ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word,
  'with other quotes': (word) => word.replaceAll(/[„“”]/gu, '"'),
}
