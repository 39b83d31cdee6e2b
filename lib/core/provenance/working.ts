import { groupBy } from '../group-by'
import type { Language } from '../language'
import type { Report } from './claim'
import type { Confirmer } from './confirmations'
import type { Count, Findings } from './count'
import type { End } from './ends'
import type { Node } from './node'
import type { People } from './people'
import { listed, quoted } from './phrases'
import type { Single } from './tally'
import { workingWords, type WorkingWords } from './words'

/** The working of a count in sentences: what was counted and left out, who is who, and how each figure comes about. */
export function tellWorking(count: Count, language: Language): string[] {
  const words = workingWords[language]
  const { findings } = count
  return [
    ...tellReports(count, words),
    ...tellChains(findings, words),
    ...tellIdentities(findings, words),
    ...tellOrigins(findings, words),
    ...tellConfirmations(count, words),
    ...tellBottlenecks(findings, words),
    ...(count.flags.includes('single-source') ? [words.singleSource] : []),
    ...(count.bounded ? [words.bounded] : []),
  ]
}

const idsOf = (reports: readonly Pick<Report, 'id'>[]): string =>
  [...new Set(reports.map(({ id }) => id))].join(', ')

function tellReports({ reports, documents, findings }: Count, words: WorkingWords): string[] {
  const left = (chosen: (report: Report) => boolean, tell: (ids: string) => string) => {
    const found = findings.leftOut.filter(chosen)
    return found.length > 0 ? [tell(idsOf(found))] : []
  }
  const counted = findings.traces.map(({ report }) => report)
  return [
    reports === 0 ? words.none : words.asserted(reports, documents, idsOf(counted)),
    ...left(({ stance }) => stance === 'denies', words.denies),
    ...left(({ stance }) => stance === 'reports', words.takesNoSide),
    ...left(({ stance, distorted }) => stance === 'asserts' && distorted, words.distorted),
  ]
}

function tellChains({ traces, circles }: Findings, words: WorkingWords): string[] {
  const cut = groupBy(
    traces.filter((trace) => trace.cut.length > 0),
    (trace) => listed(trace.cut, words.and),
  )
  const late = groupBy(
    traces.filter((trace) => trace.late !== null),
    (trace) => JSON.stringify(trace.late),
  )
  const reports = (all: Findings['traces']) => idsOf(all.map(({ report }) => report))
  return [
    ...[...cut].map(([names, all]) => words.cut(names, reports(all))),
    ...[...late.values()].map((all) => words.late(...all[0]!.late!, reports(all))),
    ...circles.map((circle) => words.circle(listed(namesOf(circle), words.and))),
  ]
}

const namesOf = (nodes: readonly Node[]): string[] => nodes.map(({ name }) => name ?? '?')

function tellIdentities({ peoples }: Findings, words: WorkingWords): string[] {
  const ids = ({ mentions }: People) =>
    [...new Set(mentions.map(({ report }) => report))].join(', ')
  return peoples.all.flatMap((people, i) => {
    const set = (other: number) => ids(peoples.all[other]!)
    const apart = [...people.apart].filter((other) => other > i)
    return [
      ...(people.mentions.length > 1 ? [words.same(ids(people))] : []),
      ...people.among.map((larger) => words.among(ids(people), set(larger))),
      ...apart.map((other) => words.apart(ids(people), set(other))),
    ]
  })
}

function tellOrigins(findings: Findings, words: WorkingWords): string[] {
  const { tally, peoples } = findings
  const { newsrooms, named, crowds, doubtful } = tally
  if (newsrooms.length === 0) return []
  const gathered = (at: readonly number[]) =>
    listed(
      at.map((each) => newsroomName(newsrooms[each]!, words)),
      words.and,
    )
  return [
    words.newsrooms(newsrooms.length, gathered([...newsrooms.keys()])),
    ...named.map((single) => tellNamed(single, gathered(single.gatherers), words)),
    ...crowds.map(({ set, ends, gatherers }) =>
      words.people(
        gathered(gatherers),
        labelsOf(ends, words),
        peoples.all[set]!.size,
        idsOf(ends.map(({ report }) => report)),
      ),
    ),
    ...doubtful.map((single) => tellDoubt(single, gathered(single.gatherers), words)),
    ...tellOriginFigures(findings, words),
  ]
}

