import type { Chain, Hop } from './chain'
import { foldName } from './fold'

/**
 * The chain a reviewer gets after editing the line: `parsed` is what the notation says now, and every hop that was
 * there before (same kind, and same source or label) keeps the facets, basis and evidence it had in `previous`.
 */
export function mergeNotation(previous: Chain, parsed: Chain): Chain {
  const left = [...previous]
  return parsed.map((hop) => {
    const i = left.findIndex((before) => isSame(before, hop))
    if (i === -1) return hop
    const [before] = left.splice(i, 1)
    const { basis, evidence, facets } = before!
    return { ...hop, basis, evidence, facets: { ...facets, ...hop.facets } }
  })
}

const isSame = (a: Hop, b: Hop): boolean =>
  a.kind === b.kind &&
  (a.source === null || b.source === null
    ? foldName(a.label) === foldName(b.label)
    : a.source === b.source)
