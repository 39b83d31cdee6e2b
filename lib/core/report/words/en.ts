import type { ReportWords, StatementWords } from './report-words'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const atParagraphs = (numbers: string) =>
  `${/[,–]/.test(numbers) ? 'paragraphs' : 'paragraph'} ${numbers}`
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
const both = (credibility: number, reliability: number) =>
  [
    credibility > 0 && `credibility in ${counted(credibility, 'annotation', 'annotations')}`,
    reliability > 0 && `reliability on ${counted(reliability, 'hop', 'hops')}`,
  ]
    .filter(Boolean)
    .join(', ')

const onWhat = {
  named: 'named people or bodies',
  unnamed: 'unnamed sources',
  record: 'documents, data or posts',
  own: 'the outlet’s own reporting or judgement',
  none: 'nobody who could be asked',
  open: 'a relay that does not say where it had it',
} as const

const statement: StatementWords = {
  text: (title, language, outlet) =>
    `“${title}” is ${language ? `a text in ${language}` : 'a text'}${outlet ? `, published by ${outlet}` : ''}.`,
  dates: (published, captured, version) =>
    `${published ? `It is dated ${published}; version` : 'It carries no date; version'} ${version} was read, captured on ${captured}.`,
  removed: 'Its words have been taken out of this report.',
  outlet: (name, basis, certain) =>
    ({
      explicit: `The text itself shows that it comes from ${name}`,
      inferred: `That it comes from ${name} is inferred from the text`,
      researched: `That it comes from ${name} was found outside the text`,
      entered: `The outlet, ${name}, is as entered with the text`,
    })[basis] + (certain ? '.' : ', and is not certain.'),
  noOutlet: 'Which outlet published it is not known.',
  way: (told) => `It reached the reader as ${told}.`,
  grounds: (segments, parts) =>
    `Of ${counted(segments, 'segment', 'segments')} with a chain, ${listed(parts)}.`,
  groundPart: (ground, count, share, first) =>
    `${count} (${share}) ${first ? (count === 1 ? 'rests ' : 'rest ') : ''}on ${onWhat[ground]}`,
  noChains: 'No segment has a chain.',
  differing: (segments) =>
    `On ${counted(segments, 'segment', 'segments')} the reviewers differ in what it rests on.`,
  newsrooms: (names) =>
    names.length === 1
      ? `All reporting comes through one newsroom, ${names[0]}; there is no second in this text.`
      : `The reporting comes through ${names.length} newsrooms: ${listed(names)}.`,
  unknownNewsrooms: (chains) =>
    `Which newsroom gathered it is not known for ${counted(chains, 'chain', 'chains')}.`,
  openChains: (paragraphs, chains) =>
    `${counted(chains, 'chain is', 'chains are')} open: they name who relayed, not where it was had from (${atParagraphs(paragraphs)}).`,
  confirmedFlags: (flags) => `Confirmed: ${listed(flags)}.`,
  openFlags: (flags) => `Raised and not yet decided: ${listed(flags)}.`,
  flagAt: (label, paragraphs) => `${label} (${atParagraphs(paragraphs)})`,
  noFlags: 'No flag is confirmed and none is open.',
  credibility: (given) => `Credibility of the information: ${given.join(', ')}.`,
  reliability: (given) => `Reliability of the sources: ${given.join(', ')}.`,
  ratingGiven: (value, label, count) => `${value} “${label}” ${count}×`,
  cannotBeJudged: (credibility, reliability) =>
    `Rated as not to be judged (6 or F): ${both(credibility, reliability)}.`,
  notRated: (credibility, reliability) => `Not rated: ${both(credibility, reliability)}.`,
  notJudgeable: (segments) =>
    `For ${counted(segments, 'segment', 'segments')} a reviewer could not judge the source.`,
  unchecked: (paragraphs, count, of) =>
    `${count} of ${counted(of, 'paragraph', 'paragraphs')} that can carry a chain ${count === 1 ? 'has' : 'have'} no annotation (${atParagraphs(paragraphs)}).`,
  allChecked: (of) =>
    of === 1
      ? 'The one paragraph that can carry a chain has an annotation.'
      : `All ${of} paragraphs that can carry a chain have an annotation.`,
}

const basisWords = {
  explicit: 'stated in the text',
  inferred: 'inferred',
  researched: 'found outside the text',
} as const

