import { StemmaError } from '@/lib/errors'

const maxBody = 24_000_000

/** The request's body as JSON; other media types, broken JSON and too much of it are refused. */
export async function jsonBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new StemmaError('E_MEDIA_TYPE', 'Send the body as application/json.')
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) throw tooLarge()
  const text = await request.text()
  if (text.length > maxBody) throw tooLarge()
  try {
    return JSON.parse(text)
  } catch {
    throw new StemmaError('E_INVALID', 'The body is not JSON.')
  }
}

const tooLarge = () => new StemmaError('E_TOO_LARGE', `A request body may have ${maxBody} bytes.`)
