import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import zlib from 'node:zlib'
import { IntakeError } from '@/lib/core/intake/importer'

/** What a reader of articles can make something of: pages, texts, feeds, and files that importers read. */
const readable =
  /^(?:text\/(?:html|plain|markdown|x-markdown|xml|rtf|csv)|multipart\/related|message\/rfc822|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|pdf|x-pdf|rtf|json|feed\+json|octet-stream|x-mimearchive|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/iu

const unpackers: Readonly<Record<string, (() => zlib.Gunzip | zlib.BrotliDecompress) | undefined>> =
  {
    gzip: () => zlib.createGunzip(),
    'x-gzip': () => zlib.createGunzip(),
    deflate: () => zlib.createUnzip(),
    br: () => zlib.createBrotliDecompress(),
  }

/**
 * The unpacked body of a page. Throws IntakeError: E_PAGE_STATUS for a refusal, E_PAGE_TYPE for what is no text,
 * E_TOO_LARGE as soon as more than `maxBytes` came or were unpacked, E_UNREACHABLE where it broke off.
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  refuseStatus(response)
  refuseType(response)
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Buffer[] = []
  let length = 0
  const body = unpacked(response)
  try {
    for await (const chunk of body) {
      length += (chunk as Buffer).length
      if (length > maxBytes) throw tooLarge(maxBytes)
      chunks.push(chunk as Buffer)
    }
  } catch (cause) {
    if (cause instanceof IntakeError) throw cause
    throw new IntakeError('E_UNREACHABLE', 'The page broke off', null, { cause })
  } finally {
    body.destroy()
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function refuseStatus({ statusCode = 0 }: IncomingMessage): void {
  if (statusCode >= 200 && statusCode < 300 && statusCode !== 204 && statusCode !== 206) return
  throw new IntakeError('E_PAGE_STATUS', `The page’s server answered ${statusCode}`)
}

function refuseType({ headers }: IncomingMessage): void {
  const type = headers['content-type']?.split(';', 1)[0]?.trim()
  if (!type || readable.test(type)) return
  throw new IntakeError(
    'E_PAGE_TYPE',
    `At this address lies ${type.slice(0, 100)}, which is no text`,
  )
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return response
  const unpacker = unpackers[encoding]?.()
  if (!unpacker) {
    throw new IntakeError('E_UNREACHABLE', `The page is packed as ${encoding.slice(0, 50)}`)
  }
  response.on('error', (error) => unpacker.destroy(error))
  response.on('aborted', () => unpacker.destroy(new Error('aborted')))
  return response.pipe(unpacker)
}

const tooLarge = (maxBytes: number) =>
  new IntakeError('E_TOO_LARGE', `A page may have ${maxBytes} bytes; this one has more`)
