import { listAnnotations } from '@/lib/annotations/queries'
import { annotationToContract } from '@/lib/annotations/schema'
import { api } from '@/lib/web/api'

export const GET = api<{ documentId: string }>({}, async ({ actor, params }) => ({
  body: (await listAnnotations(actor, params.documentId)).map(annotationToContract),
}))
