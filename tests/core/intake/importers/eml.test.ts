import { describe, expect, it } from 'vitest'
import { localMoment } from '@/lib/core/intake/importers/mail-head'
import { outline, readAs } from './read'

const first = 'Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Verwaltung am Dienstag mit.'
const second =
  'Nach Angaben der Ingenieure sind zwei Lager so stark angegriffen, dass sie zu tauschen sind.'

const head = [
  'From: Erika Muster <erika@example.org>',
  'To: redaktion@example.org',
  'Subject: WG: =?utf-8?Q?Br=C3=BCcke?= gesperrt',
  'Date: Fri, 15 Mar 2024 10:20:30 +0100',
  'MIME-Version: 1.0',
]
const mail = (...lines: string[]) => [...head, ...lines].join('\r\n')
const shownHead =
  'From: Erika Muster <erika@example.org>\nDate: 2024-03-15T09:20:30.000Z\nSubject: WG: Brücke gesperrt'

describe('mails', { timeout: 30_000 }, () => {
  const plain = mail('Content-Type: text/plain; charset=utf-8', '', first, '', second)

  it('show their head as metadata, and below it their text', async () => {
    const { text, paragraphs } = await readAs('a.eml', plain)
    expect(text).toBe(`${shownHead}\n\n${first}\r\n\r\n${second}`.replaceAll('\r', ''))
    expect(paragraphs.map(({ type }) => type)).toEqual([
      ...paragraphs.slice(0, -2).map(() => 'metadata'),
      'content',
      'content',
    ])
  })

  it('state title, author and date', async () => {
    const { metadata } = await readAs('a.eml', plain)
    expect(metadata).toMatchObject({
      title: { value: 'Brücke gesperrt', evidence: 'Subject: Brücke gesperrt' },
      byline: { value: 'Erika Muster', evidence: 'From: Erika Muster' },
      published: {
        value: '2024-03-15T10:20:30',
        evidence: 'Date: Fri, 15 Mar 2024 10:20:30 +0100',
      },
    })
  })

  it('that were passed on whole are read as the mail that matters', async () => {
    const inner = `From: Pressestelle <presse@example.org>\r\nSubject: Sperrung\r\nDate: Thu, 14 Mar 2024 08:00:00 +0000\r\n\r\n${first}\r\n\r\n${second}\r\n`
    const outer = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Bitte einmal ansehen, das kam gestern.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      inner,
      '--b--',
      '',
    )
    const read = await readAs('a.eml', outer)
    const lines = outline(read)
    expect(lines).toContain('boilerplate: Bitte einmal ansehen, das kam gestern.')
    expect(lines.filter((line) => line.startsWith('content'))).toEqual([
      `content: ${first}`,
      `content: ${second}`,
    ])
    expect(read.metadata.title?.value).toBe('Sperrung')
    expect(read.metadata.published?.value).toBe('2024-03-14T08:00:00')
  })
})

const moments: readonly (readonly [date: string, moment: string | null])[] = [
  ['Fri, 15 Mar 2024 10:20:30 +0100', '2024-03-15T10:20:30'],
  ['5 Jan 2024 7:05 GMT', '2024-01-05T07:05:00'],
  ['Fri, 15 Mär 2024 10:20', null],
  ['2024-03-15', null],
  ['Fri, 99 Mar 2024 10:20:30', null],
]

describe('the date of a mail', () => {
  it.each(moments)('%s → %s', (date, moment) => {
    expect(localMoment(date)).toBe(moment)
  })
})
