import { describe, expect, it, test } from 'vitest'
import { coversWhole, isTaken, type Occupied } from '@/lib/core/suggestion/place'

const text = '„Der Hafen 🚢 bleibt offen“, sagte Aske am Montag.'
const length = Array.from(text).length
const ground = { start: 100, end: 100 + length, text }

describe('a stretch stands for its paragraph', () => {
  test.each([
    ['when it is the paragraph', [100, 100 + length], true],
    ['when only marks are left out', [101, 99 + length], true],
    ['when hardly a word is left out', [104, 100 + length], true],
    ['not when a word of five is left out', [100, 90 + length], false],
    ['not when it is one word of it', [101, 104], false],
  ] as const)('%s', (_name, span, expected) => {
    expect(coversWhole(ground, span)).toBe(expected)
  })
})

describe('a suggestion has its place taken', () => {
  const at = (start: number, end: number, fingerprint: string | null = null): Occupied => ({
    ...{ span: [start, end], shared: false, fingerprint },
  })
  const own = (fingerprint: string | null): Occupied => ({
    ...{ span: [0, 0], shared: true, fingerprint },
  })
  const part = { fingerprint: 'f', segment: [10, 20], whole: false } as const
  const whole = { ...part, whole: true }
  test.each([
    ['by nobody', part, [], false],
    ['by the annotation made of it', part, [at(50, 60, 'f')], true],
    ['by the very same words', part, [at(10, 20)], true],
    ['by words across it', part, [at(5, 15)], true],
    ['by words across its end', part, [at(15, 25)], true],
    ['not by words in it', part, [at(12, 15)], false],
    ['not by words around it', part, [at(5, 25)], false],
    ['not by words beside it', part, [at(20, 30)], false],
    ['by a paragraph somebody judged as a whole', part, [own(null)], true],
    ['not by a paragraph that another suggestion stands for', part, [own('g')], false],
    ['as a whole by whatever the paragraph says', whole, [own('g')], true],
    ['as a whole not by words of the paragraph', whole, [at(12, 15)], false],
  ] as const)('%s', (_name, suggestion, occupied, expected) => {
    expect(isTaken(suggestion, occupied)).toBe(expected)
  })
})

it('counts a paragraph without letters as covered by anything', () => {
  expect(coversWhole({ start: 0, end: 3, text: '***' }, [1, 2])).toBe(true)
})
