import { dateInWords } from '../dates'
import { oneLine } from '../escape'
import type { ReportDocument, ReportModel } from '../report'
import { colophonStatement, legendStatements, sourceStatements } from './back'
import type { Part } from './code'
import { call, callWith, expression, raw, statement, string } from './code'
import { paragraphStatement } from './paragraph'
import { prelude } from './prelude'
import { factStatement, summaryStatements } from './summary'
import type { View } from './view'
import { labels, viewOf } from './view'

/** The whole report as a source for Typst 0.14: the page's parts in the page's order, on sheets of A4. */
export const typstSource = (model: ReportModel): string => {
  const view = viewOf(model)
  return (
    [
      documentFacts(view),
      prelude,
      running(view),
      masthead(view),
      ...model.documents.flatMap((document, at) => documentStatements(view, document, at)),
      ...sourceStatements(view),
      ...legendStatements(view),
      colophonStatement(view),
    ].join('\n\n') + '\n'
  )
}

const dateCode = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  return year ? `datetime(year: ${year}, month: ${Number(month)}, day: ${Number(day)})` : 'none'
}

/** Breaking words doubles the time that a long text takes, and a long one can do without. */
const mostHyphenated = 200

const paragraphCount = ({ documents }: ReportModel): number =>
  documents.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)

const documentFacts = ({ model, language, words }: View): string => {
  const { title, number, createdBy, createdAt } = model
  const named = `${oneLine(title)} · ${words.reportNumber(number)}`
  return [
    `#set document(title: ${string(named)}, author: ${string(createdBy.name)}, date: ${dateCode(createdAt)})`,
    `#set text(lang: "${language}")`,
    `#let hyphenated = ${paragraphCount(model) <= mostHyphenated}`,
    `#let title-of-report = ${callWith('heading', { level: 1 }, oneLine(title) || named).code}`,
  ].join('\n')
}

const running = ({ model, words }: View): string =>
  `#set page(header: ${call('running', oneLine(model.title), words.reportNumber(model.number)).code}, footer: folio)`

const masthead = (view: View): string => {
  const { model, words, language } = view
  const { generator, number, createdBy, workspace, createdAt } = model
  const imprint = `${words.madeBy(createdBy.name, workspace)} · ${dateInWords(createdAt, language)}`
  return statement(
    call('masthead', generator.name, words.reportNumber(number), imprint, contents(view)),
  )
}

const contents = ({ model, words }: View): Part => {
  const entries: (readonly [string, string])[] = [
    ...(model.documents.length === 1
      ? ([
          [labels.summary(0), words.summary],
          [labels.text(0), words.text],
        ] as const)
      : model.documents.map(({ title }, at) => [labels.document(at), oneLine(title)] as const)),
    [labels.sources, words.sources],
    [labels.legend, words.legend],
  ]
  return entries.map(([anchor, name]) => call('entry-of', anchor, name))
}

/** Headings in one document stand one level lower where there are several. */
const documentStatements = (view: View, document: ReportDocument, at: number): string[] => {
  const { model, words } = view
  const several = model.documents.length > 1
  const level = several ? 3 : 2
  const heading = (depth: number, name: string, label: string) =>
    `#section(${depth})[${statement(callWith('heading', { level: depth }, name), label)}]`
  const title = oneLine(document.title) || words.text
  return [
    ...(several && at > 0 ? ['#pagebreak(weak: true)'] : []),
    ...(several ? [heading(2, title, labels.document(at))] : []),
    ...(!several && document.title !== model.title ? [subtitle(title)] : []),
    factStatement(view, document),
    heading(level, words.summary, labels.summary(at)),
    ...summaryStatements(view, document),
    heading(level, words.text, labels.text(at)),
    ...notices(view, document),
    spokenIn(document),
    ...document.paragraphs.map((paragraph) =>
      paragraphStatement({ view, document, at, paragraph, level: level + 1 }),
    ),
    ']',
  ]
}

const subtitle = (title: string): string =>
  `#wide(block(above: 14pt, text(size: 14pt, weight: 600, ${expression(title)})))`

const notices = ({ words, language }: View, document: ReportDocument): string[] => {
  const { removed, leftOut, paragraphs } = document
  const notes = [
    ...(removed
      ? [words.removed(dateInWords(removed.at, language), removed.by, removed.reason)]
      : []),
    ...leftOut.map(({ reason }) => words.leftOut[reason]),
    ...(paragraphs.some(({ excerpt }) => excerpt) ? [words.excerpt] : []),
  ]
  return notes.map((note) => statement(call('notice', note)))
}

/** Opens the part of the file that is in the document's own language, so that it is broken and spoken right. */
const spokenIn = ({ language }: ReportDocument): string => {
  const primary = language?.toLowerCase().split('-')[0] ?? ''
  return /^[a-z]{2,3}$/.test(primary)
    ? `#[#set text(lang: ${expression(raw(string(primary)))}, dir: ltr)`
    : '#['
}
