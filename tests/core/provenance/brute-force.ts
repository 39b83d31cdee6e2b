import {
  mentionsOf,
  newsroomOf,
  outlets,
  persons,
  sizeIn,
  type World,
  type WorldEnd,
  type WorldReport,
} from './small-worlds'

/**
 * Counts a small world by trying everything: every way in which unnamed people can be the same, every pairing, every
 * single source taken away. Shares no code with what it checks.
 */
export interface Tried {
  readonly documents: number
  readonly reports: number
  readonly newsrooms: number
  readonly origins: readonly [number, number]
  readonly confirmations: readonly [number, number]
  readonly bottlenecks: readonly string[]
  readonly flags: readonly string[]
}

type Origin = { readonly key: string; readonly kind: 'named' | 'own' | 'open' | 'doubt' | 'people' }

interface Tip {
  readonly newsroom: number
  /** Newsrooms between reader and origin, reader first. */
  readonly path: readonly number[]
  readonly origin: Origin
  /** Indices of its people among all people. */
  readonly people: readonly number[]
}

interface Run {
  readonly report: WorldReport
  readonly r: number
  path: number[]
  ends: { end: WorldEnd; mention: number }[]
  brokenOff: boolean
}

export function tryEverything(world: World): Tried | 'E_IDENTITY_CONFLICT' {
  const partitions = admissible(world)
  if (partitions === null || partitions.length === 0) return 'E_IDENTITY_CONFLICT'
  const runs = countedRuns(world)
  const isLate = endLateRuns(runs)
  const allTips = runs.flatMap((run) => tipsOf(run, world))
  const circle = circleOf(allTips)
  const tips = allTips.filter(
    ({ origin, path }) => origin.kind !== 'open' || !circle.has(path.at(-1)!),
  )
  const certain = tips.filter(({ origin }) => origin.kind !== 'open' && origin.kind !== 'doubt')
  const origins = (some: readonly Tip[]) => partitions.map((of) => originKeys(some, of).size)
  const pairs = (some: readonly Tip[]) => partitions.map((of) => mostPairs(some, of))
  const most = Math.max(...origins(tips))
  return {
    documents: new Set(runs.map(({ report }) => report.document)).size,
    reports: runs.length,
    newsrooms: new Set(allTips.map(({ newsroom }) => newsroom)).size,
    origins: [Math.min(...origins(certain)), most],
    confirmations: [Math.min(...pairs(certain)), Math.max(...pairs(tips))],
    bottlenecks: bottlenecksOf(tips).sort(),
    flags: [
      ...(circle.size > 0 ? ['circular-reporting'] : []),
      ...(most === 1 ? ['single-source'] : []),
      ...(isLate ? ['E_TIME'] : []),
    ],
  }
}

/** All partitions of the people that the links allow; null when two told numbers contradict each other. */
function admissible(world: World): number[][] | null {
  const mentions = mentionsOf(world)
  const slots: number[][] = []
  let count = 0
  for (const mention of mentions) {
    const size = sizeIn(mention, world.trustPlural)
    slots.push(Array.from({ length: size }, () => count++))
  }
  const links = [...world.links, ...speechLinks(world)]
  for (const { a, b, is } of links) {
    const [one, other] = [mentions[a]!, mentions[b]!]
    const told = one.form === 'told' && other.form === 'told'
    if (is === 'same' && told && one.size !== other.size) return null
  }
  const allowed = (classes: readonly number[]): boolean => {
    const sets = slots.map((all) => new Set(all.map((slot) => classes[slot]!)))
    if (sets.some((set, i) => set.size !== slots[i]!.length)) return false
    return links.every(({ a, b, is }) => {
      const [small, large] =
        sets[a]!.size <= sets[b]!.size ? [sets[a]!, sets[b]!] : [sets[b]!, sets[a]!]
      const shared = [...small].filter((each) => large.has(each)).length
      return is === 'same' ? shared === small.size : shared === 0
    })
  }
  return allPartitions(count).filter(allowed)
}

/** Every way to put n things into classes, as the class of each (restricted growth strings). */
function allPartitions(n: number): number[][] {
  let all: number[][] = [[]]
  for (let i = 0; i < n; i++) {
    all = all.flatMap((classes) => {
      const next = classes.length === 0 ? 0 : Math.max(...classes) + 1
      return Array.from({ length: next + 1 }, (_, k) => [...classes, k])
    })
  }
  return all
}

/** The unnamed speakers of the one speech are the same; a report with several of them says nothing. */
function speechLinks(world: World): { a: number; b: number; is: 'same' }[] {
  const mentions = mentionsOf(world)
  const speakers = world.reports.flatMap((report, r) => {
    const own = mentions.flatMap((mention, i) => (mention.report === r ? [i] : []))
    return report.speech && own.length === 1 ? own : []
  })
  return speakers.slice(1).map((b) => ({ a: speakers[0]!, b, is: 'same' }))
}

function countedRuns(world: World): Run[] {
  let mention = 0
  const runs = world.reports.map((report, r): Run => {
    const ends = report.ends.map((end) => ({
      end,
      mention: end.type === 'unnamed' ? mention++ : -1,
    }))
    const isSubject = (end: WorldEnd) => end.type === 'named' && end.who === world.subject
    const left = ends.filter(({ end }) => !isSubject(end))
    return {
      report,
      r,
      path: report.path.map((at) => newsroomOf[at]!),
      ends: left,
      brokenOff: false,
    }
  })
  return runs.filter(({ report }) => report.stance === 'asserts' && !report.distorted)
}

