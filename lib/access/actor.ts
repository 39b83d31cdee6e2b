/** Cumulative, weakest first. */
export const roles = ['reader', 'reviewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

declare const proof: unique symbol

/** A person who is signed in, before a workspace is chosen. Made in session.ts alone. */
export interface Person {
  readonly [proof]: 'person'
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly language: 'de' | 'en'
  readonly theme: 'system' | 'light' | 'dark'
}

/** Who asks, now, with what rights in which workspace. Made in session.ts alone. */
export interface Actor {
  readonly [proof]: 'actor'
  readonly userId: string
  readonly workspaceId: string
  readonly workspace: string
  readonly role: Role
  readonly name: string
  readonly language: 'de' | 'en'
}
