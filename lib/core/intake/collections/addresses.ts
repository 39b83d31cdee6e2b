import { decodeText } from '../../text/decode'
import { readLines } from '../../text/segmentation/lines'
import type { Collection, CollectionItem } from '../collection'
import { IntakeError, type ImportInput } from '../importer'
import { extensionOf, typeOf } from '../importers/file-kind'
import { maxItems, refuseEmpty, refuseTooLarge } from '../limits'

/** Longer lines hold no address that a server would take (UTF-16 units). */
const longest = 2_000

/** Addresses of pages, one a line, as pasted from a mail or a table; bullets, numbers and brackets around them do not matter. */
export const addresses: Collection = {
  id: 'addresses',
  accepts(input) {
    const type = typeOf(input)
    return (
      type === 'text/uri-list' ||
      ((type === 'text/plain' || extensionOf(input) === 'txt') && looksLikeList(input))
    )
  },
  list(input) {
    refuseTooLarge(input)
    const { text } = decodeText(input.bytes)
    refuseEmpty(text)
    const lines = readLines(text).filter((line) => !line.text.startsWith('#'))
    if (lines.length > maxItems) throw tooMany(lines.length)
    const seen = new Set<string>()
    return lines.map((line, i) => itemOf(line.text, i + 1, seen))
  },
}

const tooMany = (count: number) =>
  new IntakeError('E_TOO_MANY_ITEMS', `A list may have ${maxItems} items; this one has ${count}`)

const sample = 4_096

/** Every line begins with an address, as far as one looks. */
function looksLikeList({ bytes }: ImportInput): boolean {
  const lines = readLines(new TextDecoder().decode(bytes.subarray(0, sample))).slice(0, 20)
  return lines.length > 0 && lines.every(({ text }) => addressIn(text) !== null)
}

function itemOf(line: string, place: number, seen: Set<string>): CollectionItem {
  const label = line.slice(0, 200).toWellFormed()
  const address = addressIn(line)
  if (address === null || address.length > longest) {
    return refused(place, label, `Line ${place} holds no address of a page`)
  }
  if (seen.has(address)) return refused(place, label, `Line ${place} repeats an address`)
  seen.add(address)
  return { kind: 'address', place, label, address, facts: {} }
}

const refused = (place: number, label: string, message: string): CollectionItem => ({
  kind: 'refused',
  ...{ place, label, code: 'E_BAD_ADDRESS', message },
})

const decorated =
  /^(?:[-*•–>]|\(?\d{1,5}[.)\]])?\s*[<(["„“]?((?:https?:\/\/|www\.)[^\s<>"“”]+?)[>)\]"“”.,;]*$/iu

/** The address that a line consists of, made whole, or null. */
function addressIn(line: string): string | null {
  const written = decorated.exec(line.slice(0, longest + 100))?.[1]
  if (written === undefined) return null
  const full = /^www\./iu.test(written) ? `https://${written}` : written
  return URL.canParse(full) ? new URL(full).href : null
}