export const en: ReportWords = {
  reportNumber: (number) => `Report ${number}`,
  madeBy: (name, workspace) => `${name}, ${workspace}`,
  skip: 'Skip to the text',
  contents: 'Contents',
  summary: 'Source summary',
  figures: 'Figures',
  figuresOf: (title) => `Figures of “${title}”`,
  restsOn: 'What the text rests on',
  count: 'Count',
  share: 'Share',
  figure: 'Figure',
  value: 'Value',
  spine: 'How the text came to hand',
  noSpine: 'not recorded',
  text: 'The text and its chains',
  sources: 'Sources',
  sourcesCaption: 'Every source that occurs, in the order of first appearance',
  noSources: 'No known source occurs.',
  noDecidedClaims: 'No claim is decided in this report.',
  bundleLead:
    'This archive holds one report in every format. Under each file stands what it could not carry; the checksums are in manifest.json.',
  leavesOutNothing: 'nothing',
  legend: 'Legend',
  kinds: 'Kinds of hop',
  labels: 'Bias labels',
  flags: 'Fidelity flags',
  colophon: 'About this report',
  colophonText: (generator, schemes) =>
    `Made with ${generator}. Vocabularies and versions: ${schemes}. The report is frozen: the same number always has the same content.`,

  outlet: 'Outlet',
  byline: 'Byline',
  published: 'Published',
  captured: 'Captured',
  version: 'Version',
  address: 'Address',
  language: 'Language',
  digest: 'SHA-256',
  number: 'No.',
  name: 'Name',
  kind: 'Kind',
  aliases: 'Also called',
  newsroom: 'Newsroom',
  occurrences: 'Occurs in',

  paragraphNumber: (number) => `Paragraph ${number}`,
  paragraphShort: (number) => `¶ ${number}`,
  segmentNamed: (letter) => `Segment ${letter}`,
  sourceNumber: (number) => `source ${number}`,
  types: {
    headline: 'headline',
    standfirst: 'standfirst',
    content: 'content',
    heading: 'heading',
    caption: 'caption',
    metadata: 'metadata',
    boilerplate: 'boilerplate',
  },
  subs: {
    byline: 'byline',
    date: 'date',
    translator: 'translator',
    slug: 'slug',
    credit: 'picture credit',
    section: 'section',
    teaser: 'teaser',
    comments: 'comments',
    embed: 'embedded post',
    link: 'link',
  },
  furniture: 'not content, not counted',
  notAnnotated: 'Not annotated',
  removed: (at, by, reason) => `The text was removed on ${at} by ${by}: ${reason}`,
  leftOut: {
    blind: 'Annotations of a blind assignment that is still open are left out.',
    'not-submitted': 'Annotations that have not been handed in are left out.',
  },
  excerpt: 'Only quoted words are printed.',

  revision: (number, at) => `revision ${number}, ${at}`,
  noChain: 'No chain recorded',
  cannotJudge: 'Cannot judge',
  credibility: 'Credibility',
  reliability: 'Reliability',
  notRated: 'not rated',
  note: 'Note',
  basis: basisWords,
  notCertain: 'not certain',
  beside: 'told beside the one above',
  shownBy: (quotes) => `shown by ${quotes}`,
  quoted: (words) => `“${words}”`,
  target: 'about',
  polarity: { '-1': 'against', '0': 'neither for nor against', '1': 'in favour' },
  inQuote: (inQuote) => (inQuote ? 'the speaker’s words' : 'the text’s own words'),
  states: { open: 'open', confirmed: 'confirmed', rejected: 'rejected', resolved: 'resolved' },
  grounds: {
    named: 'Named people or bodies',
    unnamed: 'Unnamed sources',
    record: 'Documents, data or posts',
    own: 'Own reporting or judgement',
    none: 'No source',
    open: 'Open: relay without its source',
  },
  differing: 'Reviewers differ',
  notJudgeable: 'Cannot judge',
  newsrooms: 'Newsrooms that gathered it',
  openChains: 'Open chains',
  lastHops: 'Last hops by kind',
  unchecked: 'Paragraphs without annotation',
  none: 'none',
  spineShort: 'the text itself',
  readingStem:
    'The line beside a paragraph shows through whose hands it came: the hand nearest to the reader on top, the origin at the bottom. A long line is hearsay, a hollow mark an unnamed source, a broken line a hop that is inferred or not certain.',
  unsure: 'broken outline or line',
  unsureMeaning: 'The hop is inferred or not certain.',
  inText: 'Marks in the text',
  sample: 'words',
  evidenceMeaning: 'Words that show a hop of the chain.',
  labelMeaning: 'Words that a bias label hangs on.',
  flagMeaning: 'Words that a flag hangs on; the sign leads to it.',
  partMeaning: 'A part of the paragraph with a chain of its own; the letter leads to it.',

  statement,
  languages: {
    ar: 'Arabic',
    bg: 'Bulgarian',
    cs: 'Czech',
    da: 'Danish',
    de: 'German',
    el: 'Greek',
    en: 'English',
    es: 'Spanish',
    fa: 'Persian',
    fi: 'Finnish',
    fr: 'French',
    he: 'Hebrew',
    hu: 'Hungarian',
    it: 'Italian',
    ja: 'Japanese',
    ko: 'Korean',
    nl: 'Dutch',
    no: 'Norwegian',
    pl: 'Polish',
    pt: 'Portuguese',
    ro: 'Romanian',
    ru: 'Russian',
    sr: 'Serbian',
    sv: 'Swedish',
    tr: 'Turkish',
    uk: 'Ukrainian',
    zh: 'Chinese',
  },
}
