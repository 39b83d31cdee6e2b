import type { Collection, CollectionItem } from '../collection'
import { IntakeError } from '../importer'
import { extensionOf, typeOf } from '../importers/file-kind'
import { maxItems, refuseLargeFile } from '../limits'

/** Many mails one after the other, each below a line that begins with "From " (RFC 4155). */
export const mbox: Collection = {
  id: 'mbox',
  accepts: (input) => extensionOf(input) === 'mbox' || typeOf(input) === 'application/mbox',
  list(input) {
    refuseLargeFile(input)
    // One byte a character, so that places in the words are places in the bytes.
    const words = new TextDecoder('latin1').decode(input.bytes)
    const starts = [...words.matchAll(separator)].map((match) => match.index)
    if (starts.length === 0) throw new IntakeError('E_BROKEN_FILE', 'This mailbox holds no mails')
    if (starts.length > maxItems) {
      throw new IntakeError('E_TOO_MANY_ITEMS', `A mailbox may have ${maxItems} mails`)
    }
    return starts.map((start, i): CollectionItem => {
      const from = words.indexOf('\n', start) + 1
      const end = starts[i + 1] ?? words.length
      const mail = input.bytes.slice(from, end)
      return {
        kind: 'text',
        ...{ place: i + 1, label: subjectIn(words.slice(from, Math.min(end, from + 20_000))) },
        input: { bytes: mail, fileName: null, mediaType: 'message/rfc822' },
        facts: {},
      }
    })
  },
}

const separator = /(?<=^|\n\r?\n)From [^\r\n]{1,500}\r?\n(?=[\w-]{1,80}:)/gu

const subjectIn = (head: string) =>
  (/^Subject:[ \t]*([^\r\n]{0,100})/imu.exec(head)?.[1] ?? '').trim()
