import { StemmaError } from '@/lib/errors'
import { roles, type Actor, type Role } from './actor'

/** Who may do what: the weakest role that may. Ownership and state are asked beside it, in `allows`. */
export const policy = {
  'workspace.read': 'reader',
  'workspace.change': 'admin',
  'member.list': 'reader',
  'member.change': 'admin',
  'token.create': 'reader',
  'document.read': 'reader',
  'document.import': 'reviewer',
  'import.read': 'reader',
  'relation.propose': 'editor',
  'relation.decide': 'reviewer',
  'version.add': 'reviewer',
  'orphan.decide': 'reviewer',
  'import.change': 'reviewer',
  'document.change': 'reviewer',
  'document.hand-in': 'reviewer',
  'document.archive': 'editor',
  'document.remove': 'admin',
  'paragraph.change': 'reviewer',
  'spine.change': 'reviewer',
  'segment.create': 'reviewer',
  'segment.withdraw': 'reviewer',
  'annotation.read': 'reader',
  'annotation.save': 'reviewer',
  'suggestion.read': 'reviewer',
  'suggestion.decide': 'reviewer',
  'suggestion.show': 'reviewer',
  'suggestion.rate': 'editor',
  'suggestion.switch': 'editor',
  'source.read': 'reader',
  'source.change': 'reviewer',
  'source.merge': 'editor',
  'report.read': 'reader',
  'report.create': 'reviewer',
} as const satisfies Record<string, Role>
export type Deed = keyof typeof policy

/** What of the thing itself counts: whose it is, and whether it can still be changed. */
export interface Subject {
  readonly ownerId?: string | null
  readonly closed?: boolean
}

/** Deeds that only the owner may do, whatever the role: nobody writes or withdraws another's judgement. */
const ownersOnly: ReadonlySet<Deed> = new Set(['annotation.save', 'segment.withdraw'])

/** Deeds that a document which is handed in, archived or removed no longer takes. */
const needsOpen: ReadonlySet<Deed> = new Set([
  'paragraph.change',
  'spine.change',
  'segment.create',
  'segment.withdraw',
  'annotation.save',
  'suggestion.decide',
  'version.add',
  'orphan.decide',
])

const rank = (role: Role) => roles.indexOf(role)

/** Whether the role reaches the rule; the screen asks this to decide what to offer. */
export const can = (actor: Pick<Actor, 'role'>, deed: Deed): boolean =>
  rank(actor.role) >= rank(policy[deed])

/** The whole rule: role, ownership, state. */
export function allows(actor: Actor, deed: Deed, subject: Subject = {}): boolean {
  if (!can(actor, deed)) return false
  if (ownersOnly.has(deed) && subject.ownerId !== undefined && subject.ownerId !== actor.userId)
    return false
  return !(needsOpen.has(deed) && subject.closed)
}

/** Throws unless the rule allows it; a closed document says so, everything else is plainly forbidden. */
export function authorize(actor: Actor, deed: Deed, subject: Subject = {}): void {
  if (allows(actor, deed, subject)) return
  if (subject.closed && allows(actor, deed, { ...subject, closed: false })) {
    throw new StemmaError(
      'E_STATE',
      'The document is handed in, archived or removed; reopen it first.',
    )
  }
  throw new StemmaError('E_FORBIDDEN', `Your role in this workspace does not allow this (${deed}).`)
}
