import type { Chain } from '../chain/chain'
import type { Span } from '../text/span'
import type { Finding } from './finding'
import type { Hint } from './suggestion'

/** What to look at beside the chain: a verb that judges, a source that is nobody in particular (domain 5.2). */
export function hintsOf(
  finding: Finding,
  chain: Chain,
  cue: readonly Span[],
  source: readonly Span[],
): Hint[] {
  const hints: Hint[] = []
  if (finding.verb?.slanted && cue[0])
    hints.push({ kind: 'bias', label: 'epistemic-verb', span: cue[0] })
  if (chain.at(-1)?.kind === 'vague' && source[0])
    hints.push({ kind: 'bias', label: 'vague-attribution', span: source[0] })
  return hints
}
