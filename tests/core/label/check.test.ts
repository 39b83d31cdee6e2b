import { describe, expect, it } from 'vitest'
import { biasLabels } from '../../../lib/core/label/bias'
import { checkFlags, checkLabels } from '../../../lib/core/label/check'
import { flagTypesToRaise } from '../../../lib/core/label/fidelity'

describe('checkLabels', () => {
  it.each([...biasLabels, 'x-scare-quotes', 'x-a1'])('accepts %s', (id) => {
    expect(checkLabels([id])).toEqual({ accepted: [{ id }], problems: [] })
  })

  it('keeps the facets', () => {
    const label = { id: 'labelling', spans: [[3, 9]], target: 'Marlow', polarity: -1 } as const
    expect(checkLabels([label, 'omission']).accepted).toEqual([label, { id: 'omission' }])
  })

  it.each([
    ['loaded-langauge', 'loaded-language'],
    ['labeling', 'labelling'],
    ['epistemic_verb', 'epistemic-verb'],
    ['Omission', 'omission'],
    ['Auslassung', 'omission'],
    ['opinion presented as fact', 'opinion-as-fact'],
    ['wertendes Redeverb', 'epistemic-verb'],
    ['headline-slnat', 'headline-slant'],
    ['propaganda', null],
    ['ad', null],
    ['', null],
    ['constructor', null],
  ])('refuses %j and proposes %j', (id, suggestion) => {
    const { accepted, problems } = checkLabels(['distraction', id])
    expect(accepted).toEqual([{ id: 'distraction' }])
    expect(problems).toMatchObject([{ code: 'E_UNKNOWN_LABEL', index: 1, id, suggestion }])
  })

  it.each(['x-', 'x-Scare', 'x-scare quotes', 'x--a', 'x-a-'])(
    'refuses the team label %j',
    (id) => {
      expect(checkLabels([id]).problems).toMatchObject([{ code: 'E_BAD_EXTENSION', index: 0, id }])
    },
  )

  it.each([
    ['labeling', 'there is no bias label "labeling"; did you mean "labelling"?'],
    ['propaganda', 'there is no bias label "propaganda"'],
    ['x-A', '"x-A" is no team label: after "x-" come lower-case words joined by hyphens'],
  ])('says of %j: %s', (id, message) => {
    expect(checkLabels([id]).problems[0]?.message).toBe(message)
  })
})

describe('checkFlags', () => {
  it.each(flagTypesToRaise)('accepts %s', (type) => {
    expect(checkFlags([type])).toEqual({ accepted: [{ type }], problems: [] })
  })

  it('keeps spans and note', () => {
    const flag = { type: 'dropped-hop', spans: [[0, 4]], note: 'The wire named two.' } as const
    expect(checkFlags([flag]).accepted).toEqual([flag])
  })

  it.each([
    ['circular-reporting', 'E_COMPUTED_FLAG', null],
    ['single-source', 'E_COMPUTED_FLAG', null],
    ['droped-hop', 'E_UNKNOWN_FLAG', 'dropped-hop'],
    ['verändertes Zitat', 'E_UNKNOWN_FLAG', 'quote-altered'],
    ['Frage', 'E_UNKNOWN_FLAG', 'question'],
    ['x-own', 'E_UNKNOWN_FLAG', null],
    ['toString', 'E_UNKNOWN_FLAG', null],
  ])('refuses %j as %s and proposes %j', (type, code, suggestion) => {
    const { accepted, problems } = checkFlags(['question', type])
    expect(accepted).toEqual([{ type: 'question' }])
    expect(problems).toMatchObject([{ code, index: 1, id: type, suggestion }])
  })
})
