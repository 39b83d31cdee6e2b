import { listAnnotationsOfSegment } from '@/lib/annotations/queries'
import { annotationToContract } from '@/lib/annotations/schema'
import { api } from '@/lib/web/api'

export const GET = api<{ segmentId: string }>({}, async ({ actor, params }) => ({
  body: (await listAnnotationsOfSegment(actor, params.segmentId)).map(annotationToContract),
}))
