export { comparePair, pairRelations, thresholds } from './compare'
export type { ComparedText, PairFinding, PairRelation, SharedKey, SharedPhrase } from './compare'
export { estimateJaccard } from './min-hash'
export { sketch, sketchVersion, type Sketch } from './sketch'