/** Breaks off ways that go back in time; true when one does. */
function endLateRuns(runs: readonly Run[]): boolean {
  const dayOf = (document: number) => {
    const days = runs.flatMap(({ report }) =>
      report.document === document && report.day !== null ? [report.day] : [],
    )
    return days.length > 0 ? Math.min(...days) : null
  }
  const dated = (newsroom: number) =>
    runs.filter(({ path, report }) => path[0] === newsroom && dayOf(report.document) !== null)
  const first = (newsroom: number) =>
    Math.min(...dated(newsroom).map(({ report }) => dayOf(report.document)!))
  const isOriginal = (newsroom: number) => dated(newsroom).some(({ report }) => !report.translated)
  let found = false
  for (const run of runs) {
    const late = run.path.findIndex((above, i) => {
      const below = run.path[i - 1]
      return below !== undefined && isOriginal(above) && first(above) > first(below)
    })
    if (late === -1) continue
    run.path = run.path.slice(0, late)
    run.ends = []
    run.brokenOff = true
    found = true
  }
  return found
}

function tipsOf({ report, r, path, ends }: Run, world: World): Tip[] {
  const newsroom = path.at(-1)!
  if (ends.length === 0) {
    return [{ newsroom, path, origin: { key: `open ${r}`, kind: 'open' }, people: [] }]
  }
  const starts = mentionsOf(world).map((mention) => sizeIn(mention, world.trustPlural))
  return ends.map(({ end, mention }, i) => {
    const before = starts.slice(0, Math.max(0, mention)).reduce((sum, size) => sum + size, 0)
    const people =
      end.type === 'unnamed' ? Array.from({ length: starts[mention]! }, (_, k) => before + k) : []
    return { newsroom, path, origin: originOf(end, { report, r, i, newsroom }), people }
  })
}

function originOf(
  end: WorldEnd,
  { report, r, i, newsroom }: { report: WorldReport; r: number; i: number; newsroom: number },
): Origin {
  if (end.type === 'named') {
    return { key: `${persons[end.who]}${report.speech ? ' speaks' : ''}`, kind: 'named' }
  }
  if (end.type === 'own') return { key: `own ${newsroom}`, kind: 'own' }
  if (end.type === 'unnamed') return { key: '', kind: 'people' }
  return { key: `${end.type} ${r} ${i}`, kind: 'doubt' }
}

/** The newsrooms that have it from each other, and that nothing else reaches. */
function circleOf(tips: readonly Tip[]): Set<number> {
  const rooms = [0, 1, 2]
  const reach = rooms.map(() => rooms.map(() => false))
  for (const { path } of tips) {
    path.forEach((above, i) => {
      if (i > 0 && path[i - 1] !== above) reach[above]![path[i - 1]!] = true
    })
  }
  for (const k of rooms)
    for (const i of rooms)
      for (const j of rooms) if (reach[i]![k]! && reach[k]![j]!) reach[i]![j] = true
  const inRing = (room: number) => reach[room]![room]!
  const fed = tips
    .filter(({ origin, path }) => origin.kind !== 'open' || !inRing(path.at(-1)!))
    .map(({ path }) => path.at(-1)!)
  const isReached = (room: number) => fed.some((start) => start === room || reach[start]![room])
  return new Set(rooms.filter((room) => inRing(room) && !isReached(room)))
}

const keysOf = ({ origin, people }: Tip, classes: readonly number[]): string[] =>
  origin.kind === 'people' ? people.map((slot) => `class ${classes[slot]}`) : [origin.key]

const originKeys = (tips: readonly Tip[], classes: readonly number[]): Set<string> =>
  new Set(tips.flatMap((tip) => keysOf(tip, classes)))

/** The most pairs of a newsroom and an origin of which no two share either, by trying them all. */
function mostPairs(tips: readonly Tip[], classes: readonly number[]): number {
  const rooms = [0, 1, 2].map((room) => [
    ...new Set(tips.filter((tip) => tip.newsroom === room).flatMap((tip) => keysOf(tip, classes))),
  ])
  const pair = (room: number, used: ReadonlySet<string>): number => {
    const keys = rooms[room]
    if (!keys) return 0
    const taken = keys
      .filter((key) => !used.has(key))
      .map((key) => 1 + pair(room + 1, new Set([...used, key])))
    return Math.max(pair(room + 1, used), ...taken)
  }
  return pair(0, new Set())
}

/** Whatever has a name and leaves the reader nothing when it is taken away. */
function bottlenecksOf(tips: readonly Tip[]): string[] {
  const edges = tips.flatMap(({ origin, path, people }, t) => {
    const key = origin.kind === 'people' ? `people ${people.join(' ')} ${t}` : origin.key
    const points = [key, ...path.toReversed().map((room) => `room ${room}`), 'reader']
    return points.slice(1).map((to, i) => [points[i]!, to, i === 0] as const)
  })
  const arrives = (without: string): boolean => {
    const at = edges.flatMap(([from, , isRoot]) => (isRoot && from !== without ? [from] : []))
    const seen = new Set(at)
    for (const point of seen)
      for (const [from, to] of edges) if (from === point && to !== without) seen.add(to)
    return seen.has('reader')
  }
  if (!arrives('nothing')) return []
  const rooms = [0, 1, 2].filter((room) => !arrives(`room ${room}`)).map((room) => outlets[room]!)
  const named = tips.filter(({ origin }) => origin.kind === 'named').map(({ origin }) => origin.key)
  const people = [...new Set(named)].filter((key) => !arrives(key))
  return [...rooms, ...people.map((key) => key.replace(' speaks', ''))]
}
