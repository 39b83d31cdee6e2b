// The five real texts: chains, origins, own voice, evidence, by score_seeds.mjs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotationOf } from './annotate-article'
import { importWith } from '@/lib/core/intake/importers'
import {
  filesIn,
  load,
  loadModule,
  shared,
  type SeedScorer,
  type SeedTally,
} from './score-suggestions.sets'

const percent = (x: number): string => (100 * x).toFixed(1)

/** Prints the seeds' figures, or that they are missing. */
export async function scoreSeeds(): Promise<void> {
  const names = filesIn('data/seeds/gold').map((name) => name.replace(/\.json$/, ''))
  if (names.length === 0) return console.log('\nseeds: ../shared/data/seeds is not there')
  const scorer = await loadModule<SeedScorer>('score/score_seeds.mjs')
  let tally: SeedTally | undefined
  for (const name of names) {
    const bytes = readFileSync(join(shared, 'data/seeds/texts', `${name}.txt`))
    const article = await importWith({ bytes, fileName: `${name}.txt`, mediaType: null })
    tally = scorer.scoreArticle(
      load(`data/seeds/gold/${name}.json`),
      annotationOf(name, article),
      tally,
    )
  }
  const { ownVoice, chains, furniture } = scorer.summary(tally!)
  console.log(
    `\nseeds (${names.length} texts)   F1: own voice ${percent(ownVoice.f1)}  chain exact ${percent(chains.exact.f1)} (trivial 49.1)  strict ${percent(chains.strict.f1)}  origin ${percent(chains.origin.f1)}`,
  )
  console.log(
    `evidence overlaps for ${percent(chains.evidence)} of the found; furniture kept ${furniture.leaked} of ${furniture.of}`,
  )
}
