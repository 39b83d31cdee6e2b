import { DOMParser } from 'linkedom'
import { refuseHugeMarkup } from './limits'

/**
 * The tree of a page's markup, as browsers would read it. Scripts do not run and nothing is loaded. Throws
 * IntakeError E_TOO_LARGE for more elements or deeper nesting than any article has.
 */
export function parsePage(markup: string): Document {
  refuseHugeMarkup(markup)
  return new DOMParser().parseFromString(markup, 'text/html') as unknown as Document
}
