import { forAudience } from '../audience'
import { json as text } from '../escape'
import type { Format } from '../format'

/** The frozen model itself: keys in code unit order, indented, with the version of its shape. */
export const json: Format = {
  id: 'json',
  name: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  render: (model, audience = 'workspace') => text(forAudience(model, audience)),
  leavesOut: [],
}
