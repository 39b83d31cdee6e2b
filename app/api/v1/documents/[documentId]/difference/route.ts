import { getDifference } from '@/lib/versions/queries'
import { differenceQuery } from '@/lib/versions/schema'
import { api } from '@/lib/web/api'

/** Two versions side by side, by their numbers: `from` is the earlier one. */
export const GET = api<{ documentId: string }>({}, async ({ actor, params, url }) => ({
  body: await getDifference(
    actor,
    params.documentId,
    differenceQuery.parse(Object.fromEntries(url.searchParams)),
  ),
}))
