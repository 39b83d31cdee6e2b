import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from '@/app/w/[workspace]/import/bytes'

it('brings every byte back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect([...fromBase64(await toBase64(new Blob([new Uint8Array(bytes)])))]).toEqual([...bytes])
    }),
    { seed: 7 },
  )
})

it('brings back more than the browser takes as arguments at once', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 256)
  expect(fromBase64(await toBase64(new Blob([bytes])))).toEqual(bytes)
})
