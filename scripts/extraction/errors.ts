import type { Page } from './pages'
import type { Prediction } from './prediction'
import type { PageScore, Scorer } from './scorer'

const left = new Set(['headline', 'byline', 'caption', 'boilerplate', 'translator-note'])
const mostLines = 8
const widest = 110

/** The worst pages, with the lines that were kept wrongly and the lines that were left out, and as what. */
export function describeErrors(
  scorer: Scorer,
  gold: readonly Page[],
  predicted: readonly Prediction[],
  worst: readonly PageScore[],
): string[] {
  const page = new Map(gold.map((one) => [one.id, one]))
  const prediction = new Map(predicted.map((one) => [one.id, one]))
  return worst.flatMap(({ id, f1 }) => [
    '',
    `# ${id} ${page.get(id)?.site ?? ''} ${f1.toFixed(3)}`,
    ...linesOf(scorer, page.get(id)!, prediction.get(id)!),
  ])
}

function linesOf(scorer: Scorer, { expected }: Page, prediction: Prediction): string[] {
  const kept = prediction.paragraphs.filter(({ kind }) => !left.has(kind))
  if (expected?.text === undefined) return segmentLines(expected, prediction)
  const wanted = scorer.shingles(expected.text)
  const got = scorer.shingles(scorer.predText(prediction))
  const extra = kept.filter(({ text }) => coverage(scorer, text, wanted) < 0.3)
  const missed = expected.text
    .split('\n')
    .filter((line) => line.trim() !== '' && coverage(scorer, line, got) < 0.5)
  return [
    ...extra.slice(0, mostLines).map(({ kind, text }) => `  + ${kind}: ${cut(text)}`),
    ...missed.slice(0, mostLines).map((line) => `  - ${kindOf(prediction, line)}: ${cut(line)}`),
  ]
}

function segmentLines(expected: Page['expected'], prediction: Prediction): string[] {
  const isKept = (words: string) =>
    !left.has(kindOf(prediction, words)) && kindOf(prediction, words) !== 'nowhere'
  const extra = (expected?.without ?? []).filter(isKept)
  const missed = (expected?.with ?? []).filter((words) => !isKept(words))
  return [
    ...extra.map((words) => `  + ${kindOf(prediction, words)}: ${cut(words)}`),
    ...missed.map((words) => `  - ${kindOf(prediction, words)}: ${cut(words)}`),
  ]
}

/** As what a line was read, or "nowhere". */
function kindOf({ paragraphs }: Prediction, line: string): string {
  const words = squeezed(line)
  return paragraphs.find(({ text }) => squeezed(text).includes(words))?.kind ?? 'nowhere'
}

function coverage({ shingles }: Scorer, text: string, among: ReadonlyMap<string, number>): number {
  const own = [...shingles(text)]
  const all = own.reduce((sum, [, count]) => sum + count, 0)
  const found = own.reduce((sum, [key, count]) => sum + (among.has(key) ? count : 0), 0)
  return all === 0 ? 1 : found / all
}

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim()
const cut = (text: string) => squeezed(text).slice(0, widest)