function tellOriginFigures({ tally, origins }: Findings, words: WorkingWords): string[] {
  const [named, doubtful] = [tally.named.length, tally.doubtful.length]
  const [least, most] = [origins.least.value, origins.most.value]
  const part = (count: number, tell: (count: number) => string) => (count > 0 ? [tell(count)] : [])
  const known = part(named, words.known)
  const fewest = [...known, ...part(least - named, words.fewestPeople)]
  const people = part(most - named - doubtful, words.mostPeople)
  const all = [...known, ...people, ...part(doubtful, words.perhapsNew)]
  return [
    least === 0 ? words.noOrigin : words.leastOrigins(least, fewest.join('; ')),
    ...(most > 0 ? [words.mostOrigins(most, all.join('; '))] : []),
  ]
}

/** A newsroom by name; without one, by the document that it brought out. */
function newsroomName({ key, name }: Node, words: WorkingWords): string {
  if (name !== null) return name
  return key.startsWith('document ') ? words.outletOf(key.slice(9)) : words.unknownOutlets
}

const labelsOf = (ends: readonly End[], words: WorkingWords): string =>
  listed([...new Set(ends.map(({ label }) => quoted(label, words)))], words.and)

function tellNamed({ end, reports }: Single, gatherers: string, words: WorkingWords): string {
  const ids = reports.join(', ')
  return end.origin.type === 'own'
    ? words.own(gatherers, ids)
    : words.named(gatherers, end.label, ids)
}

function tellDoubt({ end, reports }: Single, gatherer: string, words: WorkingWords): string {
  const [{ origin }, ids] = [end, reports.join(', ')]
  if (origin.type !== 'doubtful') return ''
  return origin.doubt === 'vague'
    ? words.vague(gatherer, quoted(end.label, words), ids)
    : words[origin.doubt](gatherer, ids)
}

function tellConfirmations({ confirmations, findings }: Count, words: WorkingWords): string[] {
  const { failure, pairs } = findings.confirmations
  const [least, most] = confirmations
  const { tally } = findings
  if (tally.newsrooms.length === 0) return []
  const fall = [
    ...failure.newsrooms.map((at) => newsroomName(tally.newsrooms[at]!, words)),
    ...failure.named.map((single) => nameFallen(single, words)),
    ...(failure.people > 0 ? [words.unnamedPeople(failure.people)] : []),
  ]
  const told = pairs.map(([at, origin]) =>
    words.pair(newsroomName(tally.newsrooms[at]!, words), nameOfOrigin(origin, findings, words)),
  )
  const isShown = findings.confirmations.least.isExact && least > 0
  return [
    ...(isShown ? [words.leastConfirmations(least, listed(fall, words.and))] : []),
    ...(least === 0 ? [words.noConfirmation] : []),
    ...(most > 0 ? [words.mostConfirmations(most, told.join('; '))] : []),
  ]
}

function nameOfOrigin(
  { single, sets }: Confirmer,
  { tally }: Findings,
  words: WorkingWords,
): string {
  if (single) return nameOfSingle(single, words)
  return labelsOf(
    tally.crowds.filter(({ set }) => sets.has(set)).flatMap(({ ends }) => ends),
    words,
  )
}

function nameOfSingle({ end }: Single, words: WorkingWords): string {
  if (end.origin.type === 'doubtful') return words.oneMore
  return end.origin.type === 'own' ? words.ownReporting : end.label
}

/** A named origin where its newsroom does not stand beside it. */
const nameFallen = ({ end }: Single, words: WorkingWords): string =>
  end.origin.type === 'own' ? words.ownReportingOf(newsroomName(end.gatherer, words)) : end.label

function tellBottlenecks({ bottlenecks }: Findings, words: WorkingWords): string[] {
  const { all, cut } = bottlenecks
  const names = cut.flatMap(({ name }) => (name === null ? [] : [name]))
  return [
    ...(all.length > 0 ? [words.bottlenecks(listed(namesOf(all), words.and))] : []),
    ...(names.length > 1 && names.length === cut.length
      ? [words.together(listed(names, words.and))]
      : []),
  ]
}
