import { forAudience } from '../audience'
import { json as text } from '../escape'
import type { WrittenFormat } from '../format'
import { contents } from '../format'

/** The frozen model itself: keys in code unit order, indented, with the version of its shape. */
export const json: WrittenFormat = {
  id: 'json',
  name: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  readBy: 'machines',
  carries: contents,
  render: (model, audience = 'workspace') => text(forAudience(model, audience)),
  leavesOut: [],
}
