import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf } from '@/app/ui/slug'
import { workspaceInput } from '@/lib/workspaces/schema'

describe('slugOf', () => {
  it.each([
    ['Redaktion Übersee', 'redaktion-uebersee'],
    ['  Süd & Nord  ', 'sued-nord'],
    ['Équipe Été', 'equipe-ete'],
    ['Straße 7', 'strasse-7'],
    ['新聞', ''],
    ['x'.repeat(60), 'x'.repeat(40)],
    [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('makes nothing that a workspace would refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const slug = slugOf(name)
        expect(slug === '' || workspaceInput.safeParse({ name: 'x', slug }).success).toBe(true)
      }),
      { seed: 7, numRuns: 2_000 },
    )
  })
})
