import { describe, expect, it } from 'vitest'
import { changeOf, formOf, type SourceForm } from '@/app/w/[workspace]/sources/source-form'
import { sourceChange, sourceInput, type SourceView } from '@/lib/sources/schema'

const source: SourceView = {
  id: '01920000-0000-7000-8000-000000000000',
  name: 'Harbour Post',
  kind: 'outlet',
  aliases: ['HP', 'The Harbour Post'],
  medium: 'print',
  country: 'GB',
  language: 'en',
  domain: 'harbourpost.example',
  newsroom: null,
  note: null,
  versionId: null,
  occurrences: 3,
}

describe('changeOf', () => {
  it.each<[string, Partial<SourceForm>, Record<string, unknown>]>([
    ['nothing', {}, {}],
    ['the name alone', { name: ' Harbor Post ' }, { name: 'Harbor Post' }],
    ['what was emptied', { domain: '', medium: '' }, { domain: null, medium: null }],
    ['a country in capitals', { country: 'de' }, { country: 'DE' }],
    ['aliases a line, each once', { aliases: 'HP\n\n HP \nPost' }, { aliases: ['HP', 'Post'] }],
  ])('%s', (_, changed, sent) => {
    const before = formOf(source)
    const change = changeOf(before, { ...before, ...changed })
    expect(change).toEqual(sent)
    expect(sourceChange.safeParse(change).success).toBe(true)
  })

  it('makes a whole new source of an empty form', () => {
    const empty = formOf(null)
    const change = changeOf(empty, { ...empty, name: 'Nordbrief', kind: 'outlet' })
    expect(sourceInput.parse(change)).toEqual({ name: 'Nordbrief', kind: 'outlet' })
  })
})
