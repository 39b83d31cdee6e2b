import 'server-only'
import type { z } from 'zod'
import type { UploadedFile } from '@/lib/documents/commands'
import { env } from '@/lib/env'
import { StemmaError } from '@/lib/errors'
import { jsonBody } from './json-body'

/** The body as a file of a multipart form, or as JSON of the given shape. */
export async function uploadOrJson<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<T | UploadedFile> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith('multipart/form-data'))
    return schema.parse(await jsonBody(request))
  const limit = env().STEMMA_IMPORT_MAX_BYTES
  if (Number(request.headers.get('content-length') ?? 0) > limit + 10_000) {
    throw new StemmaError('E_TOO_LARGE', `A file may have ${limit} bytes.`)
  }
  const file = await formFile(request)
  if (!(file instanceof File))
    throw new StemmaError('E_INVALID', 'Send the file in the field "file".')
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name || null,
    mediaType: file.type || null,
  }
}

async function formFile(request: Request) {
  try {
    return (await request.formData()).get('file')
  } catch {
    throw new StemmaError('E_INVALID', 'The form could not be read.')
  }
}
