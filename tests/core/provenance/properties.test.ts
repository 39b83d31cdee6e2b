import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFile } from '../../../lib/core/provenance/count-file'
import { fileOf, worlds, type World } from './small-worlds'
import type { Figures } from './write'

type File = ReturnType<typeof fileOf>
type ReportOf = File['claims'][number]['reports'][number]

function figures(file: File): Figures | null {
  const answer = countFile(file, 'en')[0]!
  return 'error' in answer ? null : answer
}

const withReports = (file: File, change: (reports: ReportOf[]) => ReportOf[]): File => ({
  ...file,
  claims: file.claims.map((claim) => ({ ...claim, reports: change(claim.reports) })),
})

const numbers = ({ working: _, bottlenecks, ...rest }: Figures) => ({
  ...rest,
  bottlenecks: [...bottlenecks].sort(),
})

const check = (property: (world: World, file: File, before: Figures) => void, runs = 200) =>
  fc.assert(
    fc.property(worlds(5, 6), (world) => {
      const file = fileOf(world)
      const before = figures(file)
      fc.pre(before !== null)
      property(world, file, before)
    }),
    { numRuns: runs, seed: 6 },
  )

/** Reports without dates, which a further document could contradict. */
const undated = (file: File): File =>
  withReports(file, (reports) => reports.map(({ published: _, ...rest }) => rest))

const relay = { name: 'Weiterblatt', kind: 'outlet', newsroom: 'Weiterblatt' }

describe('counting a claim', { timeout: 60_000 }, () => {
  it('does not depend on the order of its reports', () => {
    check((_world, file, before) => {
      const turned = figures(withReports(file, (reports) => reports.toReversed()))!
      expect(numbers(turned)).toEqual(numbers(before))
    })
  })

  it('gives intervals in which the newsrooms, origins and confirmations fit each other', () => {
    check((_world, _file, { newsrooms, origins, confirmations }) => {
      expect(origins[0]).toBeLessThanOrEqual(origins[1])
      expect(confirmations[0]).toBeLessThanOrEqual(confirmations[1])
      expect(confirmations[0]).toBeLessThanOrEqual(origins[0])
      expect(confirmations[1]).toBeLessThanOrEqual(Math.min(newsrooms, origins[1]))
    })
  })

  it('gains nothing from an outlet that passes on a report another has: no origin, no confirmation', () => {
    check((_world, file) => {
      const plain = undated(file)
      const before = figures(plain)!
      const more = { ...plain, sources: [...plain.sources, relay] }
      const [first] = plain.claims[0]!.reports
      const again = (report: ReportOf): ReportOf => ({
        ...report,
        document: 'copy',
        spine: `Weiterblatt ← ${report.spine}`,
      })
      const copied = figures(
        withReports(more, (reports) =>
          reports.map((report) => (report === first ? again(report) : report)),
        ),
      )!
      expect(copied.origins).toEqual(before.origins)
      expect(copied.confirmations).toEqual(before.confirmations)
      expect(copied.newsrooms).toBe(before.newsrooms)
    })
  })

  it('loses nothing but an open end when a report cites another outlet instead of saying nothing', () => {
    check((_world, file) => {
      const plain = undated(file)
      const before = figures(plain)!
      const cites: ReportOf = {
        id: 'cites',
        document: 'later',
        spine: 'Weiterblatt',
        chain: 'Kurier',
        stance: 'asserts',
        distorted: false,
      }
      const more = { ...plain, sources: [...plain.sources, relay] }
      const after = figures(withReports(more, (reports) => [...reports, cites]))!
      expect(after.origins[0]).toBe(before.origins[0])
      expect(after.confirmations[0]).toBe(before.confirmations[0])
      expect(after.origins[1] - before.origins[1]).toBeLessThanOrEqual(1)
    })
  })

  it('adds one origin and one confirmation for a new witness with a new newsroom', () => {
    check((_world, file, before) => {
      const witness = { name: 'Vera Zeugin', kind: 'named-person', newsroom: 'Vera Zeugin' }
      const saw: ReportOf = {
        id: 'saw',
        document: 'new',
        spine: 'Weiterblatt',
        chain: 'Vera Zeugin',
        stance: 'asserts',
        distorted: false,
      }
      const more = { ...file, sources: [...file.sources, relay, witness] }
      const after = figures(withReports(more, (reports) => [...reports, saw]))!
      const plusOne = (interval: readonly number[]) => interval.map((value) => value + 1)
      expect(after.origins).toEqual(plusOne(before.origins))
      expect(after.confirmations).toEqual(plusOne(before.confirmations))
    })
  })

  it('counts a report told twice in the same words by one newsroom about one named person once', () => {
    check((_world, file) => {
      const told: ReportOf = {
        id: 'told',
        document: 'told',
        spine: 'Kurier',
        chain: 'Brandt [named-person]',
        stance: 'asserts',
        distorted: false,
      }
      const once = figures(withReports(file, (reports) => [...reports, told]))!
      const twice = figures(
        withReports(file, (reports) => [
          ...reports,
          told,
          { ...told, id: 'again', document: 'again' },
        ]),
      )!
      expect(twice.origins).toEqual(once.origins)
      expect(twice.confirmations).toEqual(once.confirmations)
    })
  })

  it('counts only what asserts: what denies or takes no side changes no figure', () => {
    check((_world, file, before) => {
      const silent = figures(
        withReports(file, (reports) => [
          ...reports,
          {
            id: 'no',
            document: 'no',
            spine: 'Kurier',
            chain: 'Brandt',
            stance: 'denies',
            distorted: false,
          },
        ]),
      )!
      expect(numbers(silent)).toEqual(numbers(before))
    })
  })
})
