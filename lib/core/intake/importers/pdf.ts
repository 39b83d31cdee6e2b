import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { composeBlocks, openBlock } from '../blocks'
import { IntakeError, type DocumentMetadata, type Importer } from '../importer'
import { maxTextBytes, refuseLargeFile } from '../limits'
import { readingOrder, type PageLine } from '../pdf/columns'
import { fragmentsOf, type PdfItem, type PdfPage } from '../pdf/fragment'
import { paragraphsOf } from '../pdf/paragraphs'
import { takeRunningLines } from '../pdf/running-lines'
import { withVisibleHyphens } from '../pdf/soft-hyphens'
import { extensionOf, typeOf } from './file-kind'
import { fillGaps, stated, statedAuthor, statedTitle } from './stated'

/** No document that people annotate has more pages. */
const mostPages = 2_000
/** The signature may have something before it (ISO 32000-1, annex H.3.4.1), in bytes. */
const reach = 1_024

/**
 * PDF: paragraphs from the places of the words, columns in reading order; running heads set aside, page numbers and
 * hyphens at line ends undone, footnotes at the end.
 */
export const pdf: Importer = {
  id: 'pdf',
  accepts(input) {
    const start = new TextDecoder('latin1').decode(input.bytes.subarray(0, reach))
    if (start.includes('%PDF-')) return true
    return extensionOf(input) === 'pdf' || /^application\/(?:x-)?pdf$/u.test(typeOf(input) ?? '')
  },
  async read(input) {
    refuseLargeFile(input)
    const file = await open(input.bytes)
    try {
      const { pages, running } = takeRunningLines(await pagesOf(file))
      const blocks = paragraphsOf(linesOf(pages))
      if (blocks.length === 0) {
        throw new IntakeError('E_NO_TEXT_LAYER', 'This PDF holds no text, only pictures of it')
      }
      const aside = running.map((text) => ({ ...openBlock(text), type: 'boilerplate' as const }))
      const read = composeBlocks([...blocks, ...aside])
      return { ...read, metadata: fillGaps(read.metadata, await propertiesOf(file)) }
    } finally {
      await file.loadingTask.destroy()
    }
  },
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const file = await getDocumentProxy(withVisibleHyphens(bytes), {
      isEvalSupported: false,
      useWorkerFetch: false,
      disableFontFace: true,
      enableXfa: false,
      verbosity: 0,
    })
    if (file.numPages <= mostPages) return file
    await file.loadingTask.destroy()
  } catch (cause) {
    throw asRefusal(cause)
  }
  throw new IntakeError('E_TOO_LARGE', `A PDF may have ${mostPages} pages; this one has more`)
}

function asRefusal(cause: unknown): IntakeError {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException'
  return isLocked
    ? new IntakeError('E_ENCRYPTED', 'This PDF is protected by a password', null, { cause })
    : new IntakeError('E_BROKEN_FILE', 'This PDF is damaged', null, { cause })
}

async function pagesOf(file: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  let length = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const words = items.filter((item): item is typeof item & PdfItem => 'str' in item)
    length += words.reduce((sum, { str }) => sum + str.length, 0)
    if (length > maxTextBytes) throw new IntakeError('E_TOO_LARGE', 'This PDF holds too much text')
    const view = transform as [number, number, number, number, number, number]
    pages.push({ number, width, height, fragments: fragmentsOf(words, view, width) })
    page.cleanup()
  }
  return pages
}

function linesOf(pages: readonly PdfPage[]): PageLine[] {
  const lines: PageLine[] = []
  for (const { fragments, number } of pages) {
    const run = (lines.at(-1)?.run ?? 0) + 1
    for (const line of readingOrder(fragments, number, run)) lines.push(line)
  }
  return lines
}

/** When the file was made says nothing about when the article was published; a publisher's own statement does. */
async function propertiesOf(file: PDFDocumentProxy): Promise<Partial<DocumentMetadata>> {
  const { info, metadata } = await file.getMetadata()
  const value = (name: string) => {
    const found = (info as Record<string, unknown>)[name]
    return typeof found === 'string' ? found : null
  }
  const xmp = (name: string) => {
    const found: unknown = metadata?.get(name)
    return typeof found === 'string' ? found : null
  }
  return {
    title: statedTitle('Title', value('Title')) ?? statedTitle('dc:title', xmp('dc:title')),
    byline: statedAuthor('Author', value('Author')),
    outlet: stated('dc:publisher', xmp('dc:publisher')),
    language: languageOf(value('Language')),
  }
}

function languageOf(tag: string | null) {
  const found = stated('Lang', tag)
  return found && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(found.value) ? found : null
}
