import { describe, expect, it } from 'vitest'
import { isNameLine, readByline } from '@/lib/core/text/written/names'

const bylines: [line: string, names: string | null][] = [
  ['von Erika Muster', 'Erika Muster'],
  ['Von Erika Muster, Berlin', 'Erika Muster'],
  ['Von Erika Muster und Max Beispiel', 'Erika Muster und Max Beispiel'],
  ['Von Erika Muster, Max Beispiel und Jo Probe', 'Erika Muster, Max Beispiel und Jo Probe'],
  ['By JANE DOE Associated Wire', 'JANE DOE'],
  ['By Jane Doe, Example News', 'Jane Doe'],
  ['By Jane Doe | 4 November 2023', 'Jane Doe'],
  ['By Jane Doe in Northport and John Roe in Westport', 'Jane Doe'],
  ['Von: ERIKA MUSTER', 'ERIKA MUSTER'],
  ['Ein Kommentar von Erika van der Muster', 'Erika van der Muster'],
  ['Autorin: Erika', 'Erika'],
  ['Von dpa', 'dpa'],
  ['Mitarbeit: Erika Muster', 'Erika Muster'],
  ['Text: Erika Muster', 'Erika Muster'],
  ['Text Message Scandal', null],
  ['Von Nordhafen', null],
  ['Von Muster zu Beispiel', null],
  ['Von Erika Muster stammt der Satz.', null],
  ['By Jane Doe! Really?', null],
  ['By Friday', null],
]

const names: [line: string, isName: boolean][] = [
  ['Erika Muster', true],
  ['Erika Muster und Max Beispiel', true],
  ['Anne-Kathrin Neumuster-Probe', true],
  ['Adam Sample and AP', true],
  ['Erika', false],
  ['Die neue Lage', false],
  ['NC News', false],
  ['Erika Muster sagt Nein', false],
]

describe('names', () => {
  it.each(bylines)('%s', (line, found) => {
    expect(readByline(line)?.names ?? null).toBe(found)
  })

  it.each(names)('%s: names, %s', (line, isName) => {
    expect(isNameLine(line)).toBe(isName)
  })
})
