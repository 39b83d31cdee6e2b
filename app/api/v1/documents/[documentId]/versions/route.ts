import { uploadOrJson } from '@/lib/web/upload'
import { addVersion } from '@/lib/versions/commands'
import { listVersions } from '@/lib/versions/queries'
import { versionInput } from '@/lib/versions/schema'
import { api } from '@/lib/web/api'

type Params = { documentId: string }

export const GET = api<Params>({}, async ({ actor, params }) => ({
  body: await listVersions(actor, params.documentId),
}))

export const POST = api<Params>({}, async ({ actor, params, request }) => ({
  status: 201,
  body: await addVersion(actor, params.documentId, await uploadOrJson(request, versionInput)),
}))
