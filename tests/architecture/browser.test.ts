import { describe, expect, test } from 'vitest'
import { listSourceFiles, sourceFile, type SourceFile } from './source-files'

/** What must never be sent to a browser. */
const serverOnly =
  /^(lib\/(db|jobs|live|files|mail|web)\/|lib\/access\/(session|passwords|rate-limit)|lib\/env\.ts|lib\/[^/]+\/(queries|commands)\.ts|generated\/|scripts\/|prisma\/)/

const entries = listSourceFiles('app').filter(({ directive }) => directive === 'use client')

/** The way from a file to one that belongs to the server; a file of server actions is a door, not a way. */
function wayToServer(from: SourceFile, seen = new Set<string>()): string[] | null {
  for (const { path } of from.imports) {
    if (!path || seen.has(path)) continue
    seen.add(path)
    if (serverOnly.test(path)) return [from.path, path]
    const next = /\.tsx?$/.test(path) ? sourceFile(path) : null
    if (!next || next.directive === 'use server') continue
    const way = wayToServer(next, seen)
    if (way) return [from.path, ...way]
  }
  return null
}

describe('what runs in the browser brings nothing of the server along', () => {
  test.each(entries.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    expect(wayToServer(file)).toBeNull()
  })
})
