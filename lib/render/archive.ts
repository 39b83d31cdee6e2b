import 'server-only'
import { zip } from 'fflate'

/** Files as one ZIP archive, packed off the main thread where they are large; times are the report's, not the clock's. */
export function archive(
  files: Readonly<Record<string, Uint8Array>>,
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((done, failed) =>
    zip(files, { level: 6, mtime: new Date(createdAt) }, (error, bytes) =>
      error ? failed(error) : done(new Uint8Array(bytes)),
    ),
  )
}
