import { describe, expect, it } from 'vitest'
import { printMispTag, readMispTag } from '../../../lib/core/rating/misp'
import { credibilities, reliabilities } from '../../../lib/core/rating/schemes'

const reliability = 'source-reliability'
const credibility = 'information-credibility'

describe('readMispTag', () => {
  it.each([
    [
      'admiralty-scale:source-reliability="a"',
      { scheme: reliability, value: 'A', deceptive: false },
    ],
    [
      'admiralty-scale:source-reliability="f"',
      { scheme: reliability, value: 'F', deceptive: false },
    ],
    [
      'admiralty-scale:source-reliability="g"',
      { scheme: reliability, value: 'E', deceptive: true },
    ],
    ['admiralty-scale:information-credibility="6"', { scheme: credibility, value: '6' }],
    ['admiralty-scale:information-credibility="a"', null],
    ['admiralty-scale:source-reliability="1"', null],
    ['admiralty-scale:source-reliability="h"', null],
    ['tlp:amber', null],
    ['', null],
  ])('%j', (tag, rating) => {
    expect(readMispTag(tag)).toEqual(rating)
  })
})

describe('printMispTag', () => {
  const ratings = [
    ...reliabilities.map((value) => ({ scheme: reliability, value, deceptive: false }) as const),
    ...credibilities.map((value) => ({ scheme: credibility, value }) as const),
  ]

  it.each(ratings)('is undone by readMispTag: $value', (rating) => {
    expect(readMispTag(printMispTag(rating))).toEqual(rating)
  })

  it('never writes g', () => {
    const rating = { scheme: reliability, value: 'E', deceptive: true } as const
    expect(printMispTag(rating)).toBe('admiralty-scale:source-reliability="e"')
  })
})
