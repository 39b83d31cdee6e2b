import { DOMParser } from 'linkedom'
import { IntakeError } from '../importer'
import { refuseHugeMarkup } from './limits'

/**
 * The tree of a page's markup, as browsers would read it. Scripts do not run and nothing is loaded. Throws
 * IntakeError E_TOO_LARGE for more elements or deeper nesting than any article has.
 */
export function parsePage(markup: string): Document {
  refuseHugeMarkup(markup)
  try {
    return new DOMParser().parseFromString(markup, 'text/html') as unknown as Document
  } catch (cause) {
    // An attribute of a million class names is more than the parser can hand over at once.
    if (!(cause instanceof RangeError)) throw cause
    throw new IntakeError('E_TOO_LARGE', 'An element of this page has too many names', null, {
      cause,
    })
  }
}
