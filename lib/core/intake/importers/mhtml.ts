import { readArchivedPage } from '../html/archived-page'
import { decodePage } from '../html/decode-page'
import { refuseLargePage } from '../html/limits'
import { readArticle } from '../html/read-article'
import type { Importer } from '../importer'
import { refuseLargeFile } from '../limits'
import { extensionOf, typeOf } from './file-kind'

const extensions = ['mhtml', 'mht']
const types = ['multipart/related', 'application/x-mimearchive', 'message/rfc822+mhtml']

/** A page saved with its pictures into one file, as browsers do. */
export const mhtml: Importer = {
  id: 'mhtml',
  accepts(input) {
    return extensions.includes(extensionOf(input) ?? '') || types.includes(typeOf(input) ?? '')
  },
  read(input) {
    refuseLargeFile(input)
    const { bytes, charset, address } = readArchivedPage(input.bytes)
    refuseLargePage(bytes)
    return readArticle(decodePage(bytes, charset), address)
  },
}
