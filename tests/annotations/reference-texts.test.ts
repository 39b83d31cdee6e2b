import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSegment, saveAnnotation } from '@/lib/annotations/commands'
import { listAnnotations } from '@/lib/annotations/queries'
import { printChain } from '@/lib/core/chain/print'
import { groupBy } from '@/lib/core/group-by'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { carriesChains } from '@/lib/core/text/paragraph'
import { disconnect } from '@/lib/db/client'
import { importDocument } from '@/lib/imports/commands'
import { getDocument, listParagraphs } from '@/lib/documents/queries'
import type { ParagraphView } from '@/lib/documents/schema'
import { saveSpine } from '@/lib/spines/commands'
import { createSource } from '@/lib/sources/commands'
import { referenceChains, referenceSpines } from '../fixtures/reference-chains'
import { useDatabase } from '../support/database'
import { makeTeam, type Team } from '../support/team'

const folder = '../shared/data/seeds/texts'
const first = { seen: null, first: false, key: null } as const

const fileOf = (text: string) => {
  const name = readdirSync(folder).find((each) => each.startsWith(text))
  return readFileSync(`${folder}/${name}`, 'utf8')
}

/** Code point offset at which a block (a run of lines between blank lines, from 1) begins. */
function blockStart(text: string, block: number): number {
  const starts = [...text.matchAll(/(?:^|\n[^\S\n]*\n)\s*(?=\S)/g)].map(
    (match) => match.index + match[0].length,
  )
  return indexCodePoints(text).toCodePoints(starts[block - 1] ?? 0)
}

/** The words of a paragraph cut into so many stretches of about the same length. */
function stretches(
  { text, start }: ParagraphView,
  count: number,
): { start: number; end: number }[] {
  const index = indexCodePoints(text)
  const words = [...text.matchAll(/\S+/g)].map(
    (word) => [word.index, word.index + word[0].length] as const,
  )
  const size = Math.floor(words.length / count)
  return Array.from({ length: count }, (_, at) => {
    const part = words.slice(at * size, at === count - 1 ? words.length : (at + 1) * size)
    return {
      start: start + index.toCodePoints(part[0]![0]),
      end: start + index.toCodePoints(part.at(-1)![1]),
    }
  })
}

useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
  for (const [name, alias] of [
    ['Mark Milley', 'Milley'],
    ['Antony Blinken', 'Blinken'],
  ] as const) {
    await createSource(team.editor, { name, kind: 'named-person', aliases: [alias] })
  }
})

describe.skipIf(!existsSync(folder))(
  'the reference chains of the five texts (needs ../shared)',
  () => {
    it.each(Object.keys(referenceSpines))(
      '%s: typed in one line each, read back the same',
      async (text) => {
        const content = fileOf(text)
        const { id } = await importDocument(team.editor, { text: content })
        await saveSpine(team.reviewer, id, null, { chain: referenceSpines[text]! })
        const spine = printChain((await getDocument(team.reviewer, id)).spine.chain)
        const paragraphs = (await listParagraphs(team.reviewer, id)).filter(({ type }) =>
          carriesChains(type),
        )
        const wanted = new Map<string, string>()
        const blocks = groupBy(
          referenceChains.filter(([each]) => each === text),
          ([, block]) => block,
        )
        for (const [block, rows] of blocks) {
          const from = blockStart(content, block)
          const paragraph = paragraphs.find(
            ({ start, end }) => from <= start || (from > start && from < end),
          )!
          const parts = stretches(paragraph, rows.length)
          for (const [at, [, , part, chain]] of rows.entries()) {
            const segment = part
              ? (await createSegment(team.reviewer, paragraph.id, parts[at]!)).id
              : paragraph.id
            const { view } = await saveAnnotation(team.reviewer, segment, { chain }, first)
            wanted.set(segment, printChain(view.chain ?? []))
          }
        }
        await disconnect()
        const kept = await listAnnotations(team.reviewer, id)
        expect(
          Object.fromEntries(kept.map((each) => [each.segmentId, printChain(each.chain ?? [])])),
        ).toEqual(Object.fromEntries(wanted))
        expect(wanted.size).toBe([...blocks.values()].flat().length)
        expect(printChain((await getDocument(team.reviewer, id)).spine.chain)).toBe(spine)
      },
    )

    it('lets the long paragraph of 002 carry ten segments beside its own', async () => {
      const { id } = await importDocument(team.editor, { text: fileOf('002') })
      const long = (await listParagraphs(team.reviewer, id)).reduce((a, b) =>
        a.text.length > b.text.length ? a : b,
      )
      for (const part of stretches(long, 10)) await createSegment(team.reviewer, long.id, part)
      const shown = (await listParagraphs(team.reviewer, id)).find(
        (paragraph) => paragraph.id === long.id,
      )
      expect(shown?.segments).toHaveLength(11)
      expect(shown?.segments[0]).toMatchObject({ id: long.id, shared: true })
    })
  },
)
