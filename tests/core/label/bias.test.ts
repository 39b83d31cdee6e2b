import { describe, expect, it } from 'vitest'
import { languages } from '../../../lib/core/language'
import { biasLabels, biasScheme, findBiasLabel } from '../../../lib/core/label/bias'

describe('stemma-bias/1', () => {
  it('has the fourteen labels, once each', () => {
    expect(biasScheme.id).toBe(`stemma-bias/${biasScheme.version}`)
    expect(biasScheme.concepts.map(({ id }) => id)).toEqual([...biasLabels])
    expect(new Set(biasLabels).size).toBe(14)
  })

  it.each([
    ['loaded-language', 'loaded language', 'wertende Wortwahl'],
    ['labelling', 'labelling', 'Etikettierung'],
    ['epistemic-verb', 'slanted attribution verb', 'wertendes Redeverb'],
    ['certainty-shift', 'certainty shift', 'Gewissheitsverschiebung'],
    ['opinion-as-fact', 'opinion presented as fact', 'Meinung als Tatsache'],
    ['mind-reading', 'mind reading', 'Unterstellung von Motiven'],
    ['vague-attribution', 'vague attribution', 'unscharfe Zuschreibung'],
    ['one-sided-sourcing', 'one-sided sourcing', 'einseitige Quellenwahl'],
    ['omission', 'material omission', 'Auslassung'],
    ['informational-aside', 'slanting background', 'tendenziöse Zusatzinformation'],
    ['headline-slant', 'headline slant', 'Überschrift weicht ab'],
    ['fear-appeal', 'appeal to fear or prejudice', 'Angst- oder Vorurteilsappell'],
    ['oversimplification', 'oversimplification', 'Verkürzung'],
    ['distraction', 'distraction', 'Ablenkung'],
  ])('%s is "%s", "%s"', (id, en, de) => {
    expect(findBiasLabel(id)?.prefLabel).toEqual({ en, de })
  })

  it.each(biasScheme.concepts.map((concept) => [concept.id, concept] as const))(
    '%s is defined and shown by an example in every language',
    (id, { definition, example, status, addedIn }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      for (const language of languages) {
        expect(definition[language]).toMatch(/^\p{Lu}.{20,}\.$/u)
        expect(example[language].length).toBeGreaterThan(20)
      }
      expect(status).toBe('active')
      expect(addedIn).toBeLessThanOrEqual(biasScheme.version)
    },
  )

  it('asks for evidence only where something is missing from the text', () => {
    const asking = biasScheme.concepts.filter(({ needsEvidence }) => needsEvidence)
    expect(asking.map(({ id }) => id)).toEqual(['omission'])
  })

  it('knows no other label', () => {
    expect(findBiasLabel('constructor')).toBeNull()
  })
})
