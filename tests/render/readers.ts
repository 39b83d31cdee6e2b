import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'

/** What a PDF says, page by page, by a reader that did not write it. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text.join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** What a Word file says, its comments and footnotes too. */
export const docxText = async (bytes: Uint8Array): Promise<string> => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ['comment-reference => sup'] },
  )
  return value.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (each) => entities[each]!)
}

/** Text without white space and hyphens, which a page breaks lines with. */
export const squeezed = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00AD\u2010-]+/g, '')

/** Families of the typefaces that a PDF embeds. */
export const fontsOf = (bytes: Uint8Array): string[] => {
  const names = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/FontName\s*\/([\w+-]+)/g)
  return [
    ...new Set(Array.from(names, ([, name]) => name!.replace(/^[A-Z]{6}\+/, '').split('-')[0]!)),
  ].sort()
}
