// npm run -s score:suggestions [-- --errors N] [--set dewikinews/train]
// Precision, recall and F1 of the suggestions on every development set, beside the trivial baseline and the published
// figures; by rule and by form; cross-validated; calibration; the five real texts; bias hints. Reads ../shared.
import { exchange, joinParagraphs } from '@/lib/core/attribution/exchange'
import { suggest } from '@/lib/core/attribution/suggest'
import { groupBy } from '@/lib/core/group-by'
import {
  calibrationError,
  judge,
  keyOf,
  reliability,
  tableOf,
  type Judged,
} from './score-suggestions.judge'
import { scoreBias } from './score-suggestions.bias'
import { scoreSeeds } from './score-suggestions.seeds'
import {
  loadLines,
  loadModule,
  missingPart,
  type AttributionScorer,
  type GoldDocument,
  type Prediction,
  type Rate,
  type Totals,
} from './score-suggestions.sets'

interface Baseline {
  predict(text: string, lang: string): object[]
}

const sets = ['dewikinews/train', 'dewikinews/dev', 'gum-news/dev']
const folds = 5
/** A rule that is right less often than this on the other folds is switched off. */
const leastRight = 0.25

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)
const rate = ({ p, r, f1 }: Rate): string => `${percent(p)} ${percent(r)} ${percent(f1)}`

const predict = (gold: readonly GoldDocument[]): Prediction[] =>
  gold.map(({ id, lang, paragraphs }) => {
    const document = joinParagraphs(
      paragraphs.map(({ text }) => text),
      lang,
    )
    return { id, paragraphs: exchange(document, suggest(document)) }
  })

function rowsOf(totals: Totals): [name: string, rate: Rate][] {
  return [
    ['paragraph', totals.paragraph],
    ['cue, overlap', totals.cue.overlap],
    ['cue, exact', totals.cue.exact],
    ['attribution found', totals.attribution],
    ['source head', totals.source.head],
    ['content, characters', totals.content.char],
    ['message (GermEval)', totals.germeval.message],
    ['source (GermEval)', totals.germeval.source],
    ['channel', totals.channel],
  ]
}

/** The rule system with a neural parser and a name tagger on the held-out part of the German set. */
const published: Readonly<Record<string, string>> = {
  'message (GermEval)': '47.9',
  'source (GermEval)': '31.7',
}

function printTotals(name: string, ours: Totals, trivial: Totals, german: boolean): void {
  console.log(`\n${name}`.padEnd(27) + '  ours P     R    F1    trivial F1   published')
  const base = new Map(rowsOf(trivial))
  for (const [row, values] of rowsOf(ours)) {
    if (row === 'channel' && ours.channel.tp + ours.channel.fn === 0) continue
    console.log(
      `${row.padEnd(24)} ${rate(values)}        ${percent(base.get(row)!.f1)}   ${german ? (published[row] ?? '') : ''}`,
    )
  }
  console.log(
    `direct told from the rest ${percent(ours.direct.accuracy)} of ${ours.direct.n} pairs (trivial ${percent(trivial.direct.accuracy)})`,
  )
}

function printBy(title: string, judged: readonly Judged[], key: (one: Judged) => string): void {
  const groups = groupBy(judged, key)
  console.log(`  by ${title}: suggested, of these right`)
  for (const [name, all] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const right = all.filter((one) => one.right).length
    console.log(
      `    ${name.padEnd(44)} ${String(all.length).padStart(5)}  ${percent(right / all.length)}`,
    )
  }
}

function printReliability(title: string, judged: readonly Judged[]): void {
  const bins = reliability(judged)
  console.log(`\n${title}: expected calibration error ${calibrationError(bins).toFixed(3)}`)
  for (const { from, n, said, right } of bins) {
    console.log(
      `  ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  n ${String(n).padStart(5)}  said ${percent(said)}  right ${percent(right)}`,
    )
  }
}

/** What is learned, rules switched and confidences, comes from the other folds; all else is the same everywhere. */
function crossValidate(
  scorer: AttributionScorer,
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
  judged: readonly Judged[],
): void {
  const counts = gold.map((document, d) => {
    const table = tableOf(judged.filter((one) => one.document % folds !== d % folds))
    return scorer.scoreDoc(document, switched(predictions[d]!, table))
  })
  const whole = tableOf(judged)
  const same = gold.map((document, d) =>
    scorer.scoreDoc(document, switched(predictions[d]!, whole)),
  )
  console.log(`\ncross-validated over ${folds} folds      folds F1   whole F1   apart`)
  const wholeRows = new Map(rowsOf(scorer.total(same)))
  for (const [name, { f1 }] of rowsOf(scorer.total(counts))) {
    const other = wholeRows.get(name)!.f1
    console.log(
      `${name.padEnd(28)} ${percent(f1)}      ${percent(other)}     ${(100 * Math.abs(f1 - other)).toFixed(1)}`,
    )
  }
  const held = judged.map((one) => {
    const table = tables[one.document % folds]!
    return { ...one, confidence: table.get(keyOf(one)) ?? one.confidence }
  })
  printReliability('confidence from the other folds', held)
}

let tables: ReturnType<typeof tableOf>[] = []

function switched(prediction: Prediction, table: ReturnType<typeof tableOf>): Prediction {
  return {
    ...prediction,
    paragraphs: prediction.paragraphs.map(({ attributions }) => ({
      attributions: attributions.filter(
        ({ rule, source }) =>
          (table.get(keyOf({ rule: rule as Judged['rule'], named: (source ?? []).length > 0 })) ??
            1) >= leastRight,
      ),
    })),
  }
}

async function main(args: readonly string[]): Promise<void> {
  const missing = missingPart()
  if (missing) {
    console.error(missing)
    process.exitCode = 1
    return
  }
  const [errors, only] = [Number(valueOf(args, '--errors') ?? 0), valueOf(args, '--set')]
  const scorer = await loadModule<AttributionScorer>('score/score_attributions.mjs')
  const baseline = await loadModule<Baseline>('score/baseline_regex.mjs')
  for (const set of sets.filter((name) => !only || name === only)) {
    scoreSet(set, scorer, baseline, errors)
  }
  if (!only) {
    await scoreSeeds()
    await scoreBias()
  }
}

function scoreSet(
  set: string,
  scorer: AttributionScorer,
  baseline: Baseline,
  errors: number,
): void {
  const gold = loadLines<GoldDocument>(`data/${set}.jsonl`)
  const predictions = predict(gold)
  const counts = gold.map((document, d) => scorer.scoreDoc(document, predictions[d]!))
  const trivial = gold.map((document) =>
    scorer.scoreDoc(document, {
      id: document.id,
      paragraphs: document.paragraphs.map(({ text }) => ({
        attributions: baseline.predict(text, document.lang),
      })),
    }),
  )
  printTotals(set, scorer.total(counts), scorer.total(trivial), set.startsWith('dewikinews'))
  const judged = judge(scorer, gold, predictions)
  printBy('rule', judged, keyOf)
  printBy('form', judged, ({ form }) => form)
  printReliability('confidence as shipped', judged)
  if (set === 'dewikinews/train') {
    tables = Array.from({ length: folds }, (_, f) =>
      tableOf(judged.filter((one) => one.document % folds !== f)),
    )
    crossValidate(scorer, gold, predictions, judged)
  }
  for (const kind of ['missed', 'extra', 'source'] as const) {
    const all = counts.flatMap((count) => count.errors.filter((error) => error.kind === kind))
    for (const error of all.slice(0, errors)) console.log(JSON.stringify(error))
  }
}

const valueOf = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined

await main(process.argv.slice(2))
