import { micromark } from 'micromark'
import { tame } from '../escape'
import type { Markup } from './markup'
import { markup, trusted } from './markup'

/** Headings would break the outline of the page, images would be fetched; HTML is text. */
const disabled = ['labelStartImage', 'headingAtx', 'setextUnderline', 'htmlFlow', 'htmlText']

/** Signs that begin, end or nest something. Rendering takes time by their square, so there may be so many in a note. */
const signs = /[*_[\]()>`]|\d[.)]\s/g
const mostSigns = 1000

/**
 * A note's Markdown as HTML. micromark escapes what is not Markdown and empties addresses of other protocols than
 * http, https and mailto; links tell the other side nothing. A note of nothing but signs is shown as it was typed.
 */
export const renderedNote = (source: string): Markup => {
  const text = tame(source)
  const involved = (text.match(signs)?.length ?? 0) > mostSigns
  return involved ? markup`<p class="typed">${text}</p>` : trusted(rendered(text))
}

const rendered = (text: string): string =>
  micromark(text, { extensions: [{ disable: { null: disabled } }] }).replaceAll(
    '<a href=',
    '<a rel="noopener noreferrer nofollow" href=',
  )
