import { foldName } from '../../chain/fold'
import { readDescriptor, type Descriptor } from '../../chain/notation/descriptor'
import { tidy } from '../../chain/notation/text'
import { findOutlets } from '../../registry/lookup'
import type { OutletEntry } from '../../registry/outlet'
import { sourceWords, type SourceWords } from '../lexicon/source-words'
import type { NounPhrase } from '../noun-phrase'
import type { Passage } from '../sentences'
import type { Token } from '../tokenise'
import { draftOf, type HopDraft } from './hop-draft'
import type { Memory } from './memory'
import { fullNameOf, holderOf } from './names'
import { facetsOf } from './unnamed'

/** Whom a phrase names: the hop, or null where only something said before can tell (pronouns, “the spokesman”). */
export function readSource(passage: Passage, phrase: NounPhrase, memory: Memory): HopDraft | null {
  const words = sourceWords[passage.language]
  if (phrase.kind === 'pronoun') return null
  const post = readPost(passage, phrase)
  if (post) return post
  const tokens = withoutArticle(passage.tokens.slice(phrase.from, phrase.to), words)
  if (tokens.length === 0) return null
  return (
    readHolder(passage, phrase, memory, words) ??
    readKnown(tokens, passage, memory, words) ??
    readDescription(passage, phrase, tokens, words) ??
    readName(tokens, passage, memory, words, words.articles.has(passage.tokens[phrase.from]!.lower))
  )
}

/** “Ann Lee (@annlee)”: a post and its account. */
function readPost(passage: Passage, phrase: NounPhrase): HopDraft | null {
  const at = passage.tokens[phrase.to - 3]
  if (at?.text !== '@' || phrase.to - phrase.from < 4) return null
  const label = textOf(passage, passage.tokens.slice(phrase.from, phrase.to))
  return draftOf(label, 'social', {
    facets: { account: `@${passage.tokens[phrase.to - 2]!.text}` },
  })
}

const textOf = ({ text }: Passage, tokens: readonly Token[]): string =>
  tidy(text.slice(tokens[0]!.start, tokens.at(-1)!.end))

const withoutArticle = (tokens: readonly Token[], words: SourceWords): readonly Token[] =>
  words.articles.has(tokens[0]?.lower ?? '') ? tokens.slice(1) : tokens

/** “Angaben der Polizei”, “a statement by the court”: the source is whoever follows. */
function readHolder(
  passage: Passage,
  phrase: NounPhrase,
  memory: Memory,
  words: SourceWords,
): HopDraft | null {
  const { tokens } = passage
  const at = holderAt(tokens, phrase, words)
  if (at < 0) return null
  const holder = tokens[at]!
  const tie = tokens[at + 1]
  if (at + 1 < phrase.to && tie && (words.ties.has(tie.lower) || tie.kind === 'quote')) {
    const isPreposition = /^(?:von|vom|aus|of|by|from)$/.test(tie.lower)
    const from = at + 1 + (isPreposition ? 1 : 0)
    if (from < phrase.to && tie.lower !== 'aus') {
      return readSource(passage, { ...phrase, from, head: phrase.to - 1, kind: 'common' }, memory)
    }
  }
  const label = textOf(passage, withoutArticle(tokens.slice(phrase.from, phrase.to), words))
  if (at + 1 < phrase.to && tokens[at + 1]!.capital && passage.language === 'de') {
    return readSource(passage, { ...phrase, from: at + 1, kind: 'name' }, memory)
  }
  if (words.vague.test(holder.lower)) return draftOf(label, 'vague')
  if (words.own.has(tokens[phrase.from]!.lower) || words.own.has(tokens[at - 1]?.lower ?? ''))
    return null
  if (words.data.test(holder.lower)) return draftOf(label, 'data')
  if (words.documents.test(holder.lower)) return draftOf(label, 'document')
  return draftOf(label, 'vague')
}

function holderAt(tokens: readonly Token[], phrase: NounPhrase, words: SourceWords): number {
  for (let i = phrase.from; i < Math.min(phrase.to, phrase.from + 6); i += 1) {
    const token = tokens[i]!
    if (words.holders.test(token.lower) || (words.data.test(token.lower) && token.kind === 'word'))
      return i
    if (token.capital && i > phrase.from) return -1
  }
  return -1
}

