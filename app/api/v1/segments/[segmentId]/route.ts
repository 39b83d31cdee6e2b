import { withdrawSegment } from '@/lib/annotations/commands'
import { api } from '@/lib/web/api'

export const DELETE = api<{ segmentId: string }>({}, async ({ actor, params }) => {
  await withdrawSegment(actor, params.segmentId)
  return { status: 204 }
})
