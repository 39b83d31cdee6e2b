import 'server-only'
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import postgres from 'postgres'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from '@/lib/env'

export { Prisma } from '@/generated/prisma/client'

type Connections = { url: string; prisma: PrismaClient; sql: postgres.Sql }

// Next loads modules anew on every edit in development; the connections must outlive that.
const kept = globalThis as unknown as { stemmaConnections?: Connections }

function connections(): Connections {
  const url = env().DATABASE_URL
  if (kept.stemmaConnections?.url !== url) kept.stemmaConnections = connect(url)
  return kept.stemmaConnections
}

function connect(url: string): Connections {
  const adapter = new PrismaPg(
    { connectionString: url, max: 10 },
    {
      statementNameGenerator: (query) =>
        `s${createHash('sha1').update(query.sql).digest('hex').slice(0, 20)}`,
    },
  )
  return {
    url,
    prisma: new PrismaClient({ adapter }),
    sql: postgres(url, { max: 4, onnotice: () => undefined }),
  }
}

export const prisma = () => connections().prisma
export const sql = () => connections().sql

/** Ends the connections of this process; for scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = kept.stemmaConnections
  delete kept.stemmaConnections
  if (open) await Promise.all([open.prisma.$disconnect(), open.sql.end({ timeout: 5 })])
}

type GlobalTable =
  | 'user'
  | 'session'
  | 'verificationToken'
  | 'workspace'
  | 'apiToken'
  | 'rateLimit'
  | 'outbox'
  | 'worker'

/** The tables without a workspace key; everything else is reached through `inWorkspace` alone. */
export const globalTables = (): Pick<PrismaClient, GlobalTable> => prisma()
