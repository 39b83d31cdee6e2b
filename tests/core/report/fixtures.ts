import { buildReport } from '@/lib/core/report/build'
import type { ReportInput } from '@/lib/core/report/report'
import { draftDocument } from './draft'

/** Invented people, papers and texts. */

export const anna = { id: '0197a000-0000-7000-8000-00000000000a', name: 'Anna Brandt' }
export const ben = { id: '0197a000-0000-7000-8000-00000000000b', name: 'Ben Okoro' }

const source = (
  id: string,
  name: string,
  kind: ReportInput['sources'][number]['kind'],
  more: Partial<ReportInput['sources'][number]> = {},
): ReportInput['sources'][number] => ({
  ...{ id, name, kind, aliases: [], country: null, language: null, domain: null, newsroom: null },
  ...more,
})

const sources = [
  source('src-courier', 'Tidewater Courier', 'outlet', {
    aliases: ['The Courier', 'TC'],
    country: 'GB',
    language: 'en',
    domain: 'courier.example',
    newsroom: 'Tidewater Media',
  }),
  source('src-nord', 'Nordblatt', 'outlet', {
    country: 'DE',
    language: 'de',
    newsroom: 'Nordblatt',
  }),
  source('src-marlow', 'Ida Marlow', 'named-person', { aliases: ['Marlow'] }),
  source('src-board', 'Hafenamt Grünsund', 'named-body', { country: 'DE' }),
  source('src-officials', 'two officials familiar with the survey', 'unnamed-group'),
  source('src-survey', 'Kontor survey of October', 'data'),
  source('src-never', 'Never Mentioned Gazette', 'outlet'),
]

const frame = {
  language: 'en' as const,
  workspace: 'Newsroom North',
  createdAt: '2026-01-20T08:15:00Z',
  createdBy: anna,
  generator: { name: 'Stemma', version: '0.1.0' },
  schemes: {
    bias: 'stemma-bias/1',
    fidelity: 'stemma-fidelity/1',
    reliability: 'source-reliability/1',
    credibility: 'information-credibility/1',
    notation: 'stemma-notation/1',
  },
}

const courier = ['outlet', 'Tidewater Courier', { source: 'src-courier' }] as const
const officials = [
  'unnamed-group',
  'two officials familiar with the survey',
  {
    source: 'src-officials',
    count: { n: 2, atLeast: false },
    evidence: ['zwei mit dem Gutachten vertraute Beamte'],
    facets: {
      proximity: 'briefed',
      form: 'indirect',
      anonymityReason: 'weil sie nicht befugt seien',
    },
  },
] as const
const marlow = [
  'named-person',
  'Ida Marlow',
  { source: 'src-marlow', facets: { channel: 'speech', onBehalfOf: 'Hafenamt Grünsund' } },
] as const

