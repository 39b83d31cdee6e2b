import { describe, expect, it } from 'vitest'
import { annotationInput } from '@/lib/annotations/schema'
import {
  bodyOf,
  chainSaid,
  emptyJudgement,
  isJudged,
  judgementOf,
  sameJudgement,
  saysNothing,
  type Judgement,
} from '@/app/w/[workspace]/documents/[documentId]/model/judgement'
import { combine } from '@/app/w/[workspace]/documents/[documentId]/model/combine'
import { toggleFlag, toggleLabel } from '@/app/w/[workspace]/documents/[documentId]/model/marks'
import {
  lettersShow,
  ratable,
  retyped,
  withHop,
  withRating,
} from '@/app/w/[workspace]/documents/[documentId]/model/retype'
import type { LineReading } from '@/app/w/[workspace]/documents/[documentId]/model/line-reading'
import { annotation, hop } from './samples'

const post = hop('Harbour Post', 'outlet', { source: '01a2014f-bfdc-786d-82bd-622dddca660e' })
const official = hop('Beamte', 'unnamed-group', { count: { n: 2, atLeast: false } })
const chainOf = (...chain: Judgement['chain'] & object): LineReading => ({
  status: 'chain',
  chain,
  notices: [],
})

describe('the body that is stored', () => {
  it('is what the API takes, and reads back to the same judgement', () => {
    const view = annotation('s', 2, [post, official], {
      credibility: '3',
      reliability: [{ hop: 1, value: 'B', reason: 'steady' }],
      labels: [
        { id: 'loaded-language', spans: [[1, 4]], target: null, polarity: -1, inQuote: null },
      ],
      flags: [{ id: 'f', type: 'question', state: 'open', spans: [], note: 'who?' }],
      note: '*hm*',
    })
    const body = bodyOf(judgementOf(view))
    expect(annotationInput.parse(body)).toEqual(body)
    expect(sameJudgement(judgementOf(view), judgementOf(view))).toBe(true)
  })

  it('names stored sources by id and all others by their label', () => {
    const shipped = hop('Reuters', 'agency', { source: 'dictionary:Reuters' })
    const chain = bodyOf({ ...emptyJudgement, chain: [post, shipped, official] }).chain
    expect(Array.isArray(chain) && chain.map(({ source }) => source)).toEqual([
      post.source,
      'Reuters',
      'Beamte',
    ])
  })

  it('of what cannot be judged has no chain', () => {
    const body = bodyOf({
      ...emptyJudgement,
      chain: [post],
      judgeable: false,
      judgeableReason: 'cut off',
    })
    expect(body).toMatchObject({ chain: null, judgeable: false, judgeableReason: 'cut off' })
  })
})

describe('saying nothing', () => {
  it.each<[string, Partial<Judgement>, boolean]>([
    ['at all', {}, true],
    ['but white space', { note: '  ' }, true],
    ['yet passing over credibility', { skipped: true }, true],
    ['but half a line', { line: 'HP via', unread: true }, false],
    ['but a note', { note: 'hm' }, false],
    ['because it cannot be judged', { judgeable: false }, false],
  ])('%s', (_name, change, nothing) => {
    expect(saysNothing({ ...emptyJudgement, ...change })).toBe(nothing)
  })

  it('does not count as work', () => {
    expect(isJudged(null)).toBe(false)
    expect(isJudged(emptyJudgement)).toBe(false)
    expect(isJudged({ ...emptyJudgement, judgeable: false })).toBe(true)
    expect(isJudged({ ...emptyJudgement, chain: [post] })).toBe(true)
    expect(chainSaid({ ...emptyJudgement, chain: [post], unread: true })).toBeNull()
  })
})

