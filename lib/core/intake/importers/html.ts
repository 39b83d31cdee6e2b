import { decodePage } from '../html/decode-page'
import { refuseLargePage } from '../html/limits'
import { readArticle } from '../html/read-article'
import type { Importer, ImportInput } from '../importer'
import { extensionOf, typeOf } from './file-kind'

const extensions = ['html', 'htm', 'xhtml', 'xht', 'shtml']
const types = ['text/html', 'application/xhtml+xml']

/** A page of the web: the article is found in it, the rest is set aside. */
export const html: Importer = {
  id: 'html',
  accepts(input) {
    return types.includes(typeOf(input) ?? '') || extensions.includes(extensionOf(input) ?? '')
  },
  read(input) {
    refuseLargePage(input.bytes)
    return readArticle(decodePage(input.bytes, sentCharset(input)), null)
  },
}

const sentCharset = ({ mediaType }: ImportInput) =>
  /;\s*charset\s*=\s*"?([\w:.-]{2,40})/iu.exec(mediaType ?? '')?.[1] ?? null
