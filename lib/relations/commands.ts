import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'

/** Sketches a version's text and proposes relations to the texts that are like it. */
export async function proposeRelations(actor: Actor, _versionId: string): Promise<void> {
  authorize(actor, 'relation.propose')
}
