import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from './pages'
import type { Prediction } from './prediction'

interface Rates {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

interface Share {
  readonly share: number
  readonly n: number
}

/** One page's share in the result, worst first. */
export interface PageScore {
  readonly id: string
  readonly f1: number
}

/** What the scorer of the extraction sets reports. */
export interface Scores {
  readonly pages: number
  readonly shingles?: Rates
  readonly segments?: Rates
  readonly paragraphs?: Rates
  readonly leaks?: { readonly pages: number; readonly of: number }
  readonly metadata: Readonly<Partial<Record<'title' | 'byline' | 'published', Share>>>
  readonly per: readonly PageScore[]
}

export interface Scorer {
  evaluate(gold: readonly Page[], predicted: readonly Prediction[]): Scores
  shingles(text: string): Map<string, number>
  predText(prediction: Prediction): string
}

/** Loads the scorer from the folder of the reference data. Throws where it is missing. */
export async function loadScorer(folder: string): Promise<Scorer> {
  const file = join(folder, 'score', 'score_extraction.mjs')
  if (!existsSync(file))
    throw new Error(`There is no scorer at ${file}; name the folder with --data`)
  return (await import(pathToFileURL(file).href)) as Scorer
}
