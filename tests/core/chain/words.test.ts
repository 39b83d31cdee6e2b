import { describe, expect, it } from 'vitest'
import type { Hop } from '../../../lib/core/chain/chain'
import { describeChain, describeHop } from '../../../lib/core/chain/words'
import { chainOf, hopOf } from './make'
import { table } from './table'

describe('a chain in words', () => {
  it.each(table`
    CNN <- Milley                    | – | CNN, citing Mark Milley | CNN, unter Berufung auf Mark Milley
    CNN <- officials                 | – | CNN, citing at least two unnamed sources (“officials”) | CNN, unter Berufung auf mindestens zwei ungenannte Quellen („officials“)
    CNN <- 2 officials               | – | CNN, citing two unnamed sources (“officials”) | CNN, unter Berufung auf zwei ungenannte Quellen („officials“)
    CNN <- 20 officials              | – | CNN, citing 20 unnamed sources (“officials”) | CNN, unter Berufung auf 20 ungenannte Quellen („officials“)
    CNN <- officials ×?              | – | CNN, citing unnamed sources (“officials”) | CNN, unter Berufung auf ungenannte Quellen („officials“)
    CNN <- ein Beamter               | – | CNN, citing one unnamed source (“Beamter”) | CNN, unter Berufung auf eine ungenannte Quelle („Beamter“)
    CNN <- officials <- Milley       | – | CNN, citing at least two unnamed sources (“officials”), in turn citing Mark Milley | CNN, unter Berufung auf mindestens zwei ungenannte Quellen („officials“), wiederum unter Berufung auf Mark Milley
    CNN <- Milley + decree           | – | CNN, citing Mark Milley and a document (“decree”) | CNN, unter Berufung auf Mark Milley und ein Dokument („decree“)
    CNN <- Milley + Pentagon + Gallup | – | CNN, citing Mark Milley, Pentagon and data (“Gallup”) | CNN, unter Berufung auf Mark Milley, Pentagon und Daten („Gallup“)
    CNN <- own                       | – | CNN, from its own reporting or analysis | CNN, aus eigener Recherche oder Wertung
    Milley <- own                    | – | Mark Milley, from their own reporting or analysis | Mark Milley, aus eigener Recherche oder Wertung
    CNN <- own?                      | – | CNN, from its own reporting or analysis (uncertain) | CNN, aus eigener Recherche oder Wertung (unsicher)
    CNN <- unattributed              | – | CNN, naming no source | CNN, ohne Quellenangabe
    own                              | – | own reporting or analysis | eigene Recherche oder Wertung
    own                              | CNN | CNN, from its own reporting or analysis | CNN, aus eigener Recherche oder Wertung
    unattributed                     | – | stated without a source | ohne Quellenangabe
    CNN                              | – | CNN (open: where CNN had it is not stated) | CNN (offen: woher CNN es hat, steht nicht da)
    NYT                              | RT | RT, citing NYT (open: where NYT had it is not stated) | RT, unter Berufung auf NYT (offen: woher NYT es hat, steht nicht da)
    CNN + NBC                        | RT | RT, citing CNN and NBC (open: where CNN and NBC had it is not stated) | RT, unter Berufung auf CNN und NBC (offen: woher CNN und NBC es haben, steht nicht da)
    CNN <- ? [outlet]                | – | CNN, citing an unidentified outlet (open: where it comes from is not stated) | CNN, unter Berufung auf ein unbekanntes Medium (offen: woher es stammt, steht nicht da)
    ? <- Milley                      | – | an unknown source, citing Mark Milley | eine unbekannte Quelle, unter Berufung auf Mark Milley
    NBC? <- Gallup                   | – | NBC (uncertain), citing data (“Gallup”) | NBC (unsicher), unter Berufung auf Daten („Gallup“)
    Berichten zufolge                | RT | RT, citing a vague attribution (“Berichten zufolge”) | RT, unter Berufung auf eine unbestimmte Zuschreibung („Berichten zufolge“)
    @lind <- Politico <- officials   | – | a social media post (“@lind”), citing Politico, in turn citing at least two unnamed sources (“officials”) | ein Posting („@lind“), unter Berufung auf Politico, wiederum unter Berufung auf mindestens zwei ungenannte Quellen („officials“)
    Milley via Telegram              | – | Mark Milley on Telegram | Mark Milley auf Telegram
    Milley                           | ? [aggregator] <- DeepL <- CNN | an unidentified republisher, carrying a translation (DeepL) of CNN, citing Mark Milley | eine unbekannte weiterverbreitende Stelle, dort eine Übersetzung (DeepL), Vorlage: CNN, unter Berufung auf Mark Milley
    own                              | Spiegelseite [aggregator] <- CNN | Spiegelseite, carrying CNN, from its own reporting or analysis | Spiegelseite, Vorlage: CNN, aus eigener Recherche oder Wertung
    own                              | RT <- ? [translation] <- CNN | RT, in a translation of CNN, from its own reporting or analysis | RT, dort eine Übersetzung, Vorlage: CNN, aus eigener Recherche oder Wertung
  `)('%s  below  %s', (notation, above, en, de) => {
    const spine = above === '–' ? [] : chainOf(above)
    const chain = chainOf(notation)
    expect(describeChain(spine, chain, 'en')).toBe(en)
    expect(describeChain(spine, chain, 'de')).toBe(de)
  })

  it('of a document nobody annotated yet tells the spine', () => {
    expect(describeChain(chainOf('RT <- NYT'), [], 'en')).toBe('RT, citing NYT')
  })
})

const hops: readonly (readonly [Partial<Hop>, string, string])[] = [
  [{}, 'Lind', 'Lind'],
  [{ basis: 'inferred' }, 'Lind (inferred)', 'Lind (erschlossen)'],
  [
    { basis: 'researched', certain: false },
    'Lind (researched; uncertain)',
    'Lind (recherchiert; unsicher)',
  ],
  [{ facets: { channel: 'speech' } }, 'Lind (speech)', 'Lind (Rede)'],
  [{ facets: { channel: 'unknown' } }, 'Lind', 'Lind'],
  [{ facets: { onBehalfOf: 'Hafenamt' } }, 'Lind (for Hafenamt)', 'Lind (für Hafenamt)'],
  [
    { facets: { channel: 'social-post', platform: 'X' }, basis: 'inferred' },
    'Lind on X (inferred)',
    'Lind auf X (erschlossen)',
  ],
  [
    {
      kind: 'translation',
      label: 'DeepL',
      facets: { mode: 'machine', engine: 'DeepL', from: 'en', to: 'de' },
    },
    'a machine translation (DeepL; en → de)',
    'eine maschinelle Übersetzung (DeepL; en → de)',
  ],
  [
    { kind: 'social', label: '@lind', facets: { platform: 'Telegram' } },
    'a social media post (“@lind”; Telegram)',
    'ein Posting („@lind“; Telegram)',
  ],
  [
    { kind: 'unnamed-person', label: 'official', count: { n: 1, atLeast: true } },
    'at least one unnamed source (“official”)',
    'mindestens eine ungenannte Quelle („official“)',
  ],
]

describe('a hop in words', () => {
  it.each(hops)('%o', (hop, en, de) => {
    expect([describeHop(hopOf(hop), 'en'), describeHop(hopOf(hop), 'de')]).toEqual([en, de])
  })
})
