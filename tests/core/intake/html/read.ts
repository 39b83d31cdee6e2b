import type { ImportedDocument } from '@/lib/core/intake/importer'
import { readArticle } from '@/lib/core/intake/html/read-article'
import { indexCodePoints } from '@/lib/core/text/code-points'

/** Paragraphs of an invented report, long enough to be one. */
export const german = [
  'Der Hafen von Nordhafen soll im kommenden Jahr ausgebaut werden. Das sagte die Ministerin am Montag vor der Presse in der Stadt.',
  'Nach Angaben der Verwaltung kostet der Ausbau vierzig Millionen Euro. Den größten Teil davon trägt das Land, den Rest die Stadt.',
  'Anwohner hatten zuletzt gegen die Pläne protestiert. Sie fürchten mehr Verkehr in den engen Straßen rund um das Becken.',
  'Der Rat entscheidet im Herbst. Bis dahin will die Ministerin noch einmal mit allen Beteiligten sprechen, wie sie ankündigte.',
]
export const english = [
  'The harbour of Northport is to be enlarged next year. The minister told reporters so on Monday, after months of talks with the city.',
  'According to the administration the work will cost forty million. Most of it is paid by the state, the rest by the city itself.',
  'Residents had protested against the plans. They fear that there will be more traffic in the narrow streets around the basin.',
  'The council will decide in autumn. Until then the minister wants to talk to everybody once more, she said in the town hall.',
]

export const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${text}</p>`).join('\n')

/** Each paragraph as "type/sub: words". */
export function linesOf({ text, paragraphs: ranges }: ImportedDocument): string[] {
  const index = indexCodePoints(text)
  return ranges.map(
    ({ start, end, type, sub }) => `${type}${sub ? `/${sub}` : ''}: ${index.slice(start, end)}`,
  )
}

/** The lines of an article whose markup stands in a page's body, the invented report among it as `…`. */
export function read(markup: string, report: readonly string[] = german): string[] {
  const full = markup.replace('…', paragraphs(report))
  const page = `<html><head><title>Hafen wird ausgebaut</title></head><body>${full}</body></html>`
  const lines = linesOf(readArticle(page, null))
  return lines.filter((line) => !report.some((text) => line === `content: ${text}`))
}
