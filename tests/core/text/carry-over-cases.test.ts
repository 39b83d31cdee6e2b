import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOver, type Anchor, type Carried } from '@/lib/core/text/carry-over'
import { codePointLength, indexCodePoints } from '@/lib/core/text/code-points'

/** A text whose paragraphs are parted by blank lines. */
function version(text: string) {
  const points = indexCodePoints(text)
  const paragraphs = [...text.matchAll(/\S.*(?:\n(?!\n).*)*/gu)].map(({ 0: words, index }) => ({
    start: points.toCodePoints(index),
    end: points.toCodePoints(index + words.length),
  }))
  return { text, paragraphs }
}

const anchorAt = (text: string, words: string, rest: Partial<Anchor> = {}): Anchor => {
  const start = codePointLength(text.slice(0, text.indexOf(words)))
  return { id: words, span: [start, start + codePointLength(words)], ...rest }
}

const wordsOf = (text: string, answer: Carried | undefined) =>
  answer && answer.state !== 'orphaned'
    ? indexCodePoints(text).slice(...answer.span)
    : `– ${answer?.reason}`

const text = `Der Kran am Hafen stand seit Montag still, sagte Frau Öztürk der Zeitung. „Wir warten auf Ersatzteile“, fügte sie hinzu.

Die Reederei schwieg. Zwei Arbeiter wurden leicht verletzt 👩🏽‍🚒, wie die Feuerwehr am Abend mitteilte. Der Betrieb ruht 14 Tage.

Im Rathaus hieß es, man habe von den Mängeln nichts gewußt.`

const rewrite = (from: string, to: string) => text.replace(from, to)

const cases: [name: string, words: string, after: string, expected: string][] = [
  ['nothing changed', 'sagte Frau Öztürk', text, 'sagte Frau Öztürk'],
  ['a paragraph before', 'sagte Frau Öztürk', `Vorab.\n\n${text}`, 'sagte Frau Öztürk'],
  ['composed otherwise', 'Frau Öztürk', text.normalize('NFD'), 'Frau Öztürk'.normalize('NFD')],
  [
    'a soft hyphen',
    'auf Ersatzteile',
    rewrite('Ersatzteile', 'Ersatz\u00adteile'),
    'auf Ersatz\u00adteile',
  ],
  ['other quotes', '„Wir warten', text.replace(/[„“]/gu, '"'), '"Wir warten'],
  ['an emoji in the words', 'verletzt 👩🏽‍🚒', text, 'verletzt 👩🏽‍🚒'],
  ['words behind an emoji', 'wie die Feuerwehr', rewrite('👩🏽‍🚒', '🚒'), 'wie die Feuerwehr'],
  [
    'a slip mended inside',
    'Die Reederei schwieg. Zwei Arbeiter',
    rewrite('Reederei', 'Rederei'),
    'Die Rederei schwieg. Zwei Arbeiter',
  ],
  [
    'the new spelling',
    'Mängeln nichts gewußt',
    rewrite('gewußt', 'gewusst'),
    'Mängeln nichts gewusst',
  ],
  [
    'one word with a slip, held by its neighbours',
    'Arbeiter',
    rewrite('Arbeiter', 'Arbeitre'),
    'Arbeitre',
  ],
  ['a number changed', '14', rewrite('14', '41'), '– changed'],
  ['a number changed in a phrase', 'ruht 14 Tage', rewrite('14', '41'), '– changed'],
  ['a name changed', 'sagte Frau Öztürk', rewrite('Öztürk', 'Meier'), '– changed'],
  [
    'half of the words changed',
    'stand seit Montag still',
    rewrite('seit Montag still', 'nie ganz ruhig'),
    '– changed',
  ],
  [
    'a negation slipped in',
    'man habe von den Mängeln',
    rewrite('habe von', 'habe nicht von'),
    'man habe nicht von den Mängeln',
  ],
  ['gone', 'Die Reederei schwieg.', rewrite('Die Reederei schwieg. ', ''), '– gone'],
  ['torn in two', 'der Zeitung. „Wir warten', rewrite(' „Wir', '\n\n„Wir'), '– torn'],
  ['part of a word', 'Feuer', text, 'Feuer'],
  ['part of a word that changed', 'Feuer', rewrite('Feuerwehr', 'Feuerwehrr'), '– unclear'],
  [
    'the whole text rewritten',
    'sagte Frau Öztürk',
    'Ein ganz anderer Text über das Wetter.',
    '– gone',
  ],
  ['an empty text', 'sagte Frau Öztürk', '', '– gone'],
]

