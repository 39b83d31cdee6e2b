import { describe, expect, test } from 'vitest'
import { tameInPlace } from '@/lib/core/report/escape'
import { labelStudio } from '@/lib/core/report/formats/label-studio'
import { webannoTsv } from '@/lib/core/report/formats/webanno-tsv'
import type { Task } from '@/lib/core/report/label-studio/tasks'
import { layers, spanningOf } from '@/lib/core/report/web-anno/layers'
import { bridge, germanModel, harbour, richModel } from './fixtures'
import { readXml } from './xml-reader'
import { readTsv } from './tsv-reader'

const texts = [harbour, bridge].map(({ text }) => text)
/** The documents follow each other in one file, two characters apart. */
const offsets = [0, harbour.text.length + 2]

describe('WebAnno TSV', () => {
  const file = readTsv(webannoTsv.render(richModel))
  const whole = texts.join('\n\n')

  test('has a sentence for each paragraph, and words where its offsets say (UTF-16 units)', () => {
    const paragraphs = richModel.documents.flatMap((document) => document.paragraphs)
    expect(file.sentences.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text))
    for (const { tokens } of file.sentences)
      for (const { begin, end, text } of tokens) expect(whole.slice(begin, end)).toBe(text)
  })

  test('is read back with every span and every feature', () => {
    const units = (at: number, point: number) =>
      offsets[at]! + Array.from(texts[at]!).slice(0, point).join('').length
    const expected = richModel.documents.flatMap((document, at) =>
      document.paragraphs.flatMap((paragraph) =>
        spanningOf(richModel, document, paragraph).map(({ layer, span, features }) => {
          const [begin, end] = [units(at, span[0]), units(at, span[1])]
          const named = layers[layer].map((name, nth) => [name, features[nth] ?? null])
          return {
            layer,
            begin,
            // A judgement stands on the first word of its segment.
            words: layer === 'Judgement' ? null : whole.slice(begin, end).trim(),
            features: Object.fromEntries(named) as Record<string, string | null>,
          }
        }),
      ),
    )
    const found = file.spans.map(({ layer, begin, end, features }) => ({
      ...{ layer, begin, features },
      words: layer === 'Judgement' ? null : whole.slice(begin, end),
    }))
    const order = (all: readonly object[]) => all.map((each) => JSON.stringify(sorted(each))).sort()
    expect(order(found)).toEqual(order(expected))
  })
})

const sorted = (value: object): unknown =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

test('a stand-in keeps the place of what follows', () =>
  expect(tameInPlace('a\u0000b\u202Ec\uD83Dd🌊\r\n')).toBe('a␀b\uFFFDc\uFFFDd🌊\n\n'))

describe('Label Studio', () => {
  const tasks = JSON.parse(labelStudio.render(richModel)) as Task[]
  const values = (task: Task) =>
    task.annotations.flatMap(({ result }) => result.map((each) => ({ ...each, value: each.value })))

  test('has each text, and each region where its offsets say (code points)', () => {
    expect(tasks.map(({ data }) => data.text)).toEqual(texts)
    tasks.forEach((task, at) => {
      const points = Array.from(texts[at]!)
      for (const { type, value } of values(task)) {
        const { start, end, text } = value as { start: number; end: number; text: unknown }
        const words = points.slice(start, end).join('')
        if (type === 'labels') expect(text).toBe(words)
        else expect(words).not.toBe('')
      }
    })
  })

  test('is read back with every judgement', () => {
    const written = tasks.flatMap((task) =>
      values(task).map(({ from_name: name, type, value }) => [
        name,
        ...((type === 'labels'
          ? value.labels
          : type === 'choices'
            ? value.choices
            : value.text) as string[]),
      ]),
    )
    const annotations = richModel.documents.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ segments }) => segments.flatMap((segment) => segment.annotations)),
    )
    const count = (name: string) => written.filter(([from]) => from === name).length
    expect(count('segment')).toBe(annotations.length)
    expect(count('note')).toBe(annotations.filter(({ note }) => note).length)
    expect(count('credibility')).toBe(annotations.filter(({ credibility }) => credibility).length)
    expect(count('chain')).toBe(annotations.filter(({ chain }) => chain).length)
    for (const { note, labels, flags } of annotations) {
      if (note) expect(written).toContainEqual(['note', note])
      for (const { id } of labels) expect(written).toContainEqual(['bias', id])
      for (const { type, state } of flags) {
        expect(written).toContainEqual(['flag', type])
        expect(written).toContainEqual(['state', state])
      }
    }
  })

  test('brings a labelling interface that names every field it uses', () => {
    const config = readXml(String(tasks[0]!.meta.config))
    const names = config.children.map((child) =>
      typeof child === 'string' ? '' : child.attributes.name,
    )
    const used = new Set(tasks.flatMap((task) => values(task).map(({ from_name: name }) => name)))
    expect([...used].filter((name) => !names.includes(name))).toEqual([])
  })

  test('speaks the language of the report', () =>
    expect(labelStudio.render(germanModel)).toContain('unter Berufung auf'))
})
