import { deflateSync } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'

// Small builders for the files of the corpus. Everything follows from a fixed seed.

/** One file of the corpus, made only when its turn comes. */
export interface Hostile {
  readonly name: string
  readonly fileName: string
  readonly mediaType?: string
  readonly make: () => Uint8Array
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const utf8 = (text: string): Uint8Array => strToU8(text)

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A Word file around a body in Word's XML. */
export function wordFile(body: string, more: Zippable = {}, prolog = ''): Uint8Array {
  const document = `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(document),
    ...more,
  })
}

export const wordParagraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

/** An OpenDocument text around a body in its XML. */
export function odtFile(body: string, more: Zippable = {}, prolog = ''): Uint8Array {
  const content = `<?xml version="1.0"?>${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    ...more,
  })
}

export interface PdfParts {
  readonly pages?: string
  readonly page?: string
  readonly content?: Uint8Array
  readonly filter?: string
  readonly trailer?: string
  readonly more?: readonly string[]
}

/** A PDF written by hand, object by object. */
export function rawPdf(parts: PdfParts = {}): Uint8Array {
  const content = parts.content ?? utf8('BT /F1 12 Tf 72 700 Td (Ein Satz, der steht.) Tj ET')
  const objects: Uint8Array[] = [
    utf8('<</Type/Catalog/Pages 2 0 R>>'),
    utf8(parts.pages ?? '<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    utf8(
      parts.page ??
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    ),
    joined([
      utf8(
        `<</Length ${content.length}${parts.filter ? `/Filter/${parts.filter}` : ''}>>\nstream\n`,
      ),
      content,
      utf8('\nendstream'),
    ]),
    utf8('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...(parts.more ?? []).map(utf8),
  ]
  const chunks = [utf8('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = chunks[0]!.length
  objects.forEach((object, i) => {
    offsets.push(length)
    const whole = joined([utf8(`${i + 1} 0 obj\n`), object, utf8('\nendobj\n')])
    length += whole.length
    chunks.push(whole)
  })
  const table = offsets.map((at) => `${`${at}`.padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(
    utf8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${parts.trailer ?? ''}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return joined(chunks)
}

export const deflated = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(deflateSync(bytes, { level: 9 }))

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

export const sentence =
  'Der Rat stimmte am Abend ab, und die Mehrheit sprach sich gegen den Entwurf aus. '
export const entities = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}">]>`
export const externalDtd = (address: string) =>
  `<!DOCTYPE x SYSTEM "${address}" [<!ENTITY % out SYSTEM "${address}"> %out; <!ENTITY leak SYSTEM "file:///etc/passwd">]>`
