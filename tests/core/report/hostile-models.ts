import { buildReport } from '@/lib/core/report/build'
import type { ReportInput, ReportModel } from '@/lib/core/report/report'
import { draftDocument } from './draft'
import { anna, harbour, rich } from './fixtures'

export const payloads: readonly (readonly [string, string])[] = [
  ['a formula, an end of script, an override', '=HYPERLINK("http://x")</script><b>"\u202E'],
  ['NUL first', '\u0000=1+1'],
  ['NUL inside', 'a\u0000b'],
  ['a tab and a return first', '\t\r=1+1'],
  ['a formula in another column', 'x;=cmd|"/c calc"!A1,@SUM(1)'],
  ['full-width', '＝1＋1'],
  ['CDATA', ']]><script>alert(1)</script><![CDATA['],
  ['a comment', '--><img src=x onerror=alert(1)><!--'],
  ['an end of style', '</style></title><svg onload=alert(1)>"}*{x:y}'],
  ['attributes', '" onmouseover="alert(1)\' autofocus onfocus=\'alert(1)'],
  ['a Markdown link', '[a](javascript:alert(1)) ![b](http://x/y.png) <javascript:alert(1)>'],
  ['Markdown blocks', '# h\n\n- i\n\n```\nc\n```\n\n| t |\n|---|\n\n> q\n\n[r]: javascript:x\n[r]'],
  ['Markdown HTML', '<img src="http://x" onerror="alert(1)"> &lt;b&gt; <http://x> `</code>`'],
  ['all bidi controls', '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069abc'],
  ['line separators', 'a\u2028b\u2029c\u0085d'],
  ['half pairs and astral', '\uD83D x \uDE00 🌊 \u{10FFFF}'],
]

/** Texts of a length and a kind that a careless program chokes on. */
export const loads: readonly (readonly [string, string])[] = [
  ['ten thousand characters', '<i>"=x" '.repeat(1250)],
  ['ten thousand brackets', '['.repeat(10_000)],
  ['ten thousand stars', '*a_'.repeat(3_333)],
  ['ten thousand backticks', '` '.repeat(5_000)],
  ['ten thousand quotations', '>'.repeat(10_000)],
  ['ten thousand numbers', '1. '.repeat(3_333)],
]

/** Every text that somebody typed or a stranger chose, with the payload in it; what is chosen from lists stays. */
const infected = (input: ReportInput, payload: string): ReportInput => {
  const closed = [
    'language',
    'kind',
    'type',
    'sub',
    'state',
    'value',
    'basis',
    'credibility',
    'textRights',
  ]
  const exact = ['id', 'versionId', 'sha256', 'source', 'text', 'quote', 'schema', 'from', 'to']
  const times = ['createdAt', 'capturedAt', 'at']
  const facets = ['channel', 'groundRules', 'proximity', 'form', 'fidelity', 'medium', 'mode']
  const kept = new Set([...closed, ...exact, ...times, ...facets])
  const walk = (value: unknown, key: string): unknown => {
    if (kept.has(key) && (typeof value === 'string' || key === 'quote')) return value
    if (key === 'leftOut') return value
    if (typeof value === 'string') return payload
    if (Array.isArray(value)) return value.map((member) => walk(member, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, walk(member, name)]),
    )
  }
  return walk(input, '') as ReportInput
}

/** The rich report infected, and a text that is hostile itself. */
export const hostileModel = (payload: string): ReportModel => {
  const input = infected(rich, payload)
  return buildReport({ ...input, documents: [...input.documents, hostileDocument(payload)] })
}

/** The hostile text alone, for what takes its time. */
export const loadedModel = (load: string): ReportModel =>
  buildReport({ ...infected(rich, load), documents: [hostileDocument(load)] })

const hostileDocument = (payload: string) => {
  const facts = { ...harbour.document, url: payload, byline: payload }
  const words = `x ${payload} y`
  const chain = [
    ['unnamed-group', payload, { evidence: [payload], facets: { onBehalfOf: payload } }],
  ] as const
  return draftDocument(
    facts,
    [['outlet', payload]],
    [
      {
        text: words,
        said: [
          {
            by: { ...anna, name: payload },
            chain,
            labels: [{ id: payload, on: [payload], target: payload }],
            flags: [{ type: payload, on: [payload], note: payload }],
            note: payload,
          },
        ],
        parts: [
          { words: payload, said: [{ by: anna, judgeable: false, judgeableReason: payload }] },
        ],
      },
      { type: 'headline', text: words },
      { type: 'metadata', sub: 'byline', text: words },
    ],
  ).document
}
