import { micromark } from 'micromark'
import { tame } from '../escape'
import type { Markup } from './markup'
import { trusted } from './markup'

/** Headings would break the outline of the page, images would be fetched; HTML is text. */
const disabled = ['labelStartImage', 'headingAtx', 'setextUnderline', 'htmlFlow', 'htmlText']

/**
 * A note's Markdown as HTML. micromark escapes what is not Markdown and empties addresses of other protocols than
 * http, https and mailto; links tell the other side nothing.
 */
export const renderedNote = (source: string): Markup =>
  trusted(
    micromark(tame(source), { extensions: [{ disable: { null: disabled } }] }).replaceAll(
      '<a href=',
      '<a rel="noopener noreferrer nofollow" href=',
    ),
  )
