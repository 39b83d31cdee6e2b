import { kinds } from '../../chain/kinds'
import { dateInWords } from '../dates'
import { safeAddress } from '../escape'
import { credibilityInWords, flagName, reliabilityInWords } from '../reading'
import type { Ground, RatingCount, ReportDocument } from '../report'
import { grounds } from '../report'
import { languageName, percent, ranges } from '../words'
import { hopList } from './annotation'
import type { Code, Part } from './code'
import { array, call, callWith, raw, statement } from './code'
import { groundMark } from './drawing'
import type { View } from './view'

/** What is known of the text as such. */
export const factStatement = ({ words, language }: View, document: ReportDocument): string => {
  const date = (iso: string | null) => iso && dateInWords(iso, language)
  const { url, outlet, byline, publishedAt, versionNumber, capturedAt, sha256 } = document
  const address = url && safeAddress(url)
  const facts: (readonly [string, Part])[] = [
    [words.outlet, outlet],
    [words.byline, byline],
    [words.published, date(publishedAt)],
    [words.language, document.language && languageName(document.language, language)],
    [words.version, `${versionNumber}, ${words.captured.toLowerCase()} ${date(capturedAt)}`],
    [words.address, address ? call('link', address, address) : url],
    [words.digest, sha256],
  ]
  const shown = facts.filter(([, value]) => value)
  return statement(call('facts', ...shown.map(([name, value]) => call('fact', name, value))))
}

/** The head of a document: what it rests on in sentences, in figures, and how the text came to hand. */
export const summaryStatements = (view: View, document: ReportDocument): string[] => {
  const { words } = view
  const { summary, spine, paragraphs } = document
  return [
    statement(
      call(
        'summary',
        summary.statement.map((sentences) => [sentences.join(' '), call('parbreak')]),
        [
          callWith('aside-title', { above: raw('0pt') }, words.restsOn),
          groundBar(document),
          groundTable(view, document),
          call('aside-title', words.spine),
          spine.length > 0 ? hopList(view, spine, paragraphs, null) : call('gap', words.noSpine),
        ],
      ),
    ),
    `#wide(${callWith('aside-title', { above: raw('16pt') }, words.figures).code})`,
    statement(call('figures', ...figureRows(view, document))),
  ]
}

const barColours: Readonly<Record<Ground, string>> = {
  named: 'named',
  unnamed: 'unnamed',
  record: 'record',
  own: 'nobody',
  none: 'edge',
  open: 'relay',
}

const groundBar = ({ summary: { segments } }: ReportDocument): Part => {
  const parts: (readonly [string, number])[] = [
    ...grounds.map((ground) => [barColours[ground], segments.grounds[ground]] as const),
    ['differing', segments.differing],
  ]
  const shown = parts.filter(([, count]) => count > 0)
  return shown.length > 0 && call('bar', ...shown.map(([name, count]) => array([name, count])))
}

const groundTable = (
  { words, language }: View,
  { summary: { segments } }: ReportDocument,
): Code => {
  const row = (name: Part, count: number, whole: number | null): Part[] =>
    count > 0 ? [name, `${count}`, whole === null ? ' ' : percent(count, whole, language)] : []
  const named = (ground: Ground): Part => call('ground', groundMark(ground), words.grounds[ground])
  const indented = (name: string): Part => call('ground', raw('h(4.6mm)'), name)
  return call(
    'grounds',
    ...grounds.flatMap((ground) =>
      row(named(ground), segments.grounds[ground], segments.withChain),
    ),
    ...row(indented(words.differing), segments.differing, segments.withChain),
    ...row(indented(words.notJudgeable), segments.notJudgeable, null),
  )
}

const figureRows = (view: View, { summary }: ReportDocument): Part[] => {
  const { words, language } = view
  const { lastHops, newsrooms, openChains, flags, unchecked, credibility, reliability } = summary
  const places = (indices: readonly number[]) => ranges(indices.map((index) => index + 1))
  const rows: (readonly [string, string])[] = [
    [words.newsrooms, newsrooms.join(', ')],
    [
      words.lastHops,
      lastHops.map(({ kind, count }) => `${kinds[kind].label[language]} ${count}`).join(', '),
    ],
    [words.openChains, openChains.length > 0 ? words.paragraphShort(places(openChains)) : ''],
    [
      words.flags,
      flags
        .map(
          ({ type, state, paragraphs }) =>
            `${flagName(type, language)}, ${words.states[state]}: ${words.paragraphShort(places(paragraphs))}`,
        )
        .join('\n'),
    ],
    [words.credibility, ratings(view, credibility, '6', credibilityInWords)],
    [words.reliability, ratings(view, reliability, 'F', reliabilityInWords)],
    [
      words.unchecked,
      unchecked.paragraphs.length > 0 ? words.paragraphShort(places(unchecked.paragraphs)) : '',
    ],
  ]
  return rows.flatMap(([name, value]) => [
    call('figure-name', name),
    call('figure-value', value || words.none),
  ])
}

const ratings = (
  { words, language }: View,
  { given, cannotBeJudged, notRated }: RatingCount<string>,
  gap: string,
  inWords: (value: string, language: View['language']) => string,
): string =>
  [
    ...given.map(({ value, count }) => `${inWords(value, language)} ${count}×`),
    ...(cannotBeJudged > 0 ? [`${inWords(gap, language)} ${cannotBeJudged}×`] : []),
    ...(notRated > 0 ? [`${words.notRated} ${notRated}×`] : []),
  ].join(', ')
