/** The elements by which a page speaks to machines, collected in one walk over it. */
export interface MarkedElements {
  find(selector: string): Element | null
  list(selector: string): Element[]
}

const marks =
  'html,title,base,meta,link[rel],a[rel],time,[itemprop],script[type="application/ld+json"]'

/** Collects them; selectors are then matched against these few only. */
export function markedElements(page: Document): MarkedElements {
  const elements = [...page.querySelectorAll(marks)]
  return {
    find: (selector) => elements.find((element) => element.matches(selector)) ?? null,
    list: (selector) => elements.filter((element) => element.matches(selector)),
  }
}
