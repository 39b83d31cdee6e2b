import 'server-only'
import { globalTables } from '@/lib/db/client'
import { StemmaError } from '@/lib/errors'

/** Counts one attempt under the key and refuses past the limit of the window; the count is shared by all servers. */
export async function countAttempt(
  key: string,
  limit: number,
  windowSeconds: number,
): Promise<void> {
  const windowStart = new Date(
    Math.floor(Date.now() / (windowSeconds * 1000)) * windowSeconds * 1000,
  )
  const { count } = await globalTables().rateLimit.upsert({
    where: { key_windowStart: { key, windowStart } },
    create: { key, windowStart, count: 1 },
    update: { count: { increment: 1 } },
  })
  if (count > limit) {
    throw new StemmaError('E_TOO_MANY', 'Too many attempts; wait a few minutes and try again.')
  }
}
