import { describe, expect, it } from 'vitest'
import { likelihoodScheme } from '../../../lib/core/rating/schemes'
import { lintStatement, mixesLikelihoodRows } from '../../../lib/core/rating/statement'
import type { Language } from '../../../lib/core/language'

describe('lintStatement', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'We have high confidence that a ceasefire is likely.', 'high confidence', 'likely'],
    ['en', 'It is very unlikely (low confidence).', 'low confidence', 'very unlikely'],
    [
      'en',
      'Confidence: moderate; almost certainly one newsroom.',
      'Confidence: moderate',
      'almost certainly',
    ],
    [
      'en',
      'Confidence in this judgement is high, and it is probable.',
      'Confidence in this judgement is high',
      'probable',
    ],
    [
      'en',
      'A remote chance, with low-to-moderate confidence.',
      'low-to-moderate confidence',
      'remote chance',
    ],
    [
      'en',
      'Roughly even odds with moderate confidence.',
      'moderate confidence',
      'Roughly even odds',
    ],
    [
      'de',
      'Mit hohem Vertrauen ist der Rückzug wahrscheinlich.',
      'hohem Vertrauen',
      'wahrscheinlich',
    ],
    [
      'de',
      'Vertrauen: niedrig, nahezu ausgeschlossen.',
      'Vertrauen: niedrig',
      'nahezu ausgeschlossen',
    ],
    [
      'de',
      'Das Vertrauen in diese Einschätzung ist hoch, der Rückzug nahezu sicher.',
      'Vertrauen in diese Einschätzung ist hoch',
      'nahezu sicher',
    ],
    [
      'de',
      'Bei mittlerem Vertrauen etwa gleich wahrscheinlich.',
      'mittlerem Vertrauen',
      'etwa gleich wahrscheinlich',
    ],
    [
      'de',
      'Ein sehr unwahrscheinlicher Fall, geringes Vertrauen.',
      'geringes Vertrauen',
      'sehr unwahrscheinlicher',
    ],
  ])('%s: refuses %j', (language, sentence, confidence, likelihood) => {
    expect(lintStatement(sentence, language)).toEqual({
      code: 'E_CONFIDENCE_WITH_LIKELIHOOD',
      confidence,
      likelihood,
    })
  })

  it.each<[Language, string]>([
    ['en', 'A ceasefire is likely (55–80 %).'],
    ['en', 'We hold this with high confidence.'],
    ['en', 'The minister lost a vote of confidence and is unlikely to stay.'],
    ['en', 'We hold with high confidence that talks took place in a remote village.'],
    ['en', 'High confidence: the improvised account was dropped.'],
    ['en', ''],
    ['de', 'Ein Rückzug ist wahrscheinlich (55–80 %).'],
    ['de', 'Das Vertrauen ist hoch.'],
    ['de', 'Hohes Vertrauen; der Sicherheitsrat tagt.'],
    ['de', 'Das Vertrauen der Wähler sank, eine Neuwahl ist unwahrscheinlich.'],
    ['de', ''],
  ])('%s: accepts %j', (language, sentence) => {
    expect(lintStatement(sentence, language)).toBeNull()
  })

  it.each(likelihoodScheme.values.map(({ label, otherLabel }) => [label, otherLabel] as const))(
    'knows every term of the scheme: %j',
    (label, otherLabel) => {
      for (const term of [label.en, `It is ${otherLabel?.en.toLowerCase()}`]) {
        expect(lintStatement(`${term}; high confidence.`, 'en')).not.toBeNull()
      }
      expect(lintStatement(`${label.de}; Vertrauen hoch.`, 'de')).not.toBeNull()
    },
  )
})

describe('mixesLikelihoodRows', () => {
  it.each([
    ['A rise is likely. A fall is very unlikely.', false],
    ['A rise is probable. A fall is highly improbable.', false],
    ['A rise is likely. A fall is improbable.', true],
    ['Almost certain, or nearly certain?', true],
    ['Roughly even chance of snow; even odds of rain.', true],
    ['A remote valley saw snow, which is likely again.', false],
    ['', false],
  ])('%j: %j', (text, mixes) => {
    expect(mixesLikelihoodRows(text)).toBe(mixes)
  })
})
