import type { Attachment, Email } from 'postal-mime'
import { indexCodePoints } from '../../text/code-points'
import type { ParagraphRange } from '../../text/paragraph'
import { segmentText } from '../../text/segment'
import {
  IntakeError,
  type DocumentMetadata,
  type Import,
  type ImportedDocument,
  type Importer,
} from '../importer'
import { refuseLargeFile } from '../limits'
import { readMetadata } from '../metadata'
import { extensionOf, typeOf } from './file-kind'
import { mailFacts, mailHead } from './mail-head'

/** How many mails may lie one in another before the rest is left alone. */
const deepest = 4
const mostParts = 64

/** A mail: its head as metadata, its text or page, and a mail that was passed on with it. */
export const eml: Importer = {
  id: 'eml',
  accepts(input) {
    const extension = extensionOf(input)
    return extension === 'eml' || (extension !== 'mbox' && typeOf(input) === 'message/rfc822')
  },
  async read(input, importOther) {
    refuseLargeFile(input)
    return readMail(input.bytes, importOther, 1)
  },
}

async function readMail(
  bytes: Uint8Array | ArrayBuffer,
  importOther: Import,
  depth: number,
): Promise<ImportedDocument> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: mostParts,
  })
  if (mail.headers.length === 0) throw new IntakeError('E_BROKEN_FILE', 'This is no mail')
  const head = headOf(mail)
  const own = await bodyOf(mail, importOther)
  const inner = mail.attachments.find(isMail)
  if (!inner || depth >= deepest) return underSubject(head, own ?? refuseEmptyMail(mail))
  const passedOn = await readMail(bytesOf(inner), importOther, depth + 1)
  // What somebody wrote above a mail they passed on is theirs, not the article's.
  const remark = own ? aside(own) : null
  return joined(head, remark ? joined(remark, passedOn) : passedOn)
}

function headOf(mail: Email): ImportedDocument {
  const text = mailHead(mail)
  const paragraphs = segmentText(text).map((range): ParagraphRange => ({
    ...range,
    type: 'metadata',
    sub: 'slug',
  }))
  return { text, paragraphs, metadata: mailFacts(mail, nothingSaid) }
}

/** The page of a mail where there is one; its plain text where there is none, or where the page says nothing. */
async function bodyOf(
  { html, text }: Email,
  importOther: Import,
): Promise<ImportedDocument | null> {
  const page = html?.trim() ? await attempt(importOther, html, 'text/html; charset=utf-8') : null
  return page ?? (text?.trim() ? attempt(importOther, text, 'text/plain; charset=utf-8') : null)
}

async function attempt(
  importOther: Import,
  words: string,
  mediaType: string,
): Promise<ImportedDocument | null> {
  const bytes = new TextEncoder().encode(words.replaceAll('\0', '').trimEnd())
  try {
    return await importOther({ bytes, fileName: null, mediaType })
  } catch (error) {
    const isEmpty = error instanceof IntakeError && error.code === 'E_EMPTY_TEXT'
    if (isEmpty || (error instanceof IntakeError && mediaType.startsWith('text/html'))) return null
    throw error
  }
}

function refuseEmptyMail({ attachments }: Email): never {
  const rest = attachments.length > 0 ? '; its attachments can be imported by themselves' : ''
  throw new IntakeError('E_EMPTY_TEXT', `This mail holds no text${rest}`)
}

const isMail = ({ mimeType }: Attachment) => mimeType === 'message/rfc822'

function bytesOf({ content }: Attachment): Uint8Array | ArrayBuffer {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

const aside = (read: ImportedDocument): ImportedDocument => ({
  text: read.text,
  paragraphs: read.paragraphs.map((range) => ({ ...range, type: 'boilerplate', sub: null })),
  metadata: nothingSaid,
})

/** One below the other; what the lower one says of itself wins, as it is the article. */
function joined(above: ImportedDocument, below: ImportedDocument): ImportedDocument {
  const gap = above.text === '' ? '' : '\n\n'
  const offset = indexCodePoints(above.text + gap).length
  const shifted = below.paragraphs.map((range) => ({
    ...range,
    start: range.start + offset,
    end: range.end + offset,
  }))
  const text = above.text + gap + below.text
  const names = Object.keys(nothingSaid) as (keyof DocumentMetadata)[]
  const metadata = names.map((name) => [name, below.metadata[name] ?? above.metadata[name]])
  return {
    text,
    paragraphs: [...above.paragraphs, ...shifted],
    metadata: Object.fromEntries(metadata) as unknown as DocumentMetadata,
  }
}

/** A mail's own text under its head: what it is about stands in the subject. */
function underSubject(head: ImportedDocument, own: ImportedDocument): ImportedDocument {
  const mail = joined(head, own)
  return {
    ...mail,
    metadata: { ...mail.metadata, title: head.metadata.title ?? own.metadata.title },
  }
}

const nothingSaid: DocumentMetadata = readMetadata('', [])