describe('carryOver', () => {
  it.each(cases)('%s: %s', (_name, words, after, expected) => {
    const [answer] = carryOver(version(text), version(after), [anchorAt(text, words)])
    expect(wordsOf(after, answer)).toBe(expected)
  })

  it('leaves everything where it is in the same text, however often it repeats itself', () => {
    const pieces = fc.constantFrom(
      'ja ',
      'nein ',
      'ja. ',
      '\n\n',
      '😀 ',
      '🇩🇪',
      'e\u0301',
      '„',
      ' – ',
      'aaa',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (parts, x, y) => {
          const here = version(parts.join(''))
          const { start, end } = here.paragraphs[x % Math.max(1, here.paragraphs.length)] ?? {
            start: 0,
            end: 0,
          }
          const from = start + (y % Math.max(1, end - start))
          if (from >= end) return
          const [answer] = carryOver(here, here, [{ id: 'x', span: [from, end] }])
          if (answer?.state === 'orphaned') expect(answer.reason).toBe('gone')
          else
            expect(wordsOf(here.text, answer)).toBe(
              indexCodePoints(here.text).slice(from, end).trim(),
            )
        },
      ),
      { seed: 20241201, numRuns: 1000 },
    )
  })

  it('says that changed words are not the exact ones', () => {
    const after = version(rewrite('Reederei', 'Rederei'))
    const words = 'Die Reederei schwieg. Zwei Arbeiter'
    const [answer] = carryOver(version(text), after, [anchorAt(text, words)])
    expect(answer).toMatchObject({ state: 'fuzzy', paragraph: 1, whole: false })
  })

  it('takes a phrase from the paragraph it stood in and no other, though it stands there too', () => {
    const twice = (first: string) =>
      version(`Vorn ${first} und Schluss mit allem.\n\n${text} Ende.`)
    const before = twice('sagte Frau Öztürk der Zeitung noch am Abend')
    const after = twice('war davon an jenem Abend keine Rede mehr')
    const [answer] = carryOver(before, after, [anchorAt(before.text, 'sagte Frau Öztürk')])
    expect(answer).toMatchObject({ state: 'orphaned' })
  })

  it('offers an orphan the places it may mean, the likeliest first', () => {
    const after = version(rewrite('seit Montag still', 'nie ganz ruhig'))
    const [answer] = carryOver(version(text), after, [anchorAt(text, 'stand seit Montag still')])
    if (answer?.state !== 'orphaned') throw new Error('It was placed.')
    const offered = answer.candidates.map(({ span }) => indexCodePoints(after.text).slice(...span))
    expect(offered).toEqual(['stand'])
  })
})

const [first, second, third] = text.split('\n\n')
const shared = [first!, second!, third!]
const paragraphs: [name: string, after: string, expected: string[]][] = [
  ['moved to the end', [second, third, first].join('\n\n'), ['2 whole', '0 whole', '1 whole']],
  ['one gone', [first, third].join('\n\n'), ['0 whole', '– gone', '1 whole']],
  [
    'one new',
    [first, 'Nichts davon war neu.', second, third].join('\n\n'),
    ['0 whole', '2 whole', '3 whole'],
  ],
  ['two joined', `${first} ${second}\n\n${third}`, ['0 part', '0 part', '1 whole']],
  [
    'a short one joined to a long one',
    `${first}\n\n${second} ${third}`,
    ['0 whole', '1 whole', '1 part'],
  ],
  [
    'one parted in the middle',
    text.replace(' „Wir', '\n\n„Wir').replace('verletzt', 'verwundet'),
    ['0 whole', '2 whole', '3 whole'],
  ],
  [
    'one parted in halves',
    text.replace(', wie die', '\n\nwie die'),
    ['0 whole', '– changed', '3 whole'],
  ],
  [
    'one rewritten',
    [first, 'Über den Unfall wollte dort niemand sprechen.', third].join('\n\n'),
    ['0 whole', '– gone', '2 whole'],
  ],
]

