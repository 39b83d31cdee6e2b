import { describe, expect, it } from 'vitest'
import {
  channels,
  corroborations,
  facetsOf,
  facetWords,
  fidelities,
  forms,
  groundRules,
  media,
  proximities,
  tenures,
  translationModes,
} from '../../../lib/core/chain/facets'
import { hopKinds, isHopKind, kinds } from '../../../lib/core/chain/kinds'
import { noticeCodes, problemCodes } from '../../../lib/core/chain/problems'
import { sayNotice, sayProblem } from '../../../lib/core/chain/problem-words'
import { languages } from '../../../lib/core/language'

const closed = {
  channel: channels,
  groundRules,
  proximity: proximities,
  form: forms,
  fidelity: fidelities,
  medium: media,
  mode: translationModes,
  currentFormer: tenures,
  corroboration: corroborations,
}

describe('the vocabulary of hops', () => {
  it.each(hopKinds)('%s has a label and a definition of its own in both languages', (id) => {
    const { label, definition } = kinds[id]
    for (const language of languages) {
      expect(label[language]).toMatch(/\S/)
      expect(definition[language]).toMatch(/\.$/)
    }
  })

  it.each([
    ['relay', 'outlet agency aggregator translation'],
    ['origin', 'named-person named-body unnamed-person unnamed-group vague document data'],
    ['either', 'social unknown'],
    ['terminal', 'own unattributed'],
  ])('tier %s: %s', (tier, ids) => {
    expect(hopKinds.filter((id) => kinds[id].tier === tier).join(' ')).toBe(ids)
  })

  it('knows its kinds and nothing else', () => {
    expect(hopKinds.every(isHopKind)).toBe(true)
    expect(['', 'Outlet', 'toString', '__proto__'].filter(isHopKind)).toEqual([])
  })
})

describe('the vocabulary of facets', () => {
  it.each(Object.entries(closed))('%s has words for each value, in order', (name, values) => {
    const words = facetWords[name as keyof typeof closed]
    expect(Object.keys(words.values)).toEqual([...values])
  })

  it.each(hopKinds)('the form of %s shows each facet once', (kind) => {
    const shown = facetsOf(kind)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown.every((name) => name in facetWords)).toBe(true)
  })

  it('has a place for every facet', () => {
    const shown = new Set(hopKinds.flatMap((kind) => facetsOf(kind)))
    expect(Object.keys(facetWords).filter((name) => !shown.has(name as never))).toEqual([])
  })
})

describe('problems and notices', () => {
  it.each(languages)('are said in full sentences (%s)', (language) => {
    const problems = problemCodes.map((code) =>
      sayProblem({ code, at: 3, length: 4, found: 'Lind', after: 'via' }, language),
    )
    const notices = noticeCodes.map((code) => sayNotice({ code, names: ['Lind', 'X'] }, language))
    expect([...problems, ...notices].filter((said) => /[{}]|undefined/.test(said))).toEqual([])
    expect(new Set([...problems, ...notices]).size).toBe(problemCodes.length + noticeCodes.length)
  })
})
