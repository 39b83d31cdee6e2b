import { credibilities, reliabilities } from '../../rating/schemes'
import { usedTerms } from '../reading'
import type { ReportModel } from '../report'
import type { Xml } from '../xml'
import { element as x } from '../xml'

const labels = (name: string, values: readonly string[]): Xml =>
  x(
    'Labels',
    { name, toName: 'text' },
    values.map((value) => x('Label', { value })),
  )

const area = (name: string): Xml =>
  x('TextArea', { name, toName: 'text', perRegion: 'true', editable: 'true' })

const choices = (name: string, values: readonly string[]): Xml =>
  x(
    'Choices',
    { name, toName: 'text', perRegion: 'true' },
    values.map((value) => x('Choice', { value })),
  )

/** Names of the fields that hang on a region and are texts. */
export const areas = [
  ...(['reviewer', 'chain', 'chain-in-words', 'note', 'reason', 'reliability', 'target'] as const),
  ...(['polarity', 'in-quote', 'flag-note', 'hop'] as const),
] as const
export type Area = (typeof areas)[number]

/** The labelling interface that the tasks need, for the settings of a Label Studio project. */
export const labelStudioConfig = ({ documents }: ReportModel): string => {
  const used = usedTerms(documents)
  return x(
    'View',
    {},
    labels('segment', ['segment', 'not-judgeable']),
    labels('evidence', ['evidence']),
    labels('bias', used.labels),
    labels('flag', used.flags),
    x('Text', { name: 'text', value: '$text' }),
    choices('credibility', credibilities),
    choices('reliability-of-origin', reliabilities),
    choices('state', ['open', 'confirmed', 'rejected', 'resolved']),
    areas.map(area),
  ).xml
}
