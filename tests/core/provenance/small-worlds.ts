import fc from 'fast-check'

/** A world small enough to try everything: four outlets of three newsrooms, two people with names. */
export const outlets = ['Morgenblatt', 'Kurier', 'Tribune', 'Morgenblatt am Sonntag'] as const
export const newsroomOf = [0, 1, 2, 0] as const
export const persons = ['Adler', 'Brandt'] as const

export type WorldEnd =
  | { readonly type: 'named'; readonly who: number }
  | { readonly type: 'unnamed'; readonly size: number; readonly form: 'one' | 'told' | 'plural' }
  | { readonly type: 'own' | 'vague' | 'unattributed' | 'unknown' }

export interface WorldReport {
  readonly document: number
  /** Outlets, reader first; the first is the document's own. */
  readonly path: readonly number[]
  /** None: the chain is open. Several stand in parallel. */
  readonly ends: readonly WorldEnd[]
  readonly stance: 'asserts' | 'denies' | 'reports'
  readonly distorted: boolean
  readonly day: number | null
  readonly speech: boolean
  readonly translated: boolean
}

export interface WorldLink {
  /** Mentions of unnamed people, in the order they are printed. */
  readonly a: number
  readonly b: number
  readonly is: 'same' | 'different'
}

export interface World {
  readonly reports: readonly WorldReport[]
  readonly links: readonly WorldLink[]
  readonly trustPlural: boolean
  readonly subject: number | null
}

export interface WorldMention {
  readonly report: number
  /** From 1, in the chain. */
  readonly hop: number
  readonly size: number
  readonly form: 'one' | 'told' | 'plural'
}

const end: fc.Arbitrary<WorldEnd> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('named'), who: fc.nat(1) }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<WorldEnd>(
      { type: 'unnamed', size: 1, form: 'one' },
      { type: 'unnamed', size: 2, form: 'told' },
      { type: 'unnamed', size: 3, form: 'told' },
      { type: 'unnamed', size: 2, form: 'plural' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<WorldEnd>(
      { type: 'own' },
      { type: 'vague' },
      { type: 'unattributed' },
      { type: 'unknown' },
    ),
  },
) as fc.Arbitrary<WorldEnd>

const isTerminal = ({ type }: WorldEnd) => type === 'own' || type === 'unattributed'

/** Parallel origins differ by name, and nobody stands beside a terminal. */
const standTogether = (ends: readonly WorldEnd[]) =>
  ends.length < 2 ||
  (!ends.some(isTerminal) &&
    new Set(ends.map((each) => (each.type === 'named' ? each.who : each))).size === ends.length)

const report: fc.Arbitrary<WorldReport> = fc
  .record({
    document: fc.nat(3),
    path: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1, maxLength: 3 }),
    ends: fc
      .oneof(
        { weight: 5, arbitrary: fc.array(end, { minLength: 1, maxLength: 1 }) },
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(end, { minLength: 2, maxLength: 2 }) },
      )
      .filter(standTogether),
    stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'asserts', 'denies', 'reports'),
    distorted: fc.constantFrom(false, false, false, false, false, true),
    day: fc.constantFrom(null, null, 1, 2, 3),
    speech: fc.constantFrom(false, false, false, true),
    translated: fc.boolean(),
  })
  // A chain says something: one of nothing but the document's own outlet is written as an unknown hop.
  .map((each): WorldReport =>
    each.path.length === 1 && each.ends.length === 0
      ? { ...each, ends: [{ type: 'unknown' }] }
      : each,
  )

export const sizeIn = ({ size, form }: Pick<WorldMention, 'size' | 'form'>, trust: boolean) =>
  form === 'plural' && !trust ? 1 : size

export const mentionsOf = ({ reports }: Pick<World, 'reports'>): WorldMention[] =>
  reports.flatMap(({ path, ends }, r) =>
    ends.flatMap((each, i) =>
      each.type === 'unnamed'
        ? [{ report: r, hop: path.length + i, size: each.size, form: each.form }]
        : [],
    ),
  )

export const worlds = (maxReports: number, maxPeople: number): fc.Arbitrary<World> =>
  fc
    .record({
      reports: fc.array(report, { minLength: 1, maxLength: maxReports }),
      trustPlural: fc.boolean(),
      subject: fc.constantFrom(null, null, null, 0),
    })
    .filter((world) => mentionsOf(world).reduce((sum, { size }) => sum + size, 0) <= maxPeople)
    .chain((world) => {
      const count = mentionsOf(world).length
      const link = fc
        .record({
          a: fc.nat(Math.max(0, count - 1)),
          b: fc.nat(Math.max(0, count - 1)),
          is: fc.constantFrom('same' as const, 'different' as const),
        })
        .filter(({ a, b }) => a !== b)
      const links = count < 2 ? fc.constant([]) : fc.array(link, { maxLength: 3 })
      return links.map((all): World => ({ ...world, links: all }))
    })

const notationOfEnd = (each: WorldEnd): string => {
  if (each.type === 'named') return `${persons[each.who]} [named-person]`
  if (each.type === 'vague') return 'Beobachter [vague]'
  if (each.type === 'unknown') return '? [unknown]'
  if (each.type !== 'unnamed') return each.type
  if (each.form === 'one') return 'ein Beamter [unnamed-person]'
  return `Beamte ${each.form === 'told' ? '×' : '×≥'}${each.size} [unnamed-group]`
}

interface WrittenSource {
  readonly name: string
  readonly kind: string
  readonly newsroom?: string
}

const sources: readonly WrittenSource[] = [
  ...outlets.map((name, i) => ({ name, kind: 'outlet', newsroom: outlets[newsroomOf[i]!]! })),
  ...persons.map((name) => ({ name, kind: 'named-person' })),
]

/** The world as an origins file with one claim. */
export const fileOf = (world: World) => {
  const mentions = mentionsOf(world)
  const nameOf = (i: number) => `r${mentions[i]!.report}:${mentions[i]!.hop}`
  return {
    options: { trustPlural: world.trustPlural },
    sources,
    claims: [
      {
        id: 'claim',
        ...(world.subject !== null && { subject: persons[world.subject] }),
        reports: world.reports.map((each, r) => {
          const [own, ...relays] = each.path.map((at) => outlets[at])
          const last = each.ends.map(notationOfEnd).join(' + ')
          const chain = [...relays, ...(last ? [last] : [])].join(' ← ')
          return {
            id: `r${r}`,
            document: `d${each.document}`,
            spine: each.translated ? `? [translation] ← ${own}` : own,
            chain,
            stance: each.stance,
            distorted: each.distorted,
            ...(each.day !== null && { published: `2031-05-0${each.day}` }),
            ...(each.speech && { utterance: 'speech' }),
          }
        }),
        identities: world.links.map(({ a, b, is }) => ({ a: nameOf(a), b: nameOf(b), is })),
      },
    ],
  }
}
