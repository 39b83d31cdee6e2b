import type { GatheredFormat } from '../format'
import { contents } from '../format'

/** Every other format in one archive, with a manifest of hashes and what each of them could not carry. */
export const bundle: GatheredFormat = {
  id: 'bundle',
  name: 'ZIP',
  mediaType: 'application/zip',
  extension: 'zip',
  readBy: 'machines',
  carries: contents,
  gathers: true,
  leavesOut: [],
}
