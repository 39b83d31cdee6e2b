import type { Language } from '../language'
import type { Chain, Count, Hop } from './chain'
import { facetWords } from './facets'
import type { HopKind } from './kinds'
import { isOpen, isTerminal, stepsOf } from './shape'
import { speeches, type Speech } from './speech'

/**
 * A chain as one phrase for a listener or a reader, nearest hand first: “CNN, citing at least two unnamed sources
 * (“officials”)”. The spine may be empty; inferred and uncertain hops say so, and so does an open chain.
 */
export function describeChain(spine: Chain, chain: Chain, language: Language): string {
  const speech = speeches[language]
  const steps = stepsOf([...spine, ...chain])
  let cited = 0
  const told = steps.map((step, i) => {
    const before = steps[i - 1]
    if (!before) return tellStep(step, language)
    if (step.length === 1 && isTerminal(step[0]!)) return tellTerminal(step[0]!, before, language)
    const joint = jointOf(before, step, speech) ?? speech.citing[cited++ === 0 ? 0 : 1]
    return joint + tellStep(step, language)
  })
  return told.join('') + (isOpen(chain) ? ` ${tellOpen(steps.at(-1)!, speech)}` : '')
}

/** One hop as a noun phrase: “at least two unnamed sources (“officials”)”, “Lind on Telegram (inferred)”. */
export function describeHop(hop: Hop, language: Language): string {
  return nameOf(hop, speeches[language]) + inBrackets(detailsOf(hop, language))
}

function tellStep(step: Chain, language: Language): string {
  return listed(
    step.map((hop) => describeHop(hop, language)),
    speeches[language],
  )
}

function listed(names: readonly string[], { and }: Speech): string {
  const last = names.at(-1)!
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

const saysTheir = new Set<HopKind>(['named-person', 'unnamed-person', 'unnamed-group', 'social'])

/** “…, from its own reporting or analysis”: said of the hop before. */
function tellTerminal(hop: Hop, before: Chain, language: Language): string {
  const speech = speeches[language]
  const people = before.length > 1 || saysTheir.has(before[0]!.kind)
  const told = hop.kind === 'own' ? speech.ownOf(people) : speech.noSource
  return told + inBrackets(marksOf(hop, speech))
}

/** How a step hangs on the one before it when that one took over a text; null where it cites. */
function jointOf(before: Chain, step: Chain, speech: Speech): string | null {
  const [above, below] = [before[0]!.kind, step[0]!.kind]
  if (above === 'translation') return speech.translated
  if (below === 'translation') return above === 'aggregator' ? speech.carrying : speech.translation
  return above === 'aggregator' ? speech.tookOver : null
}

function tellOpen(step: Chain, speech: Speech): string {
  const named = step.every((hop) => hop.label !== '?' && hop.kind !== 'translation')
  const names = named
    ? listed(
        step.map((hop) => hop.label),
        speech,
      )
    : null
  return speech.open(names, step.length > 1)
}

function nameOf(hop: Hop, speech: Speech): string {
  const { kind, label, count, facets } = hop
  if (kind === 'unnamed-person' || kind === 'unnamed-group') return unnamed(count, kind, speech)
  if (kind === 'translation' && facets.mode === 'machine') return speech.machineTranslation
  if (isDescribed(hop) || label === '?' || label === '') return speech.nouns[kind]
  return facets.platform ? `${label} ${speech.onPlatform} ${facets.platform}` : label
}

function unnamed(count: Count | null, kind: Hop['kind'], speech: Speech): string {
  if (!count) return speech.nouns[kind]
  const number = speech.numbers[count.n] ?? String(count.n)
  const people = count.n === 1 ? speech.oneUnnamed : `${number} ${speech.nouns['unnamed-group']}`
  return count.atLeast ? `${speech.atLeast} ${people}` : people
}

/** Kinds whose label is the text's own words for them, and is quoted. */
const isDescribed = ({ kind }: Hop): boolean => described.has(kind)

const described = new Set<HopKind>([
  'unnamed-person',
  'unnamed-group',
  'vague',
  'document',
  'data',
  'social',
  'translation',
])

function detailsOf(hop: Hop, language: Language): string[] {
  const speech = speeches[language]
  const { kind, label, facets } = hop
  const { channel, from, to, engine, platform, onBehalfOf } = facets
  const [open, close] = speech.quotes
  const quoted = isDescribed(hop) && label !== '?' && label !== ''
  return [
    quoted && (kind === 'translation' ? label : open + label + close),
    kind === 'translation' && engine !== label && engine,
    from && to && `${from} → ${to}`,
    isDescribed(hop) && platform,
    onBehalfOf && `${speech.speakingFor} ${onBehalfOf}`,
    channel && channel !== 'unknown' && !platform && facetWords.channel.values[channel][language],
    ...marksOf(hop, speech),
  ].filter((detail): detail is string => Boolean(detail))
}

function marksOf({ basis, certain }: Hop, speech: Speech): string[] {
  const found = basis === 'explicit' ? [] : [speech[basis]]
  return certain ? found : [...found, speech.uncertain]
}

const inBrackets = (details: readonly string[]): string =>
  details.length === 0 ? '' : ` (${details.join('; ')})`
