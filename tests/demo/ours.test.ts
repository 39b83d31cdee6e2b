import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { demo } from '@/prisma/demo'
import { declaredParagraphs } from './places'

const seeds = fileURLToPath(new URL('../../../shared/data/seeds/texts', import.meta.url))
/** So many words in the same order are no accident. */
const shingleLength = 6

const shingles = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const starts = words.slice(0, Math.max(0, words.length - shingleLength + 1))
  return new Set(starts.map((_word, i) => words.slice(i, i + shingleLength).join(' ')))
}

describe.skipIf(!existsSync(seeds))(
  'nothing is taken from the real texts (needs ../shared)',
  () => {
    const theirs = existsSync(seeds)
      ? readdirSync(seeds).map((name) => shingles(readFileSync(`${seeds}/${name}`, 'utf8')))
      : []

    test('there is something to compare with', () => {
      expect(theirs.length).toBeGreaterThan(0)
      for (const set of theirs) expect(set.size).toBeGreaterThan(100)
    })

    test.each(demo.texts.map((text) => [text.slug, text] as const))('%s', (_slug, text) => {
      const shared = declaredParagraphs(text)
        .flatMap(({ words }) => [...shingles(words)])
        .filter((words) => theirs.some((set) => set.has(words)))
      expect(shared).toEqual([])
    })
  },
)
