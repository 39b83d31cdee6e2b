import type { ImportedDocument } from '@/lib/core/intake/importer'
import { importWith } from '@/lib/core/intake/importers'
import { indexCodePoints } from '@/lib/core/text/code-points'

/** Reads a made file as an upload would be read. */
export const readAs = (fileName: string, content: Uint8Array | string): Promise<ImportedDocument> =>
  importWith({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    fileName,
    mediaType: null,
  })

/** Each paragraph as "type: words" or "type/sub: words". */
export function outline({ text, paragraphs }: ImportedDocument): string[] {
  const index = indexCodePoints(text)
  return paragraphs.map(({ start, end, type, sub }) => {
    const kind = sub === null ? type : `${type}/${sub}`
    return `${kind}: ${index.slice(start, end)}`
  })
}
