import { annotationToContract } from '@/lib/annotations/schema'
import { getVersion } from '@/lib/versions/queries'
import { api } from '@/lib/web/api'

export const GET = api<{ documentId: string; number: string }>({}, async ({ actor, params }) => {
  const found = await getVersion(actor, params.documentId, Number(params.number))
  return { body: { ...found, annotations: found.annotations.map(annotationToContract) } }
})
