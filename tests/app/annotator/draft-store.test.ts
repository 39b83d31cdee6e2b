import { describe, expect, it } from 'vitest'
import { emptyJudgement } from '@/app/w/[workspace]/documents/[documentId]/model/judgement'
import { draftKey, DraftStore } from '@/app/w/[workspace]/documents/[documentId]/model/draft-store'

function shelf() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const judgement = { ...emptyJudgement, note: 'half a thought' }
const pending = {
  segment: 's',
  write: { kind: 'withdraw', reason: 'undo' },
  base: 1,
  key: 'k',
} as const

describe('drafts on this device', () => {
  it('come back as they were left', () => {
    const store = new DraftStore(shelf(), 'u')
    store.change('s', { base: 3, judgement })
    store.change('s', { pending })
    expect(store.read('s')).toEqual({ base: 3, judgement, pending })
  })

  it('belong to one person and one segment', () => {
    const shared = shelf()
    new DraftStore(shared, 'u').change('s', { judgement })
    expect([...shared.kept.keys()]).toEqual([draftKey('u', 's')])
    expect(new DraftStore(shared, 'v').read('s')).toBeNull()
    expect(new DraftStore(shared, 'u').read('t')).toBeNull()
  })

  it('are gone when nothing is left in them', () => {
    const shared = shelf()
    const store = new DraftStore(shared, 'u')
    store.change('s', { judgement })
    store.change('s', { judgement: null })
    expect(shared.kept.size).toBe(0)
  })

  it.each(['', 'not json', '{}', '{"v":99,"judgement":null,"pending":null}', 'null'])(
    'of another shape are none: %s',
    (text) => {
      const shared = shelf()
      shared.kept.set(draftKey('u', 's'), text)
      expect(new DraftStore(shared, 'u').read('s')).toBeNull()
    },
  )

  it('say so when the device keeps nothing', () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(new DraftStore(full, 'u').change('s', { judgement })).toBe(false)
    expect(new DraftStore(null, 'u').change('s', { judgement })).toBe(false)
    expect(new DraftStore(null, 'u').read('s')).toBeNull()
  })
})
