import { saveAnnotation, withdrawAnnotation } from '@/lib/annotations/commands'
import { findAnnotation } from '@/lib/annotations/queries'
import {
  annotationInput,
  annotationToContract,
  type AnnotationView,
} from '@/lib/annotations/schema'
import { missing } from '@/lib/errors'
import { api } from '@/lib/web/api'
import { saveConditions, tagged } from '@/lib/web/etag'

type Params = { segmentId: string }

export const GET = api<Params>({}, async ({ actor, params }) => {
  const view = await findAnnotation(actor, params.segmentId)
  if (!view) throw missing('annotation')
  return answer(view)
})

export const PUT = api<Params, typeof annotationInput._output>(
  { body: annotationInput },
  async ({ actor, params, body, request }) => {
    const { view, created } = await saveAnnotation(
      actor,
      params.segmentId,
      body,
      saveConditions(request),
    )
    return { ...answer(view), status: created ? 201 : 200 }
  },
)

export const DELETE = api<Params>({}, async ({ actor, params, request, url }) => {
  const { seen } = saveConditions(request)
  await withdrawAnnotation(actor, params.segmentId, {
    reason: url.searchParams.get('reason'),
    seen,
  })
  return { status: 204 }
})

const answer = (view: AnnotationView) => ({
  body: { ...annotationToContract(view), view },
  headers: tagged(view.revision),
})
