// npm run score:extraction [-- --set extract-aeb] [--errors N] [--data ../shared]
// Our reading of each development set beside plain Readability on the same pages in the same run.
import { join } from 'node:path'
import { describeErrors } from './extraction/errors'
import { pagesOf, type Page } from './extraction/pages'
import { plainReadability } from './extraction/plain-readability'
import { predict, type Prediction } from './extraction/prediction'
import { loadScorer, type Scorer, type Scores } from './extraction/scorer'

const args = process.argv.slice(2)
const valuesOf = (name: string) =>
  args.flatMap((arg, at) => (arg === name ? [args[at + 1] ?? ''] : []))
const allSets = ['extract-aeb', 'extract-fundus', 'extract-trafilatura-de', 'extract-readability']
const sets = valuesOf('--set').length > 0 ? valuesOf('--set') : allSets
const folder = valuesOf('--data')[0] ?? join(import.meta.dirname, '..', '..', 'shared')
const errors = Number(valuesOf('--errors')[0] ?? 0)

interface Run {
  readonly gold: Page[]
  readonly ours: Prediction[]
  readonly theirs: Prediction[]
  oursTook: number
  theirsTook: number
}

/** Both read each page, taking turns in who is first, so that neither profits from a warm cache. */
async function runSet(set: string): Promise<Run> {
  const run: Run = { gold: [], ours: [], theirs: [], oursTook: 0, theirsTook: 0 }
  const readOurs = async (page: Parameters<typeof predict>[0]) => {
    const begun = performance.now()
    run.ours.push(await predict(page))
    run.oursTook += performance.now() - begun
  }
  for (const page of pagesOf(join(folder, 'data', set, 'pages.jsonl'))) {
    const isOursFirst = run.gold.length % 2 === 0
    if (isOursFirst) await readOurs(page)
    const { prediction, took } = plainReadability(page)
    run.theirs.push(prediction)
    run.theirsTook += took
    if (!isOursFirst) await readOurs(page)
    run.gold.push(page)
  }
  return run
}

const figure = (value: number | undefined) => (value === undefined ? '    –' : value.toFixed(3))
const columns = [
  'text F1',
  'precision',
  'recall',
  'paragraphs',
  'leaks',
  'title',
  'byline',
  'date',
  'ms/page',
]

function row(name: string, scores: Scores, took: number): string {
  const text = scores.shingles ?? scores.segments
  const { title, byline, published } = scores.metadata
  const leaks = scores.leaks ? `${scores.leaks.pages}/${scores.leaks.of}` : '–'
  const cells = [
    ...[text?.f1, text?.precision, text?.recall, scores.paragraphs?.f1].map(figure),
    leaks,
    ...[title?.share, byline?.share, published?.share].map(figure),
    (took / scores.pages).toFixed(1),
  ]
  return [name.padEnd(20), ...cells.map((cell, i) => cell.padStart(columns[i]!.length + 2))].join(
    '',
  )
}

function report(scorer: Scorer, set: string, run: Run): void {
  const ours = scorer.evaluate(run.gold, run.ours)
  const theirs = scorer.evaluate(run.gold, run.theirs)
  console.log(`\n${set}, ${ours.pages} pages`)
  console.log([' '.repeat(20), ...columns.map((name) => `  ${name}`)].join(''))
  console.log(row('Stemma', ours, run.oursTook))
  console.log(row('Readability alone', theirs, run.theirsTook))
  const worst = ours.per.slice(0, errors)
  for (const line of describeErrors(scorer, run.gold, run.ours, worst)) console.log(line)
}

const scorer = await loadScorer(folder)
let [oursTook, theirsTook] = [0, 0]
for (const set of sets) {
  const run = await runSet(set)
  oursTook += run.oursTook
  theirsTook += run.theirsTook
  report(scorer, set, run)
}
console.log(
  `\ntime: ${(oursTook / theirsTook).toFixed(2)} × Readability on the same parser, same pages`,
)
