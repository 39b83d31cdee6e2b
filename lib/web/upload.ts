import 'server-only'
import type { z } from 'zod'
import type { DocumentInput } from '@/lib/documents/schema'
import type { UploadedFile } from '@/lib/imports/schema'
import { env } from '@/lib/env'
import { StemmaError } from '@/lib/errors'
import { jsonBody } from './json-body'

/** The body as a file of a multipart form, with what its field "facts" says of it, or as JSON of the given shape. */
export async function uploadOrJson<T extends DocumentInput>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<T | UploadedFile> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith('multipart/form-data'))
    return schema.parse(await jsonBody(request))
  const limit = env().STEMMA_IMPORT_MAX_BYTES
  if (Number(request.headers.get('content-length') ?? 0) > limit + 1_000_000) {
    throw new StemmaError('E_TOO_LARGE', `A file may have ${limit} bytes.`)
  }
  const form = await formOf(request)
  const file = form.get('file')
  if (!(file instanceof File))
    throw new StemmaError('E_INVALID', 'Send the file in the field "file".')
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name || null,
    mediaType: file.type || null,
    facts: schema.parse(factsOf(form)),
  }
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new StemmaError('E_INVALID', 'The form could not be read.')
  }
}

function factsOf(form: FormData): unknown {
  const written = form.get('facts') ?? '{}'
  try {
    if (typeof written === 'string') return JSON.parse(written)
  } catch {
    // Refused below, as is a file where JSON belongs.
  }
  throw new StemmaError('E_INVALID', 'The field "facts" is not JSON.')
}
