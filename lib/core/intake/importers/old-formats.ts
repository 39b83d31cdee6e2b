import { IntakeError, type Importer } from '../importer'
import { extensionOf, typeOf } from './file-kind'

const extensions = ['doc', 'dot', 'rtf', 'pages', 'wpd', 'wps', 'sxw', 'abw', 'lwp', 'xps', 'djvu']
const types = ['application/msword', 'application/rtf', 'text/rtf', 'application/vnd.apple.pages']

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte)
const isRtf = (bytes: Uint8Array) => startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])
/** OLE: the old formats of Office, and the new ones behind a password. */
const isOle = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

/** What no kept library reads; the error says what to do instead. */
export const oldFormats: Importer = {
  id: 'old-formats',
  accepts(input) {
    const isNamed =
      extensions.includes(extensionOf(input) ?? '') || types.includes(typeOf(input) ?? '')
    return isNamed || isRtf(input.bytes) || isOle(input.bytes)
  },
  read(input) {
    if (isOle(input.bytes) && /^(?:docx|docm|odt)$/u.test(extensionOf(input) ?? '')) {
      throw new IntakeError('E_ENCRYPTED', 'This file is protected by a password')
    }
    const kind = extensionOf(input)?.toUpperCase() ?? 'an old format'
    throw new IntakeError('E_SAVE_AS_DOCX', `Save this file (${kind}) as DOCX, ODT or PDF first`)
  },
}
