import { describe, expect, it } from 'vitest'
import {
  complete,
  completionsFor,
  ghostOf,
  typedName,
} from '@/app/w/[workspace]/documents/[documentId]/model/completion'
import { names } from './samples'

describe('the name being typed', () => {
  const lines: [string, string | null][] = [
    ['Harb', 'Harb'],
    ['Harbour Po', 'Harbour Po'],
    ['HP via off', 'off'],
    ['HP ← spa ← We', 'We'],
    ['HP unter Berufung auf We', 'We'],
    ['laut Sund', 'Sund'],
    ['HP + We', 'We'],
    ['HP ; We', 'We'],
    ['HP via ', null],
    ['HP [outl', null],
    ['HP [outlet]', null],
    ['"Jane via', null],
    ['', null],
  ]
  it.each(lines)('of %j is %j', (line, expected) => {
    expect(typedName(line, Array.from(line).length)?.text ?? null).toBe(expected)
  })

  it('ends at the caret', () => {
    expect(typedName('HP via Wendrup', 9)).toEqual({ at: 7, end: 9, text: 'We' })
  })
})

describe('completions', () => {
  const offered: [string, string[]][] = [
    ['harb', ['Harbour Post', 'Harbour Gazette']],
    ['hp', ['Harbour Post']],
    ['gazet', ['Harbour Gazette']],
    ['wend', ['Clara Wendrup']],
    ['zwei mit', ['zwei mit der Sache vertraute Beamte']],
  ]
  it.each(offered)('for %j begin with %j', (typed, expected) => {
    const found = completionsFor(typed, names, 7).map(({ name }) => name)
    expect(found.slice(0, expected.length)).toEqual(expected)
  })

  it('come from the shipped dictionary too, and never twice', () => {
    const found = completionsFor('Reuter', names, 7)
    expect(found.some(({ name, from }) => name === 'Reuters' && from === 'dictionary')).toBe(true)
    const own = [...names, { ...names[0]!, id: 'own', name: 'Reuters' }]
    expect(completionsFor('Reuters', own, 7).filter(({ name }) => name === 'Reuters')).toHaveLength(
      1,
    )
  })

  it('say by which alias a name was found', () => {
    expect(completionsFor('spa', names, 7)[0]).toMatchObject({
      name: 'Sundpresse-Agentur',
      alias: 'spa',
    })
  })

  it('are as many as asked for', () => {
    expect(completionsFor('a', names, 3).length).toBeLessThanOrEqual(3)
    expect(completionsFor('  ', names, 3)).toEqual([])
  })
})

describe('taking a completion', () => {
  const take = (line: string, name: string) => {
    const option = completionsFor(name, names, 7)[0]!
    return complete(line, typedName(line, Array.from(line).length)!, option)
  }
  it('puts the name in place of what was typed', () => {
    expect(take('spa ← harb', 'harb')).toEqual({ line: 'spa ← Harbour Post', caret: 18 })
  })
  it('writes a description so that it is read again as what it is', () => {
    expect(take('HP via zwei', 'zwei mit').line).toBe('HP via zwei mit der Sache vertraute Beamte')
  })
})

it.each([
  ['Harb', 'our Post'],
  ['harb', 'our Post'],
  ['hp', ''],
  ['', ''],
])('the ghost behind %j is %j', (typed, ghost) => {
  expect(ghostOf(typed, completionsFor('harb', names, 1)[0])).toBe(ghost)
})
