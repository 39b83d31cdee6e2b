import { describe, expect, it } from 'vitest'
import { changedFacts, type Facts } from '@/app/w/[workspace]/home/facts'
import { factsInput } from '@/lib/documents/schema'

const facts: Facts = {
  title: 'Admiralin drängt auf Gespräche',
  byline: '',
  outlet: 'Harbour Post',
  publishedAt: '2026-11-14',
  language: 'de',
  url: '',
  textRights: 'quote',
}

describe('changedFacts', () => {
  it.each<[string, Partial<Facts>, Record<string, unknown>]>([
    ['nothing', {}, {}],
    ['what is new', { byline: 'M. Holt' }, { byline: 'M. Holt' }],
    ['what was emptied', { outlet: ' ' }, { outlet: null }],
    ['the rights', { textRights: 'full' }, { textRights: 'full' }],
  ])('%s', (_, changed, sent) => {
    const change = changedFacts(facts, { ...facts, ...changed })
    expect(change).toEqual(sent)
    expect(factsInput.safeParse(change).success).toBe(true)
  })
})
