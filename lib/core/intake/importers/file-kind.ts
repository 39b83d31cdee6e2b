import type { ImportInput } from '../importer'

/** The ending of the file's name in small letters without the point, or null. */
export function extensionOf({ fileName }: ImportInput): string | null {
  return /\.([a-z\d]{1,12})$/iu.exec(fileName ?? '')?.[1]?.toLowerCase() ?? null
}

/** The media type in small letters without parameters; null where it is missing or says nothing. */
export function typeOf({ mediaType }: ImportInput): string | null {
  const type = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return type === '' || type === 'application/octet-stream' ? null : type
}
