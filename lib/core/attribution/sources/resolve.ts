import { sourceWords } from '../lexicon/source-words'
import type { NounPhrase } from '../noun-phrase'
import type { Passage } from '../sentences'
import { draftOf, type HopDraft } from './hop-draft'
import type { Memory, Remembered } from './memory'
import { readSource } from './read'

/** Who a phrase means, and who else it could mean when two fit. */
export interface Resolved {
  readonly draft: HopDraft
  readonly others: readonly HopDraft[]
}

/** The hop a phrase names or takes up (domain 4.3 no. 8); remembers it for what follows. Null when nobody fits. */
export function resolveSource(
  passage: Passage,
  phrase: NounPhrase,
  memory: Memory,
  paragraph: number,
  plural = false,
): Resolved | null {
  const taken = takeUp(passage, phrase, memory, paragraph, plural)
  if (taken) return taken
  const draft = readSource(passage, phrase, memory)
  if (!draft) return described(passage, phrase, memory, paragraph)
  remember(passage, phrase, memory, paragraph, draft)
  return { draft, others: [] }
}

function takeUp(
  passage: Passage,
  phrase: NounPhrase,
  memory: Memory,
  paragraph: number,
  plural: boolean,
): Resolved | null {
  const { tokens, language } = passage
  const words = sourceWords[language]
  const head = tokens[phrase.head]!
  if (phrase.kind === 'pronoun') {
    if (plural && (head.lower === 'sie' || head.lower === 'they'))
      return recent(memory.others, paragraph, 1)
    const person = words.persons.has(head.lower)
    const from = person
      ? [...memory.persons, ...memory.others]
      : memory.media.length > 0
        ? memory.media
        : memory.others
    return recent(person && memory.persons.length > 0 ? memory.persons : from, paragraph, 2)
  }
  const definite = /^(?:der|die|das|dem|the)$/.test(tokens[phrase.from]!.lower)
  if (!definite || phrase.to - phrase.from > 2) return null
  if (words.media.test(head.lower)) return recent(memory.media, paragraph, 50)
  const same = memory.persons.filter(({ nouns }) =>
    nouns.some((noun) => sameOffice(noun, head.lower)),
  )
  return same.length > 0 ? recent(same, paragraph, 50) : null
}

/** “Regierungssprecherin” is taken up by “die Sprecherin”. */
const sameOffice = (noun: string, head: string): boolean =>
  noun.endsWith(head) || (head.length > 6 && head.endsWith(noun))

/** The last of the remembered that is near enough, and another that spoke just before. */
function recent(list: readonly Remembered[], paragraph: number, reach: number): Resolved | null {
  const last = list.at(-1)
  if (!last || paragraph - last.paragraph > reach) return null
  const other = list.findLast(
    ({ draft, paragraph: at }) => draft.label !== last.draft.label && paragraph - at <= 1,
  )
  return { draft: last.draft, others: other ? [other.draft] : [] }
}

/** “der Sprecher” of nobody yet named: one unnamed person; a pronoun of nobody stays open. */
function described(
  passage: Passage,
  phrase: NounPhrase,
  memory: Memory,
  paragraph: number,
): Resolved | null {
  if (phrase.kind === 'pronoun') return null
  const words = sourceWords[passage.language]
  const tokens = passage.tokens.slice(phrase.from, phrase.to)
  if (tokens.some(({ lower }) => words.own.has(lower)))
    return recent([...memory.persons, ...memory.others].slice(-1), paragraph, 1)
  const label = passage.text.slice(tokens[0]!.start, tokens.at(-1)!.end).slice(0, 200)
  const draft = draftOf(label, 'unnamed-person', { count: { n: 1, atLeast: false } })
  remember(passage, phrase, memory, paragraph, draft)
  return { draft, others: [] }
}

/** More sources than this nobody keeps in mind. */
const longest = 40

function remember(
  passage: Passage,
  phrase: NounPhrase,
  memory: Memory,
  paragraph: number,
  draft: HopDraft,
): void {
  const nouns = passage.tokens
    .slice(phrase.from, phrase.to)
    .filter(({ capital, kind }) => kind === 'word' && (capital || passage.language === 'en'))
    .map(({ lower }) => lower)
  const list = isRelayKind(draft)
    ? memory.media
    : draft.kind === 'named-person' || draft.kind === 'unnamed-person'
      ? memory.persons
      : memory.others
  list.push({ draft, paragraph, nouns })
  if (list.length > longest) list.shift()
}

/** Whether a hop passes on what others said: an outlet or an agency. */
export const isRelayKind = ({ kind }: Pick<HopDraft, 'kind'>): boolean =>
  kind === 'outlet' || kind === 'agency'