describe('typing a line anew', () => {
  const before = {
    ...emptyJudgement,
    line: 'x',
    chain: [withEvidence(post), official],
    credibility: '3' as const,
  }
  function withEvidence(member: typeof post) {
    return { ...member, basis: 'inferred' as const, evidence: [[3, 9] as const] }
  }
  const rated = withRating(withRating(before, 1, { value: 'B' }), 2, {
    value: 'C',
    reason: 'two only',
  })

  it('keeps words, basis and ratings with the hops that stayed', () => {
    const ask = hop('Ask Verlag', 'outlet')
    const after = retyped(rated, 'y', chainOf(ask, post, official))
    expect(after.chain?.[1]).toMatchObject({ basis: 'inferred', evidence: [[3, 9]] })
    expect(after.reliability.map(({ hop: at, value }) => [at, value])).toEqual([
      [2, 'B'],
      [3, 'C'],
    ])
  })

  it('drops the ratings of hops that went', () => {
    expect(retyped(rated, 'y', chainOf(official)).reliability).toMatchObject([
      { hop: 1, value: 'C' },
    ])
    expect(retyped(rated, '', { status: 'empty' }).reliability).toEqual([])
  })

  it('keeps what was read before while the line cannot be read', () => {
    const broken = retyped(rated, 'y via', { status: 'several', lines: [] })
    expect(broken).toMatchObject({
      unread: true,
      chain: rated.chain,
      reliability: rated.reliability,
    })
  })

  it('gives back what a hop had when it comes back while somebody types', () => {
    const half = retyped(rated, 'H', chainOf(hop('H', 'outlet')))
    expect(half.reliability).toEqual([])
    const whole = retyped(half, 'x', chainOf(post, official))
    expect(whole.chain?.[0]).toMatchObject({ basis: 'inferred', evidence: [[3, 9]] })
    expect(whole.reliability).toEqual(rated.reliability)
  })

  it('takes “cannot be judged” back', () => {
    const closed = { ...emptyJudgement, judgeable: false }
    expect(retyped(closed, 'own', chainOf(hop('', 'own'))).judgeable).toBe(true)
    expect(retyped(closed, '', { status: 'empty' }).judgeable).toBe(false)
  })
})

describe('ratings', () => {
  const judged = { ...emptyJudgement, chain: [post, official, hop('', 'own'), hop('?', 'unknown')] }
  it('are for everybody but nobody', () => expect(ratable(judged.chain)).toEqual([1, 2]))
  it.each<[Partial<Judgement>, boolean]>([
    [{}, false],
    [{ credibility: '6' }, true],
    [{ skipped: true }, true],
  ])('show their letters after %j: %s', (change, show) => {
    expect(lettersShow({ ...judged, ...change })).toBe(show)
  })
  it('F is a value, not rated is none', () => {
    const withF = withRating(judged, 2, { value: 'F' })
    expect(withF.reliability).toEqual([{ hop: 2, value: 'F', reason: '' }])
    expect(withRating(withF, 2, null).reliability).toEqual([])
  })
  it('a reason alone rates nothing', () => {
    expect(withRating(judged, 1, { reason: 'why' }).reliability).toEqual([])
  })
  it('one hop changes and the others stay', () => {
    expect(withHop(judged, 1, { certain: false }).chain).toMatchObject([
      post,
      { certain: false },
      {},
      {},
    ])
  })
})

describe('labels and flags', () => {
  it('are given, get more words, and are taken away', () => {
    const once = toggleLabel(emptyJudgement, 'omission', [[1, 2]])
    const twice = toggleLabel(once, 'omission', [[4, 6]])
    expect(twice.labels).toMatchObject([
      {
        id: 'omission',
        spans: [
          [1, 2],
          [4, 6],
        ],
      },
    ])
    expect(toggleLabel(twice, 'omission', []).labels).toEqual([])
    const flagged = toggleFlag(emptyJudgement, 'question', [])
    expect(flagged.flags).toEqual([{ type: 'question', spans: [], note: '' }])
    expect(toggleFlag(flagged, 'question', []).flags).toEqual([])
  })
})

describe('combining two texts', () => {
  const base = { ...emptyJudgement, line: 'a', chain: [post], note: 'old' }
  const cases: [string, Partial<Judgement>, Partial<Judgement>, Partial<Judgement>][] = [
    ['mine where I changed', { credibility: '3' }, {}, { credibility: '3' }],
    ['theirs where I did not', {}, { credibility: '4' }, { credibility: '4' }],
    ['mine where both did', { credibility: '3' }, { credibility: '4' }, { credibility: '3' }],
    [
      'each part by itself',
      { credibility: '3' },
      { chain: [official] },
      { credibility: '3', chain: [official] },
    ],
    ['both notes', { note: 'mine' }, { note: 'theirs' }, { note: 'theirs\n\nmine' }],
    ['my note alone', { note: 'mine' }, {}, { note: 'mine' }],
    ['their note alone', {}, { note: 'theirs' }, { note: 'theirs' }],
  ]
  it.each(cases)('takes %s', (_name, mine, theirs, expected) => {
    expect(combine(base, { ...base, ...mine }, { ...base, ...theirs })).toMatchObject(expected)
  })
})
