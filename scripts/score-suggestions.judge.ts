// Which single suggestions are right: for the rates by rule and form, and for calibration.
import type { ExchangedAttribution } from '@/lib/core/attribution/exchange'
import type { RuleId } from '@/lib/core/attribution/rule-ids'
import type {
  AttributionScorer,
  GoldAttribution,
  GoldDocument,
  Prediction,
} from './score-suggestions.sets'

export interface Judged {
  readonly document: number
  readonly rule: RuleId
  readonly form: string
  readonly named: boolean
  readonly confidence: number
  readonly right: boolean
}

type Spans = readonly (readonly [number, number])[]

const overlap = (a: Spans, b: Spans): number =>
  a.reduce(
    (sum, [s, e]) =>
      sum + b.reduce((n, [t, f]) => n + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
    0,
  )
const length = (spans: Spans): number => spans.reduce((sum, [s, e]) => sum + e - s, 0)

/** Shared characters over all characters, and a bonus for a shared cue: how well two attributions fit. */
function gain(gold: GoldAttribution, found: ExchangedAttribution): number {
  const both = overlap(gold.content, found.content)
  const share = (2 * both) / (length(gold.content) + length(found.content) || 1)
  return share + (overlap(gold.cue, found.cue) > 0 ? 0.4 : 0)
}

/** Right means: it is an attribution, and the words named as its source are those of the source. */
function isRight(gold: GoldAttribution, found: ExchangedAttribution): boolean {
  if (gold.source.length === 0)
    return found.source.length === 0 || gold.sourceElsewhere !== undefined
  return overlap(gold.source, found.source) > 0
}

/** Every suggestion of the documents with whether it is right. */
export function judge(
  scorer: AttributionScorer,
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
): Judged[] {
  return gold.flatMap((document, d) =>
    document.paragraphs.flatMap((paragraph, p) => {
      const found = predictions[d]!.paragraphs[p]!.attributions as readonly ExchangedAttribution[]
      const pairs = scorer.assign(
        paragraph.attributions.map((one) => found.map((other) => gain(one, other))),
      )
      const partner = new Map(pairs.map(([g, f]) => [f, g]))
      return found.map((one, f): Judged => {
        const g = partner.get(f)
        return {
          document: d,
          rule: one.rule as RuleId,
          form: one.type,
          named: one.source.length > 0,
          confidence: one.confidence,
          right: g !== undefined && isRight(paragraph.attributions[g]!, one),
        }
      })
    }),
  )
}

export interface Bin {
  readonly from: number
  readonly n: number
  readonly said: number
  readonly right: number
}

/** Ten bins of confidence with what was said and what was right. */
export function reliability(judged: readonly Judged[]): Bin[] {
  const bins = Array.from({ length: 10 }, (_, i) =>
    judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i),
  )
  return bins.flatMap((bin, i) => {
    if (bin.length === 0) return []
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length
    return [
      {
        from: i / 10,
        n: bin.length,
        said,
        right: bin.filter(({ right }) => right).length / bin.length,
      },
    ]
  })
}

/** Expected calibration error: the mean distance of said and right, weighted by the bins. */
export const calibrationError = (bins: readonly Bin[]): number => {
  const all = bins.reduce((sum, { n }) => sum + n, 0)
  return bins.reduce((sum, { n, said, right }) => sum + (n / all) * Math.abs(said - right), 0)
}

export type Table = ReadonlyMap<string, number>

export const keyOf = ({ rule, named }: Pick<Judged, 'rule' | 'named'>): string =>
  `${rule}${named ? '' : ' (source not here)'}`

/** The share that is right by rule and by whether the source is named, pulled a little towards the middle. */
export function tableOf(judged: readonly Judged[]): Table {
  const counts = new Map<string, { n: number; right: number }>()
  for (const one of judged) {
    const count = counts.get(keyOf(one)) ?? { n: 0, right: 0 }
    counts.set(keyOf(one), { n: count.n + 1, right: count.right + (one.right ? 1 : 0) })
  }
  return new Map([...counts].map(([key, { n, right }]) => [key, (right + 1) / (n + 2)]))
}
