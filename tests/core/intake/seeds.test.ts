import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importWith } from '@/lib/core/intake/importers'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange } from '@/lib/core/text/paragraph'

const folder = new URL('../../../../shared/data/seeds/', import.meta.url)

interface GoldSegment {
  readonly type: string
  readonly sub?: string | null
  readonly keep: boolean
  readonly start: number
  readonly end: number
  readonly text: string
  readonly softBoundaryBefore?: boolean
}

interface Gold {
  readonly id: string
  readonly lang: string
  readonly publication: {
    readonly headline: string | null
    readonly byline: string | null
    readonly published: string | null
    readonly url: string | null
  }
  readonly segments: readonly GoldSegment[]
}

/** What a reference type is called here; a picture credit may be a caption or metadata, either reading is right. */
const typesOf: Readonly<Record<string, readonly ParagraphRange['type'][]>> = {
  body: ['content'],
  headline: ['headline', 'heading'],
  teaser: ['standfirst'],
  caption: ['caption', 'metadata'],
  byline: ['metadata'],
  'translator-note': ['metadata'],
  boilerplate: ['metadata', 'boilerplate'],
}

const seeds = existsSync(folder)
  ? await Promise.all(
      readdirSync(new URL('gold/', folder)).map(async (file) => {
        const gold = JSON.parse(readFileSync(new URL(`gold/${file}`, folder), 'utf8')) as Gold
        const fileName = `${gold.id}.txt`
        const bytes = readFileSync(new URL(`texts/${fileName}`, folder))
        const read = await importWith({ bytes, fileName, mediaType: null })
        return [
          gold.id.slice(0, 3),
          { gold, read, index: indexCodePoints(read.text), bytes },
        ] as const
      }),
    )
  : []

/** Skipped, and counted as such, only where the five real texts are not at hand. */
describe.skipIf(!existsSync(folder))('the five real texts (needs ../shared)', () => {
  it('are five', () => {
    expect(seeds).toHaveLength(5)
  })

  it.each(seeds)('%s is kept letter by letter', (_id, { read, index, bytes }) => {
    expect(read.text).toBe(bytes.toString('utf8'))
    let at = 0
    for (const { start, end } of read.paragraphs) {
      expect(index.slice(at, start).trim()).toBe('')
      at = end
    }
    expect(index.slice(at, index.length).trim()).toBe('')
  })

  it.each(seeds)('%s: each word lies in a paragraph of its type', (_id, { gold, read, index }) => {
    const wrong = gold.segments.flatMap((segment) => {
      const start = index.toCodePoints(segment.start)
      const end = index.toCodePoints(segment.end)
      return read.paragraphs
        .filter((range) => range.start < end && range.end > start)
        .filter(({ type }) => !typesOf[segment.type]?.includes(type))
        .map(({ type, sub }) => `${segment.type} as ${type}/${sub}: ${segment.text.slice(0, 60)}`)
    })
    expect(wrong).toEqual([])
  })

  it.each(seeds)('%s: each kept piece is a paragraph by itself', (_id, { gold, read, index }) => {
    const found = new Set(read.paragraphs.map(({ start, end }) => index.slice(start, end)))
    const kept = gold.segments.filter(
      ({ keep, softBoundaryBefore, sub }) => keep && !softBoundaryBefore && sub !== 'embed',
    )
    expect(kept.map(({ text }) => text).filter((text) => !found.has(text))).toEqual([])
  })

  it.each(seeds)('%s: title, author, date and address', (_id, { gold, read: { metadata } }) => {
    expect(metadata.title?.value ?? null).toBe(gold.publication.headline)
    expect(metadata.byline?.value ?? null).toBe(gold.publication.byline)
    expect(metadata.published?.value ?? null).toBe(gold.publication.published)
    expect(metadata.url?.value ?? null).toBe(gold.publication.url)
    expect(metadata.language?.value).toBe(gold.lang)
  })
})
