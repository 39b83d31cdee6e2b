import { describe, expect, it } from 'vitest'
import { languages } from '../../../lib/core/language'
import { findValue } from '../../../lib/core/rating/scheme'
import {
  confidenceScheme,
  credibilityScheme,
  findScheme,
  likelihoodScheme,
  reliabilityScheme,
  schemes,
} from '../../../lib/core/rating/schemes'

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('scheme %s', (id, scheme) => {
  it('is found by its id and has a version', () => {
    expect(findScheme(id)).toBe(scheme)
    expect(scheme.version).toBeGreaterThanOrEqual(1)
  })

  it('has distinct ids and distinct labels', () => {
    const count = scheme.values.length
    expect(new Set(scheme.values.map((value) => value.id)).size).toBe(count)
    for (const language of languages) {
      expect(new Set(scheme.values.map((value) => value.label[language])).size).toBe(count)
    }
  })

  it('explains every value in every language', () => {
    for (const { label, explanation } of scheme.values) {
      for (const language of languages) {
        expect(label[language].trim()).toBe(label[language])
        expect(explanation[language]).toMatch(/^\p{Lu}.{20,}\.$/u)
      }
    }
  })

  it('numbers the values on the scale from 1 without gaps', () => {
    const ordinals = scheme.values.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]))
    expect(ordinals).toEqual(ordinals.map((_, index) => index + 1))
  })
})

it('has no scheme by an unknown id', () => {
  expect(findScheme('trust-score')).toBeNull()
})

describe('the standards', () => {
  it.each([
    ['A', 'Completely reliable', 'vollständig zuverlässig', 1],
    ['B', 'Usually reliable', 'in der Regel zuverlässig', 2],
    ['C', 'Fairly reliable', 'ziemlich zuverlässig', 3],
    ['D', 'Not usually reliable', 'in der Regel nicht zuverlässig', 4],
    ['E', 'Unreliable', 'unzuverlässig', 5],
    ['F', 'Reliability cannot be judged', 'Zuverlässigkeit nicht beurteilbar', null],
  ])('reliability %s is "%s"', (id, en, de, ordinal) => {
    expect(findValue(reliabilityScheme, id)).toMatchObject({ label: { en, de }, ordinal })
  })

  it.each([
    ['1', 'Confirmed by other sources', 'durch andere Quellen bestätigt', 1],
    ['2', 'Probably true', 'wahrscheinlich wahr', 2],
    ['3', 'Possibly true', 'möglicherweise wahr', 3],
    ['4', 'Doubtful', 'zweifelhaft', 4],
    ['5', 'Improbable', 'unwahrscheinlich', 5],
    ['6', 'Truth cannot be judged', 'Wahrheitsgehalt nicht beurteilbar', null],
  ])('credibility %s is "%s"', (id, en, de, ordinal) => {
    expect(findValue(credibilityScheme, id)).toMatchObject({ label: { en, de }, ordinal })
  })

  it.each([
    ['almost-no-chance', 'Almost no chance', 'Remote', 'nahezu ausgeschlossen', [1, 5]],
    ['very-unlikely', 'Very unlikely', 'Highly improbable', 'sehr unwahrscheinlich', [5, 20]],
    ['unlikely', 'Unlikely', 'Improbable', 'unwahrscheinlich', [20, 45]],
    [
      'even-chance',
      'Roughly even chance',
      'Roughly even odds',
      'etwa gleich wahrscheinlich',
      [45, 55],
    ],
    ['likely', 'Likely', 'Probable', 'wahrscheinlich', [55, 80]],
    ['very-likely', 'Very likely', 'Highly probable', 'sehr wahrscheinlich', [80, 95]],
    ['almost-certain', 'Almost certain', 'Nearly certain', 'nahezu sicher', [95, 99]],
  ])('likelihood %s is "%s" or "%s"', (id, en, other, de, range) => {
    expect(findValue(likelihoodScheme, id)).toMatchObject({
      label: { en, de },
      otherLabel: { en: other },
      range,
    })
  })

  it('lets the likelihood ranges meet', () => {
    const ranges = likelihoodScheme.values.flatMap(({ range }) => (range ? [range] : []))
    expect(ranges.slice(1).map(([low]) => low)).toEqual(ranges.slice(0, -1).map(([, high]) => high))
  })

  it('knows three confidences, and no number for them', () => {
    expect(confidenceScheme.values.map(({ label }) => label.de)).toEqual([
      'niedrig',
      'mittel',
      'hoch',
    ])
    expect(confidenceScheme.values.every(({ range }) => range === undefined)).toBe(true)
  })

  it.each(['', 'a', 'G', '0', '7', 'not rated'])('knows no value %j', (id) => {
    expect(findValue(reliabilityScheme, id)).toBeNull()
    expect(findValue(credibilityScheme, id)).toBeNull()
  })
})
