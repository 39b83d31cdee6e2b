import { describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/access/actor'
import { allows, authorize, policy, type Deed, type Subject } from '@/lib/access/policy'

const actor = (role: Role) => ({ role, userId: 'me' }) as Actor

describe('every rule, for every role', () => {
  const cells = (Object.keys(policy) as Deed[]).flatMap((deed) =>
    roles.map((role) => [deed, role, roles.indexOf(role) >= roles.indexOf(policy[deed])] as const),
  )
  it.each(cells)('%s by %s: %s', (deed, role, expected) => {
    expect(allows(actor(role), deed)).toBe(expected)
  })
})

describe('what of the thing itself counts', () => {
  it.each<[Deed, Role, Subject, boolean]>([
    ['annotation.save', 'reviewer', { ownerId: 'me' }, true],
    ['annotation.save', 'admin', { ownerId: 'another' }, false],
    ['annotation.save', 'reviewer', { ownerId: null }, false],
    ['annotation.save', 'reviewer', { ownerId: 'me', closed: true }, false],
    ['segment.withdraw', 'editor', { ownerId: 'another' }, false],
    ['spine.change', 'editor', { closed: true }, false],
    ['paragraph.change', 'reviewer', { closed: false }, true],
    ['document.read', 'reader', { closed: true }, true],
  ])('%s by %s on %o: %s', (deed, role, subject, expected) => {
    expect(allows(actor(role), deed, subject)).toBe(expected)
  })

  it('says that a document is closed only to who could otherwise change it', () => {
    expect(() => authorize(actor('reviewer'), 'spine.change', { closed: true })).toThrow(
      /handed in/,
    )
    expect(() => authorize(actor('reader'), 'spine.change', { closed: true })).toThrow(/role/)
  })
})
