import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { compareVersions, type DifferenceRow } from '@/lib/core/text/difference'
import { Author, Dice, edits, printArticle, spellings } from './invented-article'

function version(text: string) {
  const points = indexCodePoints(text)
  const paragraphs = [...text.matchAll(/\S.*/gu)].map(({ 0: words, index }) => ({
    start: points.toCodePoints(index),
    end: points.toCodePoints(index + words.length),
  }))
  return { text, paragraphs }
}

const a = 'Der Kran am Hafen steht seit Montag still, sagte Frau Öztürk.'
const b = 'Die Reederei schwieg dazu, und auch die Feuerwehr sagte am Abend nichts.'
const c = 'Im Rathaus hieß es, man habe von den Mängeln nichts gewusst.'

const line = ({ kind, moved, before, after, partOf }: DifferenceRow) =>
  [before ?? '·', after ?? '·', kind, moved ? 'moved' : '', partOf === null ? '' : `of ${partOf}`]
    .filter((word) => word !== '')
    .join(' ')

const cases: [name: string, before: string[], after: string[], rows: string[]][] = [
  ['the same', [a, b, c], [a, b, c], ['0 0 kept', '1 1 kept', '2 2 kept']],
  ['one added', [a, c], [a, b, c], ['0 0 kept', '· 1 added', '1 2 kept']],
  ['one removed', [a, b, c], [a, c], ['0 0 kept', '1 · removed', '2 1 kept']],
  ['the first removed', [a, b], [b], ['0 · removed', '1 0 kept']],
  ['one moved', [a, b, c], [c, a, b], ['2 0 kept moved', '0 1 kept', '1 2 kept']],
  ['one edited', [a, b], [a.replace('Montag', 'Dienstag'), b], ['0 0 edited', '1 1 kept']],
  [
    'moved and edited',
    [a, b, c],
    [c.replace('nichts', 'wenig'), a, b],
    ['2 0 edited moved', '0 1 kept', '1 2 kept'],
  ],
  ['rewritten', [a, b], [a, c], ['0 0 kept', '1 · removed', '· 1 added']],
  ['joined', [a, b, c], [`${a} ${b}`, c], ['0 · removed of 0', '1 0 edited', '2 1 kept']],
  ['parted', [`${a} ${b}`, c], [a, b, c], ['· 0 added of 0', '0 1 edited', '1 2 kept']],
  ['composed otherwise', [a], [a.normalize('NFD')], ['0 0 kept']],
  ['all gone', [a], [], ['0 · removed']],
  ['all new', [], [a], ['· 0 added']],
  ['nothing at all', [], [], []],
]

describe('compareVersions', () => {
  it.each(cases)('%s', (_name, before, after, rows) => {
    const compared = compareVersions(version(before.join('\n\n')), version(after.join('\n\n')))
    expect(compared.map(line)).toEqual(rows)
  })

  const edited: [after: string, pieces: string[]][] = [
    [
      a.replace('Montag', 'Dienstag'),
      [' Der Kran am Hafen steht seit', '-Montag', '+Dienstag', ' still, sagte Frau Öztürk.'],
    ],
    [
      a.replace('still', 'nicht still'),
      [' Der Kran am Hafen steht seit Montag', '+nicht', ' still, sagte Frau Öztürk.'],
    ],
    [
      a.replace(' am Hafen', ''),
      [' Der Kran', '-am Hafen', ' steht seit Montag still, sagte Frau Öztürk.'],
    ],
    [`👩🏽‍🚒 ${a}`, ['+👩🏽‍🚒', ` ${a}`]],
    [
      a.replace('Öztürk', 'Oeztuerk'),
      [' Der Kran am Hafen steht seit Montag still, sagte Frau', '-Öztürk', '+Oeztuerk', ' .'],
    ],
  ]

  it.each(edited)('word by word: %s', (after, pieces) => {
    const [before, now] = [version(a), version(after)]
    const words = compareVersions(before, now)[0]!.pieces.map((piece) => {
      const sign = { same: ' ', removed: '-', added: '+' }[piece.kind]
      const [text, span] = piece.before ? [before.text, piece.before] : [now.text, piece.after!]
      return sign + indexCodePoints(text).slice(...span)
    })
    expect(words).toEqual(pieces)
  })

  it(
    'shows every paragraph of either version once, and every word of an edited one',
    { timeout: 60_000 },
    () => {
      const kinds = fc.array(fc.constantFrom(...Object.keys(edits)), { maxLength: 5 })
      fc.assert(
        fc.property(fc.integer(), kinds, (seed, chosen) => {
          const author = new Author(new Dice(seed), 'de')
          const article = author.article()
          const later = chosen.reduce((changing, kind) => edits[kind]!(changing, author), article)
          const before = printArticle(article, spellings['as it was']!)
          const after = printArticle(later, spellings['decomposed']!)
          const rows = compareVersions(before, after)
          const olds = rows.flatMap((row) => row.before ?? [])
          expect(olds.sort((x, y) => x - y)).toEqual([...before.paragraphs.keys()])
          expect(rows.flatMap((row) => row.after ?? [])).toEqual([...after.paragraphs.keys()])
          for (const { kind, pieces, after: index } of rows) {
            if (kind !== 'edited') continue
            const { start, end } = after.paragraphs[index!]!
            const shown = pieces
              .flatMap(({ after: span }) => (span ? after.points.slice(...span) : []))
              .join('')
            const printed = after.points.slice(start, end).join('')
            expect(shown.replaceAll(/\s/gu, '')).toBe(printed.replaceAll(/\s/gu, ''))
          }
        }),
        { seed: 20241105, numRuns: 100 },
      )
    },
  )
})
