import { describe, expect, it } from 'vitest'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import { readMetadata } from '@/lib/core/intake/metadata'
import { proposeSpine } from '@/lib/core/intake/spine-hints'
import { segmentText } from '@/lib/core/text/segment'

const german =
  'Der Senat hat die Entscheidung über den Neubau der Brücke verschoben. Das sagte die Senatorin nach der Sitzung. Sie nannte dafür keinen Grund.'
const english =
  'The council has put off its vote on the new bridge. That is what its spokesman said after the session. He did not give a reason for it.'

const read = (text: string) => readMetadata(text, segmentText(text))
const spine = (text: string) => {
  const paragraphs = segmentText(text)
  return proposeSpine(text, paragraphs, readMetadata(text, paragraphs))
}

/** A field of a text's metadata with its value and the words it was read from. */
const found: [
  name: string,
  text: string,
  field: keyof DocumentMetadata,
  value: string | null,
  evidence?: string,
][] = [
  [
    'the headline',
    `Senat verschiebt Brücke\n\n${german}\n\n${german}`,
    'title',
    'Senat verschiebt Brücke',
    'Senat verschiebt Brücke',
  ],
  ['no headline', german, 'title', null],
  [
    'the subject of a mail',
    `Von: A B <a@example.org>\nBetreff: WG: Re: Brücke\n\n${german}`,
    'title',
    'Brücke',
    'Betreff: WG: Re: Brücke',
  ],
  [
    'a Markdown headline',
    `# Senat verschiebt Brücke\n\n${german}`,
    'title',
    'Senat verschiebt Brücke',
    '# Senat verschiebt Brücke',
  ],
  [
    'the author',
    `Titel der Sache hier\n\nVon Erika Muster, Berlin\n\n${german}`,
    'byline',
    'Erika Muster',
    'Von Erika Muster, Berlin',
  ],
  [
    'an author in a row',
    `Titel der Sache hier\n\nErika Muster | 4. Mai 2023\n\n${german}`,
    'byline',
    'Erika Muster',
    'Erika Muster | 4. Mai 2023',
  ],
  [
    'an author without "by"',
    `Title of the matter here\n\nJane Doe\n4 May 2023\n\n${english}`,
    'byline',
    'Jane Doe',
    'Jane Doe',
  ],
  [
    'reporters of a wire',
    `${english}\n\n(Reporting by Jane Doe in Northport; Editing by John Roe)`,
    'byline',
    'Jane Doe',
  ],
  ['nobody', german, 'byline', null],
  [
    'the first date',
    `Titel der Sache hier\n\n4. Mai 2023, 10:15 Uhr\nAktualisiert: 5. Mai 2023\n\n${german}`,
    'published',
    '2023-05-04T10:15',
    '4. Mai 2023, 10:15 Uhr',
  ],
  [
    'the date of a change',
    `Titel der Sache hier\n\n4. Mai 2023\nAktualisiert: 5. Mai 2023\n\n${german}`,
    'modified',
    '2023-05-05',
    'Aktualisiert: 5. Mai 2023',
  ],
  [
    'both on one line',
    `Title of the matter here\n\nPublished May 4, 2023 | Updated May 5, 2023\n\n${english}`,
    'published',
    '2023-05-04',
    'Published May 4, 2023',
  ],
  ['no date of the report itself', `${german} Am 12. November 2022 kam er.`, 'published', null],
  [
    'no date of a teaser',
    `${german}\n\n${german}\n\nMehr zum Thema\n\nHafen\nWerft meldet volle Bücher\n13.03.2024\nDie Werft hat so viele Aufträge...`,
    'published',
    null,
  ],
  [
    'its address',
    `https://www.example.org/p/why-the-bridge-fell?utm_source=x\n\n${english}`,
    'url',
    'https://www.example.org/p/why-the-bridge-fell',
  ],
  [
    'an address it calls its source',
    `${english}\n\nSource: https://example.org/a`,
    'url',
    'https://example.org/a',
    'Source: https://example.org/a',
  ],
  ['no address it merely links', `${english}\n\nhttps://example.org/a\n\n${english}`, 'url', null],
  [
    'the outlet of its copyright notice',
    `${english}\n\n© 2024 Northport Courier. All rights reserved.`,
    'outlet',
    'Northport Courier',
    '© 2024 Northport Courier. All rights reserved.',
  ],
  [
    'the host of its address',
    `https://www.example.org/a\n\n${english}`,
    'outlet',
    'example.org',
    'https://www.example.org/a',
  ],
  ['no outlet for a dateline', `(NC) – ${english}`, 'outlet', null],
  ['German', german, 'language', 'de', 'content'],
  ['English', english, 'language', 'en', 'content'],
]

const hints: [name: string, text: string, expected: string[]][] = [
  ['nothing', german, []],
  ['an outlet in a dateline', `(CNN) — ${english}`, ['CNN outlet explicit']],
  [
    'an English outlet over a German text',
    `(CNN) – ${german}`,
    ['? translation inferred', 'CNN outlet explicit'],
  ],
  ['an agency in a dateline', `Nordhafen (dpa) - ${german}`, ['dpa agency explicit']],
  [
    'a translator’s note',
    `${german} Übersetzt mit DeepL.com (kostenlose Version)`,
    ['DeepL translation explicit'],
  ],
  [
    'a translator',
    `${german}\n\nAus dem Englischen von Erika Muster`,
    ['Erika Muster translation explicit'],
  ],
  [
    'a republisher',
    `(NC) – ${english}\n\nSource link`,
    ['? aggregator inferred', 'NC outlet explicit'],
  ],
  [
    'where it appeared first',
    `${english}\n\nThis article was originally published by the Westport Times.`,
    ['Westport Times outlet explicit'],
  ],
  ['its address', `https://example.org/a\n\n${english}`, ['example.org outlet explicit']],
  [
    'a feed’s tag at the end',
    `${german}\n\nnordfeed-allgemeines`,
    ['nordfeed aggregator inferred'],
  ],
  ['no feed in a tag above the text', `nordfeed-allgemeines\n\n${german}`, []],
  [
    'an English section in a German headline',
    `Hafen von Nordhafen wird ausgebaut – World\n\n${german}`,
    ['? translation inferred'],
  ],
  [
    'no translation for a section in the same language',
    `Nordhafen builds – World\n\n${english}`,
    [],
  ],
  [
    'an outlet that signs its teasers',
    `${german}\n\nMehr zum Thema\n\nCNN\nHafen wächst\n04.05.2023\n\nCNN\nBahn wächst\n04.05.2023\n\nCNN\nStadt wächst\n04.05.2023`,
    ['? translation inferred', 'CNN outlet inferred'],
  ],
]

describe('readMetadata', () => {
  it.each(found)('reads %s', (_name, text, field, value, evidence) => {
    const reading = read(text)[field]
    expect(reading?.value ?? null).toBe(value)
    if (evidence !== undefined) expect(reading?.evidence).toBe(evidence)
    if (reading && reading.evidence !== 'content') expect(text).toContain(reading.evidence)
  })
})

describe('proposeSpine', () => {
  it.each(hints)('proposes for %s', (_name, text, expected) => {
    const proposed = spine(text)
    expect(proposed.map(({ label, kind, basis }) => `${label} ${kind} ${basis}`)).toEqual(expected)
    for (const { evidence } of proposed) expect(text).toContain(evidence)
  })
})
