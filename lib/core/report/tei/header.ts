import { kinds } from '../../chain/kinds'
import { printChain } from '../../chain/print'
import { findBiasLabel } from '../../label/bias'
import { findFlag } from '../../label/fidelity'
import { dateInWords } from '../dates'
import { flagName, labelName, schemeList, usedTerms } from '../reading'
import type { ReportDocument, ReportSource } from '../report'
import { wordsOf } from '../words'
import type { View } from './view'
import { ids } from './view'
import type { Part, Xml } from '../xml'
import { element as x, lines } from '../xml'

/** The header: who made the report and judged, which texts it is about, in which vocabularies it speaks. */
export const teiHeader = (view: View): Xml => {
  const { model } = view
  return x(
    'teiHeader',
    {},
    lines(
      x('fileDesc', {}, lines(titles(view), publication(view), sources(view)), '\n'),
      x('encodingDesc', {}, lines(project(view), classification(view)), '\n'),
      x('profileDesc', {}, lines(x('langUsage', {}, languages(view)), participants(view)), '\n'),
      x('revisionDesc', {}, x('change', { when: day(model.createdAt) }, statement(view))),
    ),
    '\n',
  )
}

/** TEI dates are W3C dates; what is none stays out of the attribute. */
const day = (iso: string): string | null => /^\d{4}-\d\d-\d\d/.exec(iso)?.[0] ?? null

const statement = ({ model, language }: View): Part =>
  x(
    'list',
    {},
    model.documents.flatMap(({ summary }) =>
      summary.statement.map((sentences) =>
        x('item', { 'xml:lang': language }, sentences.join(' ')),
      ),
    ),
  )

const titles = (view: View): Xml => {
  const { model, people } = view
  const makers = [...people].map(([id, name]) =>
    x(
      'respStmt',
      {},
      x('resp', {}, id === model.createdBy.id ? 'report' : 'annotation'),
      x('persName', { 'xml:id': ids.person(view, id) }, name),
    ),
  )
  return x('titleStmt', {}, x('title', {}, model.title), makers)
}

const publication = ({ model, language }: View): Xml =>
  x(
    'publicationStmt',
    {},
    x('publisher', {}, model.workspace),
    x('date', { when: day(model.createdAt) }, dateInWords(model.createdAt, language)),
    x('idno', { type: 'report' }, String(model.number)),
    x('availability', {}, x('p', {}, wordsOf(language).reportNumber(model.number))),
  )

const sources = ({ model, language }: View): Xml =>
  x(
    'sourceDesc',
    {},
    x(
      'listBibl',
      {},
      model.documents.map((document, at) => bibl(document, at, language)),
    ),
  )

const bibl = (document: ReportDocument, at: number, language: View['language']): Xml => {
  const { title, byline, outlet, publishedAt, url, versionNumber, sha256, capturedAt, spine } =
    document
  return x(
    'bibl',
    { 'xml:id': `${ids.document(at)}-bibl` },
    x('title', {}, title),
    byline && x('author', {}, byline),
    outlet && x('publisher', {}, outlet),
    publishedAt && x('date', { type: 'published', when: day(publishedAt) }, publishedAt),
    x('date', { type: 'captured', when: day(capturedAt) }, dateInWords(capturedAt, language)),
    url && x('idno', { type: 'url' }, url),
    x('idno', { type: 'version' }, String(versionNumber)),
    x('idno', { type: 'sha256' }, sha256),
    spine.length > 0 && x('note', { type: 'spine' }, printChain(spine)),
  )
}

const project = ({ model }: View): Xml =>
  x(
    'projectDesc',
    {},
    x('p', {}, `${model.generator.name} ${model.generator.version}`),
    x('p', {}, schemeList(model).join(', ')),
  )

const classification = (view: View): Xml | null => {
  const { model, language } = view
  const used = usedTerms(model.documents)
  if (used.labels.length + used.flags.length === 0) return null
  const category = (group: string, nth: number, name: string, meaning?: string) =>
    x(
      'category',
      { 'xml:id': `${group}-${nth + 1}` },
      x('catDesc', {}, x('term', {}, name), meaning && x('gloss', {}, meaning)),
    )
  return x(
    'classDecl',
    {},
    used.labels.length > 0 &&
      x(
        'taxonomy',
        { 'xml:id': 'labels' },
        used.labels.map((id, nth) =>
          category('label', nth, labelName(id, language), findBiasLabel(id)?.definition[language]),
        ),
      ),
    used.flags.length > 0 &&
      x(
        'taxonomy',
        { 'xml:id': 'flags' },
        used.flags.map((type, nth) =>
          category('flag', nth, flagName(type, language), findFlag(type)?.meaning[language]),
        ),
      ),
  )
}

/** Language tags that are none of BCP 47 are text, not attributes. */
export const languageTag = (tag: string | null): string | null =>
  tag && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : null

const languages = ({ model, language }: View): Part => {
  const tags = [language, ...model.documents.map((document) => languageTag(document.language))]
  return [...new Set(tags)].flatMap((tag) => (tag ? [x('language', { ident: tag }, tag)] : []))
}

const isOrganisation = ({ kind }: ReportSource) =>
  kinds[kind].family === 'relay' || kind === 'named-body'
const isThing = ({ kind }: ReportSource) => kinds[kind].family === 'record'

const participants = ({ model, language }: View): Xml | null => {
  const people = model.sources.filter((source) => !isOrganisation(source) && !isThing(source))
  const organisations = model.sources.filter(isOrganisation)
  if (people.length + organisations.length === 0) return null
  const list = (all: readonly ReportSource[], ...tags: readonly [string, string, string]) =>
    all.length > 0 &&
    x(
      tags[0],
      {},
      all.map((source) => sourceElement(tags[1], tags[2], source, language)),
    )
  return x(
    'particDesc',
    {},
    list(people, 'listPerson', 'person', 'persName'),
    list(organisations, 'listOrg', 'org', 'orgName'),
  )
}

/** Sources that are documents, data or posts; TEI describes things beside the text, not in the header. */
export const thingList = ({ model, language }: View): Xml | null => {
  const things = model.sources.filter(isThing)
  return things.length === 0
    ? null
    : x(
        'listObject',
        {},
        things.map((source) => sourceElement('object', 'objectName', source, language)),
      )
}

const sourceElement = (
  tag: string,
  nameTag: string,
  source: ReportSource,
  language: View['language'],
): Xml => {
  const { number, name, aliases, kind, newsroom, domain, country } = source
  const facts = [kinds[kind].label[language], newsroom, domain, country].filter(Boolean).join(', ')
  const names = [
    x(nameTag, {}, name),
    ...aliases.map((alias) => x(nameTag, { type: 'alias' }, alias)),
  ]
  const head = tag === 'object' ? [x('objectIdentifier', {}, names)] : names
  return x(tag, { 'xml:id': ids.source(number) }, head, x('note', {}, facts))
}
