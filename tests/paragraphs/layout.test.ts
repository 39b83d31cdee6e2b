import { beforeAll, describe, expect, it } from 'vitest'
import { createSegment, saveAnnotation } from '@/lib/annotations/commands'
import { listAnnotations } from '@/lib/annotations/queries'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { listParagraphs } from '@/lib/documents/queries'
import type { LayoutEdit, ParagraphView } from '@/lib/documents/schema'
import { editLayout } from '@/lib/paragraphs/commands'
import { useDatabase } from '../support/database'
import { article, importArticle, makeTeam, type Team } from '../support/team'

useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

const first = { seen: null, first: false, key: null } as const
const edit = (id: string, layout: number, ...edits: LayoutEdit[]) =>
  editLayout(team.reviewer, id, layout, { edits })

/** A place to cut: the code point before the word. */
const before = (paragraph: ParagraphView, word: string) =>
  paragraph.start + indexCodePoints(paragraph.text).toCodePoints(paragraph.text.indexOf(word))

const lossless = (paragraphs: readonly ParagraphView[]) => {
  const index = indexCodePoints(article)
  let end = 0
  for (const paragraph of paragraphs) {
    expect(index.slice(end, paragraph.start).trim()).toBe('')
    expect(index.slice(paragraph.start, paragraph.end)).toBe(paragraph.text)
    end = paragraph.end
  }
  expect(index.slice(end, index.length).trim()).toBe('')
}

describe('a split', () => {
  it('keeps the id, and what was said, on the larger part', async () => {
    const { id, content } = await importArticle(team.editor)
    const paragraph = content[1]!
    await saveAnnotation(team.reviewer, paragraph.id, { chain: 'CNN' }, first)
    const at = before(paragraph, '“Nobody')
    const { paragraphs, layout } = await edit(id, 1, { edit: 'split', paragraph: paragraph.id, at })
    lossless(paragraphs)
    expect(layout).toBe(2)
    const kept = paragraphs.find((each) => each.id === paragraph.id)!
    const parts = [at - paragraph.start, paragraph.end - at]
    expect(kept.end - kept.start).toBeGreaterThanOrEqual(Math.max(...parts) - 1)
    expect((await listAnnotations(team.reviewer, id)).map(({ segmentId }) => segmentId)).toEqual([
      paragraph.id,
    ])
  })

  it('goes through no segment of anybody', async () => {
    const { id, content } = await importArticle(team.editor)
    const paragraph = content[0]!
    await createSegment(team.second, paragraph.id, {
      start: paragraph.start,
      end: paragraph.end - 4,
    })
    const at = before(paragraph, 'urged')
    await expect(edit(id, 1, { edit: 'split', paragraph: paragraph.id, at })).rejects.toMatchObject(
      {
        code: 'E_SEGMENT_CROSSED',
      },
    )
  })
})

describe('a merge', () => {
  it('makes what was said of the smaller part a segment of the whole', async () => {
    const { id, content } = await importArticle(team.editor)
    for (const { id: segment } of content)
      await saveAnnotation(team.reviewer, segment, { chain: 'CNN' }, first)
    const { paragraphs } = await edit(id, 1, { edit: 'merge', paragraph: content[1]!.id })
    lossless(paragraphs)
    const whole = paragraphs.find(({ start }) => start === content[0]!.start)!
    expect(whole.end).toBe(content[1]!.end)
    expect(whole.segments).toHaveLength(2)
    expect(await listAnnotations(team.reviewer, id)).toHaveLength(content.length)
  })

  it('leaves nothing behind where nobody had said anything', async () => {
    const { id, content } = await importArticle(team.editor)
    const { paragraphs } = await edit(id, 1, { edit: 'merge', paragraph: content[1]!.id })
    expect(paragraphs.find(({ start }) => start === content[0]!.start)?.segments).toHaveLength(1)
  })
})

describe('an edit', () => {
  it('names the layout it saw', async () => {
    const { id, content } = await importArticle(team.editor)
    const retype = {
      edit: 'retype',
      paragraph: content[0]!.id,
      type: 'boilerplate',
      sub: null,
    } as const
    await edit(id, 1, retype)
    await expect(edit(id, 1, retype)).rejects.toMatchObject({ refusal: 'E_STALE' })
    await expect(editLayout(team.reviewer, id, null, { edits: [retype] })).rejects.toMatchObject({
      status: 428,
    })
  })

  it('wins alone of many at once', async () => {
    const { id, content } = await importArticle(team.editor)
    const retype = {
      edit: 'retype',
      paragraph: content[0]!.id,
      type: 'heading',
      sub: null,
    } as const
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => edit(id, 1, retype)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    lossless(await listParagraphs(team.reader, id))
  })

  it('of a type without chains lets no judgement in', async () => {
    const { id, content } = await importArticle(team.editor)
    await edit(id, 1, {
      edit: 'retype',
      paragraph: content[0]!.id,
      type: 'metadata',
      sub: 'byline',
    })
    await expect(
      saveAnnotation(team.reviewer, content[0]!.id, { chain: 'CNN' }, first),
    ).rejects.toMatchObject({
      code: 'E_TYPE',
    })
  })
})
