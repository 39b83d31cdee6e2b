import type { WorkingWords } from './working-words'

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? `one ${one}` : `${count} ${several}`

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const people = (count: number): string => counted(count, 'unnamed person', 'unnamed people')

const inReports = (reports: string): string => (reports === '' ? '' : ` (${reports})`)

export const en: WorkingWords = {
  and: 'and',
  quotes: ['“', '”'],
  none: 'Nothing asserts the claim.',
  asserted: (reports, documents, ids) =>
    `${capital(counted(reports, 'report', 'reports'))} in ${counted(documents, 'document', 'documents')} ${reports === 1 ? 'asserts' : 'assert'} the claim: ${ids}.`,
  denies: (ids) => `Left out because the claim is denied: ${ids}.`,
  takesNoSide: (ids) => `Left out because no position is taken: ${ids}.`,
  distorted: (ids) =>
    `Left out because it supports the claim only once its translation is put right: ${ids}.`,
  cut: (names, ids) => `The claim is about ${names}, which makes no origin: cut off in ${ids}.`,
  late: (below, above, ids) =>
    `${below} cannot have it from ${above}, who came out with it later: the chain ends at ${below} (${ids}).`,
  same: (ids) => `The same people, counted once: ${ids}.`,
  among: (ids, larger) => `${ids}: among the people of ${larger}.`,
  apart: (ids, others) => `${ids}: nobody in common with ${others}.`,
  circle: (names) =>
    `${names} have it from each other, and no origin reaches them: they count for nothing.`,
  newsrooms: (count, names) =>
    `${capital(counted(count, 'newsroom', 'newsrooms'))} gathered it: ${names}.`,
  outletOf: (document) => `the outlet of ${document}`,
  unknownOutlets: 'outlets not named',
  named: (gatherers, origin, ids) => `One origin: ${origin}, gathered by ${gatherers} (${ids}).`,
  own: (newsroom, ids) => `One origin: ${newsroom}, from its own reporting (${ids}).`,
  people: (gatherers, words, count, ids) =>
    `${capital(people(count))}: ${words}, gathered by ${gatherers} (${ids}).`,
  open: (newsroom, ids) =>
    `None or one origin more: ${newsroom} does not say where it has it (${ids}).`,
  vague: (newsroom, words, ids) =>
    `None or one origin more: ${newsroom} points at nobody in particular, ${words} (${ids}).`,
  unattributed: (newsroom, ids) => `None or one origin more: ${newsroom} names no source (${ids}).`,
  unknown: (newsroom, ids) =>
    `None or one origin more: from whom ${newsroom} has it cannot be told (${ids}).`,
  known: (count) => `${count} known`,
  fewestPeople: (count) => `${people(count)}, if all are the same who may be`,
  mostPeople: (count) => `${people(count)}, if nobody is the same who need not be`,
  perhapsNew: (count) => `${count} of which nobody knows whether it is new`,
  leastOrigins: (least, parts) => `At least ${counted(least, 'origin', 'origins')}: ${parts}.`,
  mostOrigins: (most, parts) => `At most ${counted(most, 'origin', 'origins')}: ${parts}.`,
  noOrigin: 'No origin is certain: none of them can be counted.',
  leastConfirmations: (least, fall) =>
    `At least ${counted(least, 'confirmation', 'confirmations')}: at worst nothing certain would be left without ${fall}.`,
  noConfirmation: 'No confirmation is certain.',
  mostConfirmations: (most, pairs) =>
    `At most ${counted(most, 'confirmation', 'confirmations')}, each with a newsroom and an origin of its own: ${pairs}.`,
  pair: (newsroom, origin) => `${newsroom} with ${origin}`,
  ownReporting: 'its own reporting',
  ownReportingOf: (newsroom) => `what ${newsroom} found itself`,
  oneMore: 'an origin nobody names',
  unnamedPeople: people,
  bottlenecks: (names) => `Everything passes through ${names}.`,
  together: (names) => `No single one carries everything; together these do: ${names}.`,
  singleSource: 'A single source: there is at most one origin, however many repeat it.',
  bounded:
    'Too many possibilities to compare them all: the minima may be too low, the maxima too high.',
  refusals: {
    E_INPUT: (found) => `expected another form at ${found}`,
    E_DATE: (found, reports) =>
      `“${found}” is no date; write 2024-03-31 or 2024-03-31T08:00:00Z${inReports(reports)}`,
    E_AMBIGUOUS: (found, reports) =>
      `the chain can be read in two ways: ${found}; write it with arrows${inReports(reports)}`,
    E_UNRESOLVED: (found, reports) =>
      `what kind of source is ${found}? List it once among the sources, or add the kind in brackets${inReports(reports)}`,
    E_SEVERAL: (_, reports) =>
      `several chains in one report; give each a report of its own${inReports(reports)}`,
    E_DUPLICATE_REPORT: (found) => `two reports have the id ${found}`,
    E_UNKNOWN_SUBJECT: (found) => `the subject ${found} is none of the sources, and in no chain`,
    E_UNKNOWN_REPORT: (found) =>
      `there is no report ${found} in this claim; identities name its reports`,
    E_UNKNOWN_HOP: (found) =>
      `there is no hop ${found}; hops count from 1 in the chain, without the spine`,
    E_NOT_UNNAMED: (found) =>
      `${found} is no unnamed source; identities are only between unnamed ones`,
    E_SEVERAL_UNNAMED: (found) =>
      `${found} begins with several unnamed sources; say which, as in ${found}:2`,
    E_IDENTITY_CONFLICT: (found, reports) =>
      `the identities contradict each other: ${found}${inReports(reports)}`,
  },
}
