import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = (path: string) => readFileSync(path, 'utf8')
const names = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].flatMap(([, name]) => name ?? [])

const listed = names(text('.env.example'), /^([A-Z_]+)=/gm)
const readByTheStart = names(text('scripts/start/settings.mjs'), /\benv\.([A-Z][A-Z_]+)/g)
const readByTheApp = names(text('lib/env.ts'), /^ {2}([A-Z][A-Z_]+): /gm)

test('.env.example lists every setting, and nothing else', () => {
  expect(readByTheStart).not.toHaveLength(0)
  expect(readByTheApp).not.toHaveLength(0)
  const read = new Set(['DATABASE_URL', 'MIGRATE_DATABASE_URL', ...readByTheStart, ...readByTheApp])
  expect([...listed].sort()).toEqual([...read].sort())
})
