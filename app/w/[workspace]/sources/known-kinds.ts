import { hopKinds, kinds, type HopKind } from '@/lib/core/chain/kinds'

/** Kinds that a source of the registry can have: all that stand for somebody. */
export const knownKinds: readonly HopKind[] = hopKinds.filter(
  (kind) => kinds[kind].family !== 'nobody',
)
