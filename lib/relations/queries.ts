import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { AlikeView } from './schema'

/** Documents that are much like a text which is not stored yet. */
export async function listAlike(
  actor: Actor,
  _of: { readonly text: string; readonly language: string | null },
): Promise<AlikeView[]> {
  authorize(actor, 'document.read')
  return []
}
