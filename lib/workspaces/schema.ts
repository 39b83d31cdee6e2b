import { z } from 'zod'
import { roles, type Role } from '@/lib/access/actor'

const line = (max: number) => z.string().trim().min(1).max(max)
const email = z.string().trim().toLowerCase().pipe(z.email().max(254))
const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
const password = z.string().min(12).max(200)

export const setupInput = z.strictObject({
  code: line(100),
  name: line(200),
  email,
  password,
  language: z.enum(['de', 'en']),
  workspaceName: line(200),
  workspaceSlug: slug,
})
export const workspaceInput = z.strictObject({ name: line(200), slug })
export const profileInput = z.strictObject({
  name: line(200),
  language: z.enum(['de', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
})
export const passwordInput = z.strictObject({ current: z.string().max(200), next: password })
export const memberInput = z.strictObject({ name: line(200), email, role: z.enum(roles) })
export const roleInput = z.strictObject({ userId: z.uuid(), role: z.enum(roles) })
export const accessInput = z.strictObject({ userId: z.uuid(), disabled: z.boolean() })
export const tokenInput = z.strictObject({
  name: line(100),
  days: z.number().int().min(1).max(3650).nullish(),
})

export interface WorkspaceView {
  readonly slug: string
  readonly name: string
  readonly role: Role
}

export interface MemberView {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly disabled: boolean
  readonly since: string
}
