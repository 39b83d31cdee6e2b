import { describe, expect, it } from 'vitest'
import type { Language } from '../../../lib/core/language'
import { answerTo, type Written } from './write'

const plural = 'Beamte ×≥2 [unnamed-group]'
const one = 'eine Beamtin [unnamed-person]'

const sentences = (written: Written, language: Language): string => {
  const answer = answerTo(written, language)
  return 'error' in answer ? answer.error.message : answer.working.join('\n')
}

const cases: readonly (readonly [what: string, written: Written, en: RegExp, de: RegExp])[] = [
  [
    'what asserts, and what was left out and why',
    {
      reports: ['d1: Aurora | Lind', 'd2: Bote | Roth', 'd2: Bote | Roth', 'd3: Echo | own'],
      more: { r2: { stance: 'denies' }, r3: { stance: 'reports' }, r4: { distorted: true } },
    },
    /^One report in one document asserts the claim: r1\.\n.*denied: r2\.\n.*no position.*: r3\.\n.*translation is put right: r4\./,
    /^Eine Textstelle vertritt die Behauptung, in einem Dokument: r1\.\n.*bestritten: r2\.\n.*ohne eigene Haltung.*: r3\.\n.*Übersetzung.*: r4\./,
  ],
  [
    'nothing',
    { reports: [] },
    /^Nothing asserts the claim\.$/,
    /^Keine Textstelle vertritt die Behauptung\.$/,
  ],
  [
    'the subject cut off',
    { reports: [`d1: Aurora | ${one} ← Lind`], subject: 'Lind' },
    /about Ida Lind, which makes no origin: cut off in r1/,
    /handelt von Ida Lind; das zählt nicht als Ursprung .* in r1/,
  ],
  [
    'a chain that goes back in time',
    {
      reports: ['d1: Aurora | Bote ← Lind', 'd2: Bote | Roth'],
      more: { r1: { published: '2031-05-01' }, r2: { published: '2031-05-02' } },
    },
    /Aurora cannot have it from Bote, who came out with it later: .* \(r1\)/,
    /Aurora kann es nicht von Bote haben, dort erschien es später: .* \(r1\)/,
  ],
  [
    'a circle',
    { reports: ['d1: Aurora | Bote', 'd2: Bote | Aurora'] },
    /(Aurora and Bote|Bote and Aurora) have it from each other.*\n.*\nNo origin is certain/,
    /(Aurora und Bote|Bote und Aurora) haben es voneinander.*\n.*\nKein Ursprung ist sicher/,
  ],
  [
    'who is who',
    {
      reports: [
        `d1: Aurora | ${plural}`,
        `d2: Bote | ${plural}`,
        `d3: Echo | ${one}`,
        `d4: Echo | ${one}`,
      ],
      who: ['r1 = r2', 'r3 = r1', 'r3 ≠ r4'],
    },
    /counted once: r1, r2\.\nr3: among the people of r1, r2\.\nr3: nobody in common with r4\./,
    /einmal gezählt: r1, r2\.\nr3: unter den Personen von r1, r2\.\nr3: niemand gemeinsam mit r4\./,
  ],
  [
    'every kind of origin',
    {
      reports: [
        ...['d1: Aurora | Lind', 'd2: | own', `d3: Bote | ${plural}`, 'd4: Echo | Depesche'],
        ...['d5: Echo | Beobachter [vague]', 'd6: Echo | unattributed', 'd7: Echo | ? [unknown]'],
      ],
    },
    /One origin: Ida Lind, gathered by Aurora \(r1\)\.\nOne origin: the outlet of d2, from its own reporting \(r2\)\.\n2 unnamed people: “Beamte”, gathered by Bote \(r3\)\.\n.*Depesche does not say.*\n.*in particular, “Beobachter”.*\n.*names no source.*\n.*cannot be told/,
    /Ein Ursprung: Ida Lind, über Aurora \(r1\)\.\nEin Ursprung: das Medium von d2 aus eigener Recherche \(r2\)\.\n2 ungenannte Personen: „Beamte“, über Bote \(r3\)\.\n.*Depesche sagt nicht.*\n.*Bestimmten, „Beobachter“.*\n.*nennt keine Quelle.*\n.*nicht zu erkennen/,
  ],
  [
    'how the intervals come about',
    {
      reports: [
        'd1: Aurora | Lind',
        `d2: Bote | ${plural}`,
        `d3: Echo | ${plural}`,
        'd4: Bote | unattributed',
      ],
    },
    /At least 3 origins: 1 known; 2 unnamed people, if all.*\nAt most 6 origins: 1 known; 4 unnamed people, if nobody.*; 1 of which.*\nAt least 3 confirmations: .* without .*\nAt most 3 confirmations, .*: Aurora with Ida Lind; /,
    /Mindestens 3 Ursprünge: 1 bekannt; 2 ungenannte Personen, wenn alle.*\nHöchstens 6 Ursprünge: 1 bekannt; 4 ungenannte Personen, wenn niemand.*; 1, von dem.*\nMindestens 3 Bestätigungen: .* ohne .*\nHöchstens 3 Bestätigungen, .*: Aurora mit Ida Lind; /,
  ],
  [
    'bottlenecks, and a single source',
    { reports: ['d1: Echo | Bote ← Lind'] },
    /Everything passes through Ida Lind, Bote and Echo\.\nA single source/,
    /Alles geht durch Ida Lind, Bote und Echo\.\nEine einzige Quelle/,
  ],
  [
    'what carries everything only together',
    { reports: ['d1: Echo | Lind', 'd2: Echo | Roth', 'd3: Bote | Lind', 'd4: Bote | Roth'] },
    /No single one carries everything; together these do: /,
    /Kein Einzelner trägt alles, zusammen tun es: /,
  ],
]

describe('the working of a count says', () => {
  it.each(cases)('%s', (_what, written, en, de) => {
    expect(sentences(written, 'en')).toMatch(en)
    expect(sentences(written, 'de')).toMatch(de)
  })
})
