import { describe, expect, test } from 'vitest'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { segmentText } from '@/lib/core/text/segment'
import { demo } from '@/prisma/demo'
import type { DemoText } from '@/prisma/demo/shapes'
import { declaredParagraphs, timesIn } from './places'

const textOf = (slug: string): DemoText => {
  const found = demo.texts.find((text) => text.slug === slug)
  if (!found) throw new Error(`No demo text "${slug}"`)
  return found
}

const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length

describe.each(demo.texts.map((text) => [text.slug, text] as const))('%s', (_slug, demoText) => {
  const { text, language, url } = demoText

  test('is short enough to read and long enough to work on', () => {
    expect(wordCount(text)).toBeGreaterThanOrEqual(120)
    expect(wordCount(text)).toBeLessThanOrEqual(400)
  })

  test('declares every paragraph of the text, in order', () => {
    const declared = declaredParagraphs(demoText)
    expect(declared[0]?.start).toBe(0)
    for (const { start, words } of declared) {
      expect(words).not.toMatch(/\n\n/)
      expect(start === 0 || /\s/u.test(text[start - 1]!)).toBe(true)
    }
  })

  test('falls into these paragraphs, each of the declared type', () => {
    const index = indexCodePoints(text)
    const found = segmentText(text).map(({ start, end, type, sub }) => ({
      type,
      sub,
      words: index.slice(start, end),
    }))
    const declared = declaredParagraphs(demoText).map(({ type, sub, words }, i) => ({
      type,
      sub: sub ?? found[i]?.sub,
      words,
    }))
    expect(found).toEqual(declared)
  })

  test('is set with care', () => {
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/["'´`]|\.\.\.|[^\n] {2}|[ \t]\n|\t/)
    if (language === 'en') expect(text).not.toMatch(/„| - /)
    if (language === 'de') expect(timesIn(text, '„')).toBe(timesIn(text, '“') - timesIn(text, '”'))
    if (language === 'en') expect(timesIn(text, '“')).toBe(timesIn(text, '”'))
  })

  test('lives at an address that leads nowhere', () => {
    if (url !== null) expect(new URL(url).hostname).toMatch(/\.example$/)
    for (const [, host] of text.matchAll(/https?:\/\/([^/\s]+)/gu))
      expect(host).toMatch(/\.example$/)
  })
})

describe('what the texts have in common', () => {
  test('the copy loses the negation of the original', () => {
    expect(textOf('admiral-presses').text).toContain('neither of whom believes it is time')
    const copy = declaredParagraphs(textOf('lost-neither')).find(({ words }) =>
      words.includes('die beide glauben'),
    )
    expect(copy?.words).toContain('Außenministerin Clara Wendrup und Tomas Brandell')
    expect(copy?.words).not.toMatch(/\b(nicht|kein\w*|weder|noch)\b/u)
  })

  test('the copy names no outlet but for two letters', () => {
    const { text } = textOf('lost-neither')
    const outlets = demo.sources.filter(({ kind }) => kind === 'outlet' || kind === 'agency')
    const named = outlets
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
    expect(named).toEqual(['HP'])
    expect(timesIn(text, 'HP')).toBe(1)
    expect(text.startsWith('(HP) –')).toBe(true)
  })

  test.each([
    ['the speech', 'admiral-presses', /When the channel is open, you sail/],
    ['the speech', 'club-evening', /When the channel is open, you sail/],
    ['the speech', 'lost-neither', /Wenn der Kanal offen ist, segeln Sie/],
    ['the speech', 'admiral-and-ice', /Ist das Fahrwasser offen, läuft man aus/],
    ['the speech', 'missed-tide', /Sei die Fahrrinne offen, so laufe man aus/],
    ['the official’s quay', 'admiral-presses', /standing on the other quay/],
    ['the official’s quay', 'lost-neither', /steht auf dem anderen Kai/],
    ['the official’s quay', 'admiral-and-ice', /„am anderen Kai“/],
    ['the two who do not believe', 'two-not-three', /halten die Zeit dafür nicht für gekommen/],
    ['the two who do not believe', 'admiral-and-ice', /diese Ansicht „ausdrücklich nicht“ teilen/],
    ['the October poll', 'admiral-presses', /Kontor Institute, 41 per cent/],
    ['the October poll', 'quiet-meetings', /im Oktober waren es 41 Prozent/],
    ['the correction', 'two-not-three', /nicht drei, sondern zwei Beamte/],
  ])('%s is told in %s', (_statement, slug, words) => {
    expect(textOf(slug).text).toMatch(words)
  })

  test('both languages are there, and every text has a name of its own', () => {
    expect(new Set(demo.texts.map(({ language }) => language))).toEqual(new Set(['de', 'en']))
    expect(new Set(demo.texts.map(({ slug }) => slug)).size).toBe(demo.texts.length)
    expect(demo.texts.map(({ publishedAt }) => publishedAt)).toEqual(
      demo.texts.map(({ publishedAt }) => publishedAt).toSorted(),
    )
  })
})