describe('the shared segment of a paragraph', () => {
  it.each(paragraphs)('%s', (_name, after, expected) => {
    const anchors = shared.map((words) => anchorAt(text, words, { shared: true }))
    const answers = carryOver(version(text), version(after), anchors)
    const short = answers.map((answer) =>
      answer.state === 'orphaned'
        ? `– ${answer.reason}`
        : `${answer.paragraph} ${answer.whole ? 'whole' : 'part'}`,
    )
    expect(short).toEqual(expected)
  })

  it('offers the paragraphs that stand where it stood', () => {
    const other =
      'Über den Unfall wollte dort auch die Reederei nicht mehr sprechen, schwieg aber sonst auch.'
    const after = version([first, other, third].join('\n\n'))
    const [answer] = carryOver(version(text), after, [anchorAt(text, second!, { shared: true })])
    expect(answer).toMatchObject({ state: 'orphaned', reason: 'gone' })
  })
})

describe('words that belong to a segment', () => {
  const inside = (words: string, segment: string, after: string) =>
    carryOver(version(text), version(after), [
      anchorAt(text, segment),
      anchorAt(text, words, { inside: segment }),
    ]).map((answer) => wordsOf(after, answer))

  it('go with it', () => {
    expect(inside('schwieg', 'Die Reederei schwieg. Zwei', `Neu.\n\n${text}`)).toEqual([
      'Die Reederei schwieg. Zwei',
      'schwieg',
    ])
  })

  it('are not placed without it', () => {
    const after = text.replace('schwieg. ', 'schwieg.\n\n')
    expect(inside('Zwei Arbeiter', 'Die Reederei schwieg. Zwei Arbeiter', after)).toEqual([
      '– changed',
      '– outside',
    ])
  })
})

describe('carryOver, at its limits', { timeout: 60_000 }, () => {
  const sentence = (i: number) =>
    `Am Tag ${i} meldete Stelle ${(i * 7919) % 9973} den Wert ${(i * 104_729) % 1_000_003} an das Amt.`

  it.each([
    [-1, 2],
    [2, 2],
    [0, 10_000],
    [3, 1],
  ])('refuses the span %i–%i', (start, end) => {
    const here = version(text)
    expect(() => carryOver(here, here, [{ id: 'x', span: [start, end] }])).toThrow(RangeError)
  })

  it('carries 500 segments of 400 paragraphs in a moment', () => {
    const long = Array.from({ length: 400 }, (_, i) =>
      [0, 1, 2, 3].map((j) => sentence(4 * i + j)).join(' '),
    )
    const before = version(long.join('\n\n'))
    const after = version(
      [...long.slice(200).map((words) => words.replace('Wert', 'Wrt')), ...long.slice(0, 200)].join(
        '\n\n',
      ),
    )
    const anchors = before.paragraphs.flatMap(({ start, end }, i): Anchor[] => [
      { id: `${i}`, span: [start, end], shared: true },
      { id: `${i} b`, span: [start, start + 20] },
    ])
    const from = performance.now()
    const answers = carryOver(before, after, anchors)
    expect(performance.now() - from).toBeLessThan(3_000)
    expect(answers.filter(({ state }) => state === 'orphaned')).toEqual([])
  })

  it.each([
    ['many paragraphs', '\n\n'],
    ['one paragraph', ' '],
  ])('takes 2 MB as %s', (_name, between) => {
    const sentences = Array.from({ length: 30_000 }, (_, i) => sentence(i))
    const before = version(sentences.join(between))
    const after = version([sentence(40_001), ...sentences.slice(1)].join(between))
    const place = Math.floor(before.text.length / 2)
    const from = performance.now()
    const [answer] = carryOver(before, after, [{ id: 'x', span: [place, place + 60] }])
    expect(performance.now() - from).toBeLessThan(15_000)
    expect(wordsOf(after.text, answer)).toBe(before.text.slice(place, place + 60).trim())
  })
})