/** A source of the workspace, or an outlet or agency of the registry. */
function readKnown(
  tokens: readonly Token[],
  passage: Passage,
  memory: Memory,
  words: SourceWords,
): HopDraft | null {
  const core = untilTie(tokens, words)
  const stripped = withoutMedia(core, words)
  for (const part of [tokens, core, stripped]) {
    if (part.length === 0) continue
    const name = unquoted(textOf(passage, part))
    const source = memory.known.size > 0 ? memory.known.get(foldName(name)) : undefined
    if (source) return draftOf(source.name, source.kind, { source: source.id })
    const outlet = outletNamed(name, memory)
    if (outlet) {
      const known = memory.known.size > 0 ? memory.known.get(foldName(outlet.name)) : undefined
      if (known) return draftOf(known.name, known.kind, { source: known.id })
      return draftOf(outlet.name, outlet.kind, {
        certain:
          findOutlets(name).length === 1 ||
          memory.media.some(({ draft }) => draft.label === outlet.name),
      })
    }
  }
  const media =
    stripped.length < core.length ||
    core.some(({ lower }) => words.media.test(lower.slice(lower.lastIndexOf('-') + 1)))
  if (!media || stripped.length === 0 || (!stripped[0]!.capital && stripped[0]!.kind !== 'quote'))
    return null
  return draftOf(unquoted(textOf(passage, stripped)), 'outlet')
}

/** The outlet of a name; of several that share it the one the document has named before. */
function outletNamed(name: string, memory: Memory): OutletEntry | undefined {
  if (name.length > 60 || !/\p{Lu}/u.test(name)) return undefined
  const sharers = findOutlets(name)
  return (
    sharers.find((outlet) => memory.media.some(({ draft }) => draft.label === outlet.name)) ??
    sharers[0]
  )
}

