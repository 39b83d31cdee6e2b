import { refuseEmpty } from '../limits'
import { passagesOf, readMetadata } from '../metadata'
import type { DocumentMetadata, Found, ImportedDocument } from '../importer'
import { fillGaps, stated } from '../importers/stated'
import { chooseBody } from './body'
import { compose, type ComposedText } from './compose'
import { layOut } from './layout'
import { parsePage } from './page'
import { readAuthorBlock } from './page-authors'
import { readPageFacts, type PageFacts } from './page-facts'
import { chooseTitle, listTitles } from './page-title'
import { piecesOf } from './pieces'
import { readabilityKeeps } from './readability-voice'

/**
 * The article of a page: its text with typed paragraphs, everything else of the page set aside below it, and what the
 * page says of it. `address` is where the page was found, if known. Throws IntakeError.
 */
export function readArticle(markup: string, address: string | null): ImportedDocument {
  const page = parsePage(markup)
  const facts = readPageFacts(page, address)
  const layout = layOut(page)
  const body = chooseBody(layout, () => readabilityKeeps(page, layout))
  const titles = listTitles({ ...facts, headline: null }).map(({ value }) => value)
  const composed = compose(piecesOf(layout, body, { titles, descriptions: facts.descriptions }))
  refuseEmpty(composed.text)
  return { ...composed, metadata: metadataOf(composed, facts) }
}

function metadataOf({ text, paragraphs }: ComposedText, facts: PageFacts): DocumentMetadata {
  const read = readMetadata(text, paragraphs)
  const headline = read.title?.value ?? null
  const title = chooseTitle({ ...facts, headline })
  const { people, house } = facts.authors
  const byline = people ?? shownAuthors({ text, paragraphs }) ?? read.byline ?? house
  const filled = fillGaps({ title, byline, ...facts.metadata }, read)
  return {
    ...filled,
    language: read.language ?? filled.language,
    published: filled.published ?? facts.weakPublished,
  }
}

/** Authors in the lines that the page's structure calls so. */
function shownAuthors({ text, paragraphs }: ComposedText): Found<string> | null {
  for (const { sub, text: words } of passagesOf(text, paragraphs)) {
    const names = sub === 'byline' ? readAuthorBlock(words) : null
    if (names !== null) return { ...stated('byline', names)!, evidence: words }
  }
  return null
}
