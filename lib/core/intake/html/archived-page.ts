import iconv from 'iconv-lite'
import { IntakeError } from '../importer'

/** The page in a web archive (MHTML, RFC 2557): its bytes, the character set its part states, where it was saved from. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
  readonly address: string | null
}

/** The headers of one part by name in small letters, and its body as it is written. */
interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Saved pages carry pictures and styles as further parts; there are no more parts than this. */
const mostParts = 5_000

/** Finds the root page of a web archive. Throws E_BROKEN_FILE where no part is a page. */
export function readArchivedPage(bytes: Uint8Array): ArchivedPage {
  const whole = partOf(iconv.decode(bytes, 'latin1'))
  const parts = partsOf(whole)
  const start = parameter(whole, 'start')
  const pages = parts.filter(({ headers }) => isPage(headers.get('content-type') ?? ''))
  const root = pages.find(({ headers }) => start !== null && headers.get('content-id') === start)
  const page = root ?? pages[0]
  if (!page) throw new IntakeError('E_BROKEN_FILE', 'This web archive holds no page')
  return {
    bytes: decodeBody(page),
    charset: parameter(page, 'charset'),
    address: addressOf(page) ?? addressOf(whole),
  }
}

const isPage = (type: string) => /^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)

const addressOf = ({ headers }: Part) => {
  const location = headers.get('content-location') ?? headers.get('snapshot-content-location') ?? ''
  return /^https?:\/\//iu.test(location) ? location : null
}

function partsOf(whole: Part): Part[] {
  const boundary = parameter(whole, 'boundary')
  if (boundary === null) return [whole]
  const pieces = whole.body.split(`--${boundary}`, mostParts)
  return pieces.slice(1).map((piece) => partOf(piece.replace(/^[ \t]*\r?\n/u, '')))
}

function partOf(text: string): Part {
  const blank = /\r?\n\r?\n/u.exec(text)
  const head = blank ? text.slice(0, blank.index) : text
  const lines = head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon > 0
      ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
      : []
  })
  return { headers: new Map(headers), body: blank ? text.slice(blank.index + blank[0].length) : '' }
}

function parameter({ headers }: Part, name: string): string | null {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu')
  const match = pattern.exec(headers.get('content-type') ?? '')
  return match ? (match[1] ?? match[2] ?? null) : null
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return iconv.encode(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
}

/** Quoted-printable (RFC 2045, 6.7): soft line ends go, "=E4" is the byte. */
const unquoted = (body: string) =>
  body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