const unquoted = (name: string): string => name.replace(/^["„“”»«'‚‘]|["„“”»«'’]$/gu, '')

/** The words before a comma, a bracket or a preposition. */
function untilTie(tokens: readonly Token[], words: SourceWords): readonly Token[] {
  const end = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (token.text === ',' ||
        token.text === '(' ||
        words.ties.has(token.lower) ||
        token.lower === 'und' ||
        token.lower === 'and' ||
        token.lower === 'in' ||
        token.lower === 'mit'),
  )
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** “amerikanische Fernsehsender NBC” without what stands before the name. */
function withoutMedia(tokens: readonly Token[], words: SourceWords): readonly Token[] {
  const last = tokens.findLastIndex(({ lower }) =>
    words.media.test(lower.slice(lower.lastIndexOf('-') + 1)),
  )
  return last < 0 ? tokens : tokens.slice(last + 1)
}

function readDescription(
  passage: Passage,
  phrase: NounPhrase,
  tokens: readonly Token[],
  words: SourceWords,
): HopDraft | null {
  const all = textOf(passage, passage.tokens.slice(phrase.from, phrase.to))
  const first = all.split(', ')[0]!
  if (isNamedApposition(tokens)) return null
  const read = describe(first, words)
  if (!read || read.label === '' || read.label === '?') return null
  const unnamed = read.kind === 'unnamed-person' || read.kind === 'unnamed-group'
  if (unnamed && hasPersonName(tokens, words)) return null
  const facets = unnamed ? facetsOf(passage.language, first, all) : {}
  return draftOf(read.label, read.kind, {
    count: read.count,
    facets: { ...read.facets, ...facets },
  })
}

/** The description as it stands, else without its article, else out of the genitive. */
function describe(label: string, words: SourceWords): Descriptor | null {
  const article = words.articles.has(label.slice(0, label.indexOf(' ')).toLowerCase())
  const genitive = /(?:er|ter)s$/u.test(label)
  return (
    readDescriptor(label) ??
    (article ? readDescriptor(withoutFirst(label)) : null) ??
    (genitive ? readDescriptor(label.slice(0, -1)) : null)
  )
}

const withoutFirst = (label: string): string => label.slice(label.indexOf(' ') + 1)

const isNamedApposition = (tokens: readonly Token[]): boolean => {
  const comma = tokens.findIndex(({ text }) => text === ',')
  return comma > 0 && tokens[comma + 1]?.capital === true && tokens[comma + 2]?.capital === true
}

function hasPersonName(tokens: readonly Token[], words: SourceWords): boolean {
  const last = tokens.findLastIndex(({ lower }) => words.roles.test(lower))
  const [a, b] = [tokens[last + 1], tokens[last + 2]]
  return last >= 0 && a?.capital === true && b?.capital === true
}

/** A person, or a body; a bare office is looked up in the text. */
function readName(
  tokens: readonly Token[],
  passage: Passage,
  memory: Memory,
  words: SourceWords,
  determined: boolean,
): HopDraft | null {
  const isRole = (word: string) => words.roles.test(word)
  const person = personIn(tokens, words)
  const first = tokens.find(({ capital }) => capital)
  if (!first) return plainBody(tokens, passage, words)
  if (abstract.test(first.lower) && person.length < 2) return null
  if (person.length >= 2) {
    const label = textOf(passage, person)
    const spokes = tokens.findIndex(({ lower }) => words.spokespeople.test(lower))
    return draftOf(label, 'named-person', {
      facets: spokes >= 0 ? onBehalf(passage, tokens, spokes, person) : {},
    })
  }
  const head = headOf(tokens, words)
  const headWord = head.lower.slice(head.lower.lastIndexOf('-') + 1)
  if (words.bodies.test(headWord) && !isRole(headWord))
    return draftOf(textOf(passage, untilComma(tokens)), 'named-body')
  if (person.length === 1) {
    const surname = person[0]!.text.replace(/['’]s$/, '')
    const full = fullNameOf(memory, surname, isRole)
    if (full) return draftOf(full, 'named-person')
    return draftOf(
      surname,
      tokens.length > 1 && tokens.some(({ lower }) => isRole(lower))
        ? 'named-person'
        : determined
          ? 'named-body'
          : kindOfSingle(surname),
    )
  }
  if (isRole(headWord)) {
    const holder = holderOf(memory, head.text)
    return holder ? draftOf(holder, 'named-person') : null
  }
  return draftOf(textOf(passage, untilComma(tokens)), 'named-body')
}

/** “the company”: a body without a name of its own. */
function plainBody(
  tokens: readonly Token[],
  passage: Passage,
  words: SourceWords,
): HopDraft | null {
  const head = headOf(tokens, words)
  return words.bodies.test(head.lower)
    ? draftOf(textOf(passage, untilComma(tokens)), 'named-body')
    : null
}

/** Nouns of things and states, which say nothing themselves. */
const abstract = /(?:keit|heit|ismus|nis|tät|ierung)$/

const kindOfSingle = (name: string): 'named-person' | 'named-body' =>
  /^\p{Lu}{2,}/u.test(name) || places.has(name.toLowerCase()) ? 'named-body' : 'named-person'

const places = new Set(
  'moskau washington kiew kyiv berlin paris london peking beijing moscow brüssel brussels teheran tehran jerusalem ankara russland russia ukraine usa deutschland germany frankreich france china iran israel türkei turkey polen poland japan indien india kreml kremlin pentagon nordkorea'.split(
    ' ',
  ),
)

const untilComma = (tokens: readonly Token[]): readonly Token[] => {
  const comma = tokens.findIndex(({ text }) => text === ',' || text === '(')
  return comma > 0 ? tokens.slice(0, comma) : tokens
}

const headOf = (tokens: readonly Token[], words: SourceWords): Token => {
  const core = untilComma(tokens)
  const tie = core.findIndex(
    ({ lower }, i) =>
      i > 0 && (words.ties.has(lower) || lower === 'für' || lower === 'for' || lower === 'in'),
  )
  const before = tie > 0 ? core.slice(0, tie) : core
  return before.findLast(({ capital, kind }) => capital || kind === 'word') ?? core[0]!
}

/** The run of capitalised words that is a person's name: behind the last office, in the part with the longest run. */
function personIn(tokens: readonly Token[], words: SourceWords): readonly Token[] {
  let best: Token[] = []
  let run: Token[] = []
  let tied = false
  const keep = () => {
    if (run.length > best.length && run.length <= 5) best = run
    run = []
  }
  for (const token of tokens) {
    const bare = token.lower.slice(token.lower.lastIndexOf('-') + 1)
    if (tied && token.text !== ',' && !words.roles.test(bare) && !words.bodies.test(bare)) continue
    tied = words.ties.has(token.lower) && run.length === 0 && !nameParticles.has(token.lower)
    if (!token.capital && run.length > 0 && nameParticles.has(token.lower)) run.push(token)
    else if (!token.capital || token.kind !== 'word') keep()
    else if (
      words.roles.test(token.lower) ||
      (token.text.includes('-') && words.roles.test(bare)) ||
      words.bodies.test(bare)
    ) {
      run = []
    } else run.push(token)
  }
  keep()
  while (best.length > 0 && !best.at(-1)!.capital) best = best.slice(0, -1)
  while (best.length > 2 && places.has(best.at(-1)!.lower)) best = best.slice(0, -1)
  return best
}

const nameParticles = new Set([
  'von',
  'van',
  'de',
  'del',
  'al',
  'el',
  'bin',
  'ibn',
  'zu',
  'da',
  'di',
  'la',
])

function onBehalf(
  passage: Passage,
  tokens: readonly Token[],
  spokes: number,
  person: readonly Token[],
): { onBehalfOf?: string } {
  const rest = tokens.slice(spokes + 1, tokens.indexOf(person[0]!))
  const body = rest.filter(({ text }) => text !== ',')
  if (body.length < 2) return {}
  const from = /^(?:der|des|von|vom|of|for|the)$/.test(body[0]!.lower) ? 1 : 0
  const named = body.slice(from).filter((_, i, all) => i > 0 || all.length > 0)
  return named.length > 0 ? { onBehalfOf: textOf(passage, named) } : {}
}
