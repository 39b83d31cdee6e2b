/** How an element takes part in the flow of text. */
export type Flow = 'box' | 'inline' | 'break' | 'silent'

const words = (list: string) => new Set(list.split(' '))
/** Elements without text of their own, or with text that is a control's and not the page's. */
const silent = words(
  'script style noscript template svg math iframe object embed canvas audio video map select datalist option input textarea button title meta link progress meter base dialog',
)
/** Elements inside a line of text. */
const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)
/** Paragraphs and headings hold lines only; an unknown element in them is part of the line. */
const holdsLines = words('p h1 h2 h3 h4 h5 h6 dt pre summary')

/** How an element flows, given the tag of the box it stands in. */
export function flowOf(tag: string, boxTag: string): Flow {
  if (tag === 'br') return 'break'
  if (silent.has(tag)) return 'silent'
  if (inline.has(tag)) return 'inline'
  return tag.includes('-') && holdsLines.has(boxTag) ? 'inline' : 'box'
}

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu
/** Names of what only screen readers say aloud; it repeats what others see. */
const hiddenNames =
  /-(?:sr-only|screen-reader-text|screen-reader-only|screenreader|visually-hidden|visuallyhidden|a11y-hidden|offscreen|off-screen|show-for-sr|hidden-accessible)-/u

/** Whether a reader of the page would not see an element, by its attributes alone. */
export function isHidden(element: Element, names: string): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return (style !== null && hiddenStyle.test(style.slice(0, 2_000))) || hiddenNames.test(names)
}
