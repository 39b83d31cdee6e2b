import 'server-only'
import type postgres from 'postgres'
import type { Prisma } from '@/generated/prisma/client'
import { prisma, sql } from './client'

/** Whose rows a transaction may touch; every Actor is one. */
export interface Scope {
  readonly workspaceId: string
  readonly userId: string
}

export type Transaction = Prisma.TransactionClient

const limits = { maxWait: 5_000, timeout: 30_000 }

/** Runs one transaction in which row-level security shows the scope's workspace, and nothing else. */
export function inWorkspace<T>(scope: Scope, run: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`
      select set_config('app.workspace_id', ${scope.workspaceId}, true),
             set_config('app.user_id', ${scope.userId}, true)`
    return run(tx)
  }, limits)
}

/** The same for rows by the thousand: a transaction of the client that sends whole columns as arrays. */
export async function inWorkspaceBulk<T>(
  scope: Scope,
  run: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const result = await sql().begin(async (tx) => {
    await tx`
      select set_config('app.workspace_id', ${scope.workspaceId}, true),
             set_config('app.user_id', ${scope.userId}, true)`
    return { value: await run(tx) }
  })
  return result.value as T
}

/** The memberships of one person, across workspaces: the one read that no workspace scopes. */
export function asPerson<T>(userId: string, run: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('app.user_id', ${userId}, true)`
    return run(tx)
  }, limits)
}
