import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cssString,
  csvCell,
  html,
  json,
  markdown,
  markdownCode,
  oneLine,
  safeAddress,
  tame,
} from '@/lib/core/report/escape'

const text = () => fc.string({ unit: 'binary', maxLength: 200 })
const seeded = { seed: 20260120, numRuns: 500 }

describe('tame', () => {
  test.each([
    ['plain text\twith a tab\nand a line', 'plain text\twith a tab\nand a line'],
    ['a\u0000b', 'a␀b'],
    ['a\u001bb\u007f', 'a␛b␡'],
    ['abc\u202Edef\u2066', 'abc‹U+202E›def‹U+2066›'],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['half \uD83D pair', 'half � pair'],
    ['whole 🌊 pair', 'whole 🌊 pair'],
    ['not a character \uFFFF', 'not a character �'],
    ['שלום and \u200F stay', 'שלום and \u200F stay'],
  ])('%j', (given, expected) => expect(tame(given)).toBe(expected))

  test('leaves no control, no bidi control and no half pair in any text', () => {
    fc.assert(
      fc.property(text(), (given) => {
        expect(tame(given)).not.toMatch(
          /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
        )
        expect(tame(given).isWellFormed()).toBe(true)
        expect(tame(tame(given))).toBe(tame(given))
      }),
      seeded,
    )
  })
})

test.each([
  ['<b a="1">&\'</b>', '&lt;b a=&quot;1&quot;&gt;&amp;&#39;&lt;/b&gt;'],
  ['</script>', '&lt;/script&gt;'],
  ['&amp;', '&amp;amp;'],
])('html escapes %j', (given, expected) => expect(html(given)).toBe(expected))

test.each([
  ['https://a.example/b?c=d&e=(f)#g', true],
  ['HTTP://A.EXAMPLE', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['  https://a.example', false],
  ['https://a.example/" onclick="x', false],
  ["https://a.example/'", false],
  ['https://a.example/<b>', false],
  ['https://a.example/\u202Egpj', false],
  ['java\u0000script:alert(1)', false],
  ['//a.example', false],
  ['ftp://a.example', false],
])('a link may lead to %j: %s', (address, may) =>
  expect(safeAddress(address)).toBe(may ? address : null),
)

describe('json', () => {
  test('sorts keys, keeps order of lists, leaves out what is undefined', () => {
    expect(json({ b: [3, 1], a: { d: 1, c: undefined } })).toBe(
      '{\n  "a": {\n    "d": 1\n  },\n  "b": [\n    3,\n    1\n  ]\n}\n',
    )
  })

  test('carries any text exactly and raw in no dangerous form', () => {
    fc.assert(
      fc.property(text(), (given) => {
        const written = json({ given })
        expect(JSON.parse(written)).toEqual({ given })
        expect(written).not.toMatch(
          /[<>\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/,
        )
      }),
      seeded,
    )
  })
})

test.each([
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['12. no list', '12\\. no list'],
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['<script>', '\\<script\\>'],
  ['&copy;', '\\&copy;'],
  ['see https://a.example or www.b.example', 'see https\\://a.example or www\\.b.example'],
  ['a | b', 'a \\| b'],
  ['two\n\nlines', 'two lines'],
  ['~~~', '\\~\\~\\~'],
  ['===', '\\==='],
  ['back\\slash', 'back\\\\slash'],
])('markdown means nothing but %j', (given, expected) => expect(markdown(given)).toBe(expected))

test.each([
  ['CNN [outlet] ← own', '`CNN [outlet] ← own`'],
  ['a ` b', '``a ` b``'],
  ['`a`', '`` `a` ``'],
  ['a\nb', '`a b`'],
  ['', ''],
])('code span of %j', (given, expected) => expect(markdownCode(given)).toBe(expected))

describe('csvCell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\u0000=1', '␀=1'],
    ['a;=1', "a;'=1"],
    ['a,"=1', `a,"'=1`],
    ['a\n=1', 'a ⏎ =1'],
    ['well-known, -5 degrees', 'well-known, -5 degrees'],
  ])('%j', (given, expected) => expect(csvCell(given)).toBe(expected))

  test('no cell begins like a formula and none holds a line end', () => {
    fc.assert(
      fc.property(
        text(),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r\n', ' \n'),
        (rest, head) => {
          expect(csvCell(head + rest)).not.toMatch(
            /^\s*[=+\-@＝＋－＠\t\r\0]|[\r\n\t]|[,;]["']*[=+\-@]$/,
          )
          expect(csvCell(head + '=' + rest)).not.toMatch(/^\s*=/)
        },
      ),
      seeded,
    )
  })
})

test('a CSS string cannot be left', () => {
  expect(cssString('a"b</style>\\')).toBe('"a\\22 b\\3c \\2f style\\3e \\5c "')
})

test('oneLine has no line', () => expect(oneLine(' a \n\n b\t c ')).toBe('a b c'))
