// The development sets and scorers that score-suggestions.ts reads, from ../shared beside the checkout.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ExchangedAttribution } from '@/lib/core/attribution/exchange'

type Spans = readonly (readonly [number, number])[]

export interface GoldAttribution {
  readonly cue: Spans
  readonly source: Spans
  readonly content: Spans
  readonly type: string
  readonly speaker?: string
  readonly sourceElsewhere?: unknown
}

export interface GoldDocument {
  readonly id: string
  readonly lang: 'de' | 'en'
  readonly paragraphs: readonly {
    readonly text: string
    readonly attributions: readonly GoldAttribution[]
  }[]
}

export interface Prediction {
  readonly id: string
  readonly paragraphs: readonly {
    readonly attributions: readonly Partial<ExchangedAttribution>[]
  }[]
}

export interface Rate {
  readonly p: number
  readonly r: number
  readonly f1: number
}

export interface Totals {
  readonly paragraph: Rate
  readonly cue: { readonly overlap: Rate; readonly exact: Rate }
  readonly attribution: Rate
  readonly source: { readonly head: Rate }
  readonly content: { readonly char: Rate }
  readonly germeval: { readonly message: Rate; readonly source: Rate; readonly joint: Rate }
  readonly channel: Rate & { readonly tp: number; readonly fn: number }
  readonly direct: { readonly accuracy: number; readonly n: number }
}

export interface ScoringError {
  readonly kind: 'missed' | 'extra' | 'source'
}

export type Counted = { readonly errors: readonly ScoringError[] }

/** What score_attributions.mjs exports. */
export interface AttributionScorer {
  scoreDoc(gold: GoldDocument, prediction: Prediction): Counted
  total(counts: readonly Counted[]): Totals
  assign(gains: readonly (readonly number[])[]): (readonly [number, number])[]
}

/** A tally of score_seeds.mjs, opaque here. */
export type SeedTally = object

export interface SeedSummary {
  readonly ownVoice: Rate
  readonly chains: Readonly<Record<'exact' | 'strict' | 'origin', Rate>> & {
    readonly evidence: number
  }
  readonly furniture: { readonly leaked: number; readonly of: number }
}

export interface SeedScorer {
  scoreArticle(gold: object, prediction: object, tally?: SeedTally): SeedTally
  summary(tally: SeedTally): SeedSummary
}

export interface BiasSentence {
  readonly id: string
  readonly text: string
  readonly biased: boolean
  readonly spans: Spans
}

export const shared = resolve(process.cwd(), '../shared')

/** Says plainly what is missing; the caller ends. */
export function missingPart(): string | null {
  const parts = [
    'data/dewikinews/train.jsonl',
    'data/gum-news/dev.jsonl',
    'score/score_attributions.mjs',
  ]
  const missing = parts.find((part) => !existsSync(join(shared, part)))
  return missing
    ? `${join(shared, missing)} is not there: the data sets lie in ../shared beside the checkout.`
    : null
}

export const load = <T>(path: string): T =>
  JSON.parse(readFileSync(join(shared, path), 'utf8')) as T

export const loadLines = <T>(path: string): T[] =>
  readFileSync(join(shared, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

export const loadModule = async <T>(path: string): Promise<T> =>
  (await import(pathToFileURL(join(shared, path)).href)) as T

export const filesIn = (path: string): string[] =>
  existsSync(join(shared, path)) ? readdirSync(join(shared, path)).sort() : []
