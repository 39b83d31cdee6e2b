import { afterAll, describe, expect, it } from 'vitest'
import { convert, converterPids, endConverters, listItems } from '@/lib/files/convert'

afterAll(endConverters)

const long = 'Ein Absatz, der für sich allein steht und etwas sagt.\n\n'.repeat(6_000)
const file = (text: string, fileName: string) => ({
  bytes: new TextEncoder().encode(text),
  fileName,
  mediaType: null,
})

describe('convert', { timeout: 60_000 }, () => {
  it('reads a short text where it is', async () => {
    const read = await convert(file('Ein Satz.', 'a.txt'))
    expect(read.text).toBe('Ein Satz.')
    expect(converterPids()).toEqual([])
  })

  it('reads a long one in a process of its own, which then waits for more', async () => {
    const read = await convert(file(long, 'a.txt'))
    expect(read.text).toBe(long)
    const pids = converterPids()
    expect(pids).toHaveLength(1)
    await convert(file(long, 'b.txt'))
    expect(converterPids()).toEqual(pids)
  })

  it('lists addresses', async () => {
    const list = { ...file('- https://example.org/a\nwas?\n', 'a'), mediaType: 'text/uri-list' }
    expect(await listItems(list)).toMatchObject([
      { kind: 'address', place: 1, address: 'https://example.org/a' },
      { kind: 'refused', place: 2, code: 'E_BAD_ADDRESS' },
    ])
  })
})
