import { describe, expect, it } from 'vitest'
import { languages } from '../../../lib/core/language'
import {
  distortions,
  fidelityFlags,
  findFlag,
  flags,
  flagTypes,
  flagTypesToRaise,
} from '../../../lib/core/label/fidelity'

describe('the fidelity list', () => {
  it.each([
    ['translation-distortion', 'Übersetzungsverfälschung', true, false],
    ['quote-misattribution', 'falsch zugeordnetes Zitat', true, false],
    ['quote-altered', 'verändertes Zitat', true, false],
    ['source-inflation', 'Quellenaufwertung', true, false],
    ['dropped-hop', 'verschwiegenes Glied', true, false],
    ['missing-attribution', 'fehlende Quellenangabe', false, false],
    ['circular-reporting', 'Zirkelbezug', false, true],
    ['single-source', 'Einzelquelle', false, true],
    ['stale-or-misdated', 'veraltet / falsch datiert', true, false],
    ['unverifiable-upstream', 'nicht prüfbar', false, false],
    ['question', 'Frage', false, false],
  ])('%s: "%s", evidence %j, computed %j', (type, de, needsEvidence, computed) => {
    const entry = findFlag(type)
    expect(entry).toMatchObject({ needsEvidence, computed })
    expect(entry?.label.de).toBe(de)
  })

  it('has ten marks, and a question beside them', () => {
    expect(fidelityFlags).toHaveLength(10)
    expect(flagTypes).toEqual([...fidelityFlags, 'question'])
  })

  it.each(flagTypes)('%s is worded in every language', (type) => {
    for (const language of languages) {
      expect(flags[type].label[language]).not.toBe('')
      expect(flags[type].meaning[language]).toMatch(/^\p{Lu}.{10,}\.$/u)
    }
  })

  it('lets people raise everything but the computed marks', () => {
    const rest = flagTypes.filter((type) => !flagTypesToRaise.includes(type))
    expect(rest).toEqual(['circular-reporting', 'single-source'])
  })

  it('says what a translation can change', () => {
    expect(distortions).toEqual(['polarity', 'modality', 'number', 'name', 'tense', 'other'])
  })

  it.each(['', 'toString', 'Question'])('has no flag %j', (type) => {
    expect(findFlag(type)).toBeNull()
  })
})
