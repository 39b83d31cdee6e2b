import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writtenFormats } from '@/lib/core/report/formats'
import { smallModel } from './fixtures'

const fileOf = (id: string) => fileURLToPath(new URL(`expected/${id}.txt`, import.meta.url))

/** Written again only on purpose: `WRITE_EXPECTED=1 npx vitest run tests/core/report/expected.test.ts`. */
if (process.env.WRITE_EXPECTED)
  for (const { id, render } of writtenFormats) writeFileSync(fileOf(id), render(smallModel))

test.each(writtenFormats)('$id is what it was', ({ id, render }) => {
  expect(existsSync(fileOf(id))).toBe(true)
  expect(Buffer.from(render(smallModel)).equals(readFileSync(fileOf(id)))).toBe(true)
})
