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
  if (!isForm(request)) return schema.parse(await jsonBody(request))
  const form = await formOf(request, env().STEMMA_IMPORT_MAX_BYTES + besides)
  const [file] = await filesIn(form)
  if (!file) throw noFile()
  return { ...file, facts: schema.parse(jsonIn(form, 'facts')) }
}

export interface Uploads {
  readonly files: readonly UploadedFile[]
  /** What holds for all of them. */
  readonly options: unknown
}

/** The body as the files of a multipart form, with its field "options", or as JSON of the given shape. */
export async function uploadsOrJson<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<T | Uploads> {
  if (!isForm(request)) return schema.parse(await jsonBody(request))
  const form = await formOf(request, mostInForm)
  const files = await filesIn(form)
  if (!files.length) throw noFile()
  return { files, options: jsonIn(form, 'options') }
}

const isForm = (request: Request) =>
  (request.headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')

const noFile = () => new StemmaError('E_INVALID', 'Send the file in the field "file".')

const mostFiles = 200
/** All files of one upload together, in bytes. */
const mostInForm = 60_000_000
/** What a form may hold beside its file, in bytes. */
const besides = 1_000_000

function filesIn(form: FormData): Promise<UploadedFile[]> {
  const files = form.getAll('file').filter((each) => each instanceof File)
  if (files.length > mostFiles)
    throw new StemmaError('E_TOO_LARGE', `At most ${mostFiles} files come in at once.`)
  return Promise.all(
    files.map(async (file) => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name || null,
      mediaType: file.type || null,
    })),
  )
}

/** The form, read no further than it may be long, whatever length it claims to have. */
async function formOf(request: Request, limit: number): Promise<FormData> {
  const tooLarge = new StemmaError('E_TOO_LARGE', `An upload may have ${limit} bytes.`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge
  let length = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength
      if (length > limit) controller.error(tooLarge)
      else controller.enqueue(chunk)
    },
  })
  const type = request.headers.get('content-type') ?? ''
  try {
    const body = request.body?.pipeThrough(counted) ?? null
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    throw length > limit ? tooLarge : new StemmaError('E_INVALID', 'The form could not be read.')
  }
}

function jsonIn(form: FormData, field: string): unknown {
  const written = form.get(field) ?? '{}'
  try {
    if (typeof written === 'string') return JSON.parse(written)
  } catch {
    // Refused below, as is a file where JSON belongs.
  }
  throw new StemmaError('E_INVALID', `The field "${field}" is not JSON.`)
}
