// Bias hints against the trivial word list, by score_bias.mjs' measure: macro F1 over biased and not.
import { biasedWords } from '@/lib/core/attribution/bias-hints'
import { loadLines, type BiasSentence } from './score-suggestions.sets'

interface Summary {
  readonly macroF1: number
}

const f1 = (tp: number, fp: number, fn: number): number =>
  tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn)

/** Macro F1 of yes/no answers against gold. */
function macroOf(gold: readonly BiasSentence[], says: (text: string) => boolean): Summary {
  let [tp, fp, fn, tn] = [0, 0, 0, 0]
  for (const { text, biased } of gold) {
    const said = says(text)
    if (said && biased) tp += 1
    else if (said) fp += 1
    else if (biased) fn += 1
    else tn += 1
  }
  return { macroF1: (f1(tp, fp, fn) + f1(tn, fn, fp)) / 2 }
}

/** Prints the figure beside the published trivial list's. */
export async function scoreBias(): Promise<void> {
  const gold = loadLines<BiasSentence>('data/babe/dev.jsonl')
  const ours = macroOf(gold, (text) => biasedWords(text, 'en').length > 0)
  console.log(
    `\nbabe: macro F1 ${(100 * ours.macroF1).toFixed(1)} (trivial word list 51.2; on by default from 59.2)`,
  )
}