/** A German copy of an English story, judged by two people: most shapes a report can take. */
export const harbour = draftDocument(
  {
    id: '0197a000-0000-7000-8000-0000000000d1',
    versionId: '0197a000-0000-7000-8000-0000000000e1',
    versionNumber: 2,
    sha256: 'a51515abdfcac4c99c29270a7d658a297d4116b2d3bfe6928bf4b1107e531ca3',
    title: 'Hafenchefin drängt auf Sperrung des Sundes',
    byline: null,
    outlet: 'Tidewater Courier',
    publishedAt: '2025-11-14',
    url: 'https://sundspiegel.example/hafen?id=7',
    language: 'de',
    capturedAt: '2026-01-15T09:00:00Z',
    textRights: 'quote',
    removed: null,
    leftOut: [{ reason: 'blind' }],
  },
  [
    ['aggregator', '?', { certain: false, basis: 'inferred' }],
    ['translation', '?', { basis: 'inferred', facets: { mode: 'machine', from: 'en', to: 'de' } }],
    [...courier],
  ],
  [
    {
      type: 'headline',
      text: 'Hafenchefin drängt auf Sperrung des Sundes',
      said: [
        {
          by: anna,
          chain: [['agency', 'Seepress']],
          credibility: '3',
          labels: [{ id: 'headline-slant', on: ['drängt'], polarity: -1, target: 'Ida Marlow' }],
        },
      ],
    },
    { type: 'metadata', sub: 'date', text: '14. November, aus dem Netz' },
    {
      text: '(TC) – Laut zwei mit dem Gutachten vertraute Beamte teilt die Ministerin diese Ansicht; beide glauben, es sei an der Zeit, den Sund zu sperren. 🌊 Einen Termin nannten sie nicht.',
      said: [
        {
          by: ben,
          chain: [officials],
          credibility: '4',
          revision: 3,
          flags: [{ type: 'question', note: 'Which ministry?' }],
        },
        {
          by: anna,
          chain: [officials],
          credibility: '2',
          credibilityReason: 'Two people, one outlet; fits the board’s minutes.',
          reliability: [{ hop: 1, value: 'F', reason: 'Never quoted before.' }],
          labels: [{ id: 'epistemic-verb', on: ['glauben'], inQuote: false }],
          flags: [
            {
              type: 'translation-distortion',
              state: 'confirmed',
              on: ['beide glauben, es sei an der Zeit'],
              note: 'The English has “neither of whom believes”.',
            },
          ],
          note: 'The *negation* was lost.\n\nSee [the English text](https://courier.example/sound).\n\n- 🌊 check the survey',
        },
      ],
    },
    {
      text: '„Wenn sich eine Gelegenheit bietet, muss man sie ergreifen“, sagte Marlow am Mittwoch vor dem Seehandelsclub. Das Gutachten schätzt die Kosten auf 40 Millionen. Der Hafen sei ohnehin veraltet, heißt es.',
      parts: [
        {
          words: '„Wenn sich eine Gelegenheit bietet, muss man sie ergreifen“',
          said: [
            {
              by: anna,
              chain: [marlow],
              credibility: '2',
              reliability: [{ hop: 1, value: 'A', reason: null }],
            },
          ],
        },
        {
          words: 'Das Gutachten schätzt die Kosten auf 40 Millionen.',
          said: [
            {
              by: anna,
              chain: [['data', 'Kontor survey of October', { source: 'src-survey' }]],
            },
          ],
        },
        {
          words: 'Der Hafen sei ohnehin veraltet, heißt es.',
          said: [
            {
              by: anna,
              chain: [['vague', 'heißt es', { evidence: ['heißt es'] }]],
              credibility: '6',
              labels: [{ id: 'vague-attribution', on: ['heißt es'] }],
              flags: [{ type: 'missing-attribution', on: ['veraltet'] }],
            },
          ],
        },
      ],
    },
    {
      text: 'Nach Darstellung des Nordblatts beraten Amt und Ministerin seit Wochen. Das habe die Leiterin mit einem Rundschreiben bestätigt.',
      said: [
        {
          by: anna,
          chain: [
            ['outlet', 'Nordblatt', { source: 'src-nord', certain: false }],
            ['named-person', 'Ida Marlow', { source: 'src-marlow' }],
            ['document', 'Rundschreiben', { parallel: true }],
          ],
          flags: [{ type: 'source-inflation', state: 'rejected' }],
        },
        {
          by: ben,
          chain: [['outlet', 'Nordblatt', { source: 'src-nord' }]],
          reliability: [{ hop: 1, value: 'B', reason: 'Corrects its errors in print.' }],
        },
      ],
    },
    {
      text: 'Die Äußerungen kamen nicht überraschend.',
      said: [{ by: anna, chain: [['own', '']], credibility: '3' }],
    },
    {
      text: 'Im Amt hieß es dazu nichts, und aus dem Rathaus drang kein Wort nach draußen.',
      said: [
        { by: ben, judgeable: false, judgeableReason: 'I know the mayor.' },
        { by: anna, chain: [['unattributed', '']] },
      ],
    },
    { type: 'heading', text: 'Was noch offen ist' },
    { text: 'Die Ministerin will sich am Freitag äußern.' },
    { type: 'boilerplate', sub: 'comments', text: 'Quellenlink · Schreiben Sie einen Kommentar' },
  ],
)

/** A short English text by one newsroom, judged by one person. */
export const bridge = draftDocument(
  {
    id: '0197a000-0000-7000-8000-0000000000d2',
    versionId: '0197a000-0000-7000-8000-0000000000e2',
    versionNumber: 1,
    sha256: '0f3a5ff2b3c6b7c2a6f5b2f8c4f9f9a1d3e7b6a5c4d3e2f1a0b9c8d7e6f5a4b3',
    title: 'Bridge repairs put off again',
    byline: 'By Tom Reed',
    outlet: 'Tidewater Courier',
    publishedAt: '2025-12-01T07:30:00+01:00',
    url: null,
    language: 'en',
    capturedAt: '2026-01-15T10:00:00Z',
    textRights: 'full',
    removed: null,
    leftOut: [],
  },
  [[...courier]],
  [
    {
      text: 'Repairs will begin in May, the port authority said on Monday. 🚧',
      said: [
        {
          by: anna,
          chain: [
            [
              'named-body',
              'Hafenamt Grünsund',
              { source: 'src-board', facets: { channel: 'release' } },
            ],
          ],
          credibility: '1',
          credibilityReason: 'The release is on file.',
          reliability: [{ hop: 1, value: 'A', reason: 'Publishes its own minutes.' }],
          note: 'Original release **archived**.',
        },
      ],
    },
    {
      text: 'Residents have heard this before.',
      said: [
        {
          by: anna,
          chain: [['own', '']],
          labels: [{ id: 'opinion-as-fact', on: ['heard this before'] }],
        },
      ],
    },
    { type: 'boilerplate', sub: 'teaser', text: 'More news from the harbour' },
  ],
)

/** Everything at once: two documents, two reviewers. */
export const rich: ReportInput = {
  ...frame,
  number: 12,
  title: 'The closing of the sound',
  documents: [harbour.document, bridge.document],
  sources,
}

/** One short document: what the expected files show. */
export const small: ReportInput = {
  ...frame,
  number: 3,
  title: 'Bridge repairs put off again',
  documents: [bridge.document],
  sources,
}

export const richModel = buildReport(rich)
export const germanModel = buildReport({
  ...rich,
  language: 'de',
  title: 'Die Sperrung des Sundes',
})
export const smallModel = buildReport(small)
