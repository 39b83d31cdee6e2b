import { decodeText } from '../../text/decode'
import { segmentText } from '../../text/segment'
import type { Importer } from '../importer'
import { refuseEmpty, refuseTooLarge } from '../limits'
import { readMetadata } from '../metadata'
import { extensionOf, typeOf } from './file-kind'

/** Text as it is: a pasted article, a .txt file, a forwarded mail. */
export const plainText: Importer = {
  id: 'plain-text',
  accepts(input) {
    const extension = extensionOf(input)
    const type = typeOf(input)
    const isNamed = extension === 'txt' || extension === 'text'
    return isNamed || type === 'text/plain' || (extension === null && type === null)
  },
  read(input) {
    refuseTooLarge(input)
    const { text } = decodeText(input.bytes)
    refuseEmpty(text)
    const paragraphs = segmentText(text)
    return { text, paragraphs, metadata: readMetadata(text, paragraphs) }
  },
}
