import { describe, expect, it } from 'vitest'
import {
  factsToSend,
  foundFact,
  nothingSaid,
  type SaidFacts,
} from '@/app/w/[workspace]/import/draft'

describe('factsToSend', () => {
  it.each<[string, Partial<SaidFacts>, Record<string, string | null>]>([
    ['nothing, when nothing was changed', {}, {}],
    ['what was changed', { title: ' Neuer Titel ' }, { title: 'Neuer Titel' }],
    ['null for what was emptied', { byline: '', outlet: '  ' }, { byline: null, outlet: null }],
  ])('%s', (_, said, sent) => {
    expect(factsToSend({ said: { ...nothingSaid, ...said } })).toEqual(sent)
  })
})

describe('foundFact', () => {
  it('finds the day of publication under its other name', () => {
    const published = { value: '2026-11-14', evidence: '14. November 2026' }
    const none = { title: null, byline: null, outlet: null, modified: null, language: null }
    const metadata = { ...none, url: null, published }
    expect(foundFact(metadata, 'publishedAt')).toEqual(published)
    expect(foundFact(metadata, 'title')).toBeNull()
  })
})
