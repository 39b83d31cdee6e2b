import { describe, expect, it } from 'vitest'
import { parseChain, type ParseResult } from '../../../lib/core/chain/parse'
import { printChains } from '../../../lib/core/chain/print'
import { contextOf } from './registry'
import { table } from './table'

const written = (result: ParseResult): string => {
  if (result.status === 'error') return result.code
  if (result.status === 'ok') return printChains(result.chains)
  return result.readings.map((reading) => reading.text).join(' / ')
}

describe('a hop tells its kind by its words', () => {
  it.each(table`
    two officials                              | officials ×2 [unnamed-group]
    2 officials                                | officials ×2 [unnamed-group]
    officials x2                               | officials ×2 [unnamed-group]
    officials x2..                             | officials ×≥2 [unnamed-group]
    officials ×≥3                              | officials ×≥3 [unnamed-group]
    officials (2)                              | officials ×2 [unnamed-group]
    officials×2                                | officials ×2 [unnamed-group]
    officials ×?                               | officials [unnamed-group]
    at least two officials                     | officials ×≥2 [unnamed-group]
    several US officials                       | several US officials ×≥2 [unnamed-group]
    a number of diplomats                      | a number of diplomats ×≥2 [unnamed-group]
    both officials                             | both officials ×2 [unnamed-group]
    another official                           | another official ×1 [unnamed-person]
    one of the officials                       | one of the officials ×1 [unnamed-person]
    two or three officials                     | two or three officials ×≥2 [unnamed-group]
    a senior State Department official         | senior State Department official ×1 [unnamed-person]
    officials in the US government             | officials in the US government ×≥2 [unnamed-group]
    sources close to the talks                 | sources close to the talks ×≥2 [unnamed-group]
    two people familiar with the matter        | people familiar with the matter ×2 [unnamed-group]
    two Republicans in Congress                | Republicans in Congress ×2 [unnamed-group]
    unnamed Kremlin strategist                 | unnamed Kremlin strategist ×1 [unnamed-person]
    anonymous strategists                      | anonymous strategists ×≥2 [unnamed-group]
    two analysts                               | analysts ×2 [unnamed-group]
    analysts                                   | analysts [vague]
    reportedly                                 | reportedly [vague]
    media reports                              | media reports [vague]
    a decree                                   | a decree [document]
    court filings                              | court filings [document]
    Harbour poll                               | Harbour poll [data]
    @harbour_watch                             | @harbour_watch [social]
    Telegram                                   | Telegram [social]
    a tweet                                    | a tweet [social]
    machine translation                        | machine translation [translation]
    own                                        | own
    own analysis                               | own
    unattributed                               | unattributed
    unknown                                    | ? [unknown]
    ??                                         | ?? [unknown]
    own?                                       | own?
    ein Beamter                                | Beamter ×1 [unnamed-person]
    zwei Quellen                               | Quellen ×2 [unnamed-group]
    Quellen                                    | Quellen ×≥2 [unnamed-group]
    zwei quellen im ministerium                | quellen im ministerium ×2 [unnamed-group]
    mindestens zwei Diplomaten                 | Diplomaten ×≥2 [unnamed-group]
    mehrere Beamte der Regierung               | mehrere Beamte der Regierung ×≥2 [unnamed-group]
    zwölf Soldaten                             | Soldaten ×12 [unnamed-group]
    hochrangige Quellen im Hafenamt            | hochrangige Quellen im Hafenamt ×≥2 [unnamed-group]
    Hochrangige Quellen im Hafenamt            | Hochrangige Quellen im Hafenamt ×≥2 [unnamed-group]
    der Beamte                                 | der Beamte ×1 [unnamed-person]
    US-Beamte                                  | US-Beamte ×≥2 [unnamed-group]
    US Beamte                                  | US Beamte ×≥2 [unnamed-group]
    Regierungsvertreter                        | Regierungsvertreter ×≥2 [unnamed-group]
    leitender Mitarbeiter des Hafens           | leitender Mitarbeiter des Hafens ×1 [unnamed-person]
    leitende Mitarbeiter des Hafens            | leitende Mitarbeiter des Hafens ×≥2 [unnamed-group]
    ein anderer Vertreter des Hafens           | anderer Vertreter des Hafens ×1 [unnamed-person]
    Ein Beamter, der den Plan kennt            | Beamter, der den Plan kennt ×1 [unnamed-person]
    zwei namentlich nicht genannte Beamte      | namentlich nicht genannte Beamte ×2 [unnamed-group]
    ungenannter Stratege                       | ungenannter Stratege ×1 [unnamed-person]
    zwei mit den Gesprächen vertraute Beamte   | mit den Gesprächen vertraute Beamte ×2 [unnamed-group]
    Quellen des Senders NBC                    | Quellen des Senders NBC ×≥2 [unnamed-group]
    Sicherheitskreise                          | Sicherheitskreise ×≥2 [unnamed-group]
    US-Medien                                  | US-Medien [vague]
    westliche Militärbeobachter                | westliche Militärbeobachter [vague]
    Medienberichten zufolge                    | Medienberichten zufolge [vague]
    es heißt                                   | es heißt [vague]
    Experten zufolge                           | Experten [vague]
    Erlass des Hafenamts                       | Erlass des Hafenamts [document]
    Meinungsumfrage                            | Meinungsumfrage [data]
    Telegram-Kanal                             | Telegram-Kanal [social]
    maschinelle Übersetzung                    | maschinelle Übersetzung [translation]
    eigene Recherche                           | own
    ohne Quellenangabe                         | unattributed
    unbekannt                                  | ? [unknown]
  `)('%s  is  %s', (input, expected) => {
    expect(written(parseChain(input, contextOf()))).toBe(expected)
  })
})

describe('what could be a name is asked, not guessed', () => {
  it.each(table`
    Hersh
    Business Insider
    Minister Lind
    Sprecher Lind
    Regierungssprecher Otto Lind
    The Daily Telegraph
    Washington Post
    Official Gazette
    One America News
    Eine Welt
    20 Minuten
    60 Minutes
    5 Kanal
    Funke Medien
    Statistik Austria
    Anonymous
    Anonymous Sudan
    Canal+
    AT&T
    "two officials"
  `)('%s', (input) => {
    const result = parseChain(input, contextOf())
    expect(result).toMatchObject({ status: 'ok', chains: [[{ kind: null }]] })
    expect(result).toHaveProperty('unresolved.length', 1)
  })
})

describe('names, kinds and the registry', () => {
  it.each(table`
    the Pentagon                       | Pentagon [named-body]
    laut dem Pentagon                  | Pentagon [named-body]
    new york times                     | NYT [outlet]
    ＮＹＴ                              | NYT [outlet]
    Milley [outlet]                    | Mark Milley [outlet]
    Times [agency]                     | Times [agency]
    Georgia [outlet]                   | Georgia Today [outlet]
    "Milley"                           | Mark Milley [named-person]
    „Milley“                           | Mark Milley [named-person]
    “Milley”                           | Mark Milley [named-person]
    CNN [OUTLET]                       | CNN [outlet]
    Hersh [?]                          | Hersh [?]
    ? [aggregator] <- DeepL <- CNN     | ? [aggregator] ← DeepL [translation] ← CNN [outlet]
    [own]                              | own
    two officials [unnamed-group]      | officials ×2 [unnamed-group]
    officials [unnamed-group]          | officials [unnamed-group]
    two officials ×3                   | two officials ×3 [unnamed-group]
    NBC ? <- Gallup                    | NBC? [outlet] ← Gallup [data]
    NBC? zufolge                       | NBC? [outlet]
    "He said ""no""" [document]        | He said "no" [document]
    """no"" via him" [document]        | """no"" via him" [document]
    """no""" [document]                | """no""" [document]
  `)('%s  is  %s', (input, expected) => {
    expect(written(parseChain(input, contextOf()))).toBe(expected)
  })

  it('offers a name that several sources share', () => {
    const result = parseChain('laut Times', contextOf())
    expect(result).toMatchObject({
      status: 'ok',
      chains: [[{ source: null, label: 'Times', kind: 'outlet' }]],
      unresolved: [
        {
          name: 'Times',
          at: 5,
          length: 5,
          candidates: [{ name: 'The Times (London)' }, { name: 'Times of Malta' }],
        },
      ],
    })
  })

  it('does not take the kind of one of them when they differ', () => {
    const result = parseChain('Georgia via Milley', contextOf())
    expect(result).toMatchObject({
      status: 'ambiguous',
      unresolved: [{ name: 'Georgia', candidates: [{ kind: 'outlet' }, { kind: 'named-body' }] }],
    })
  })
})

describe('direction', () => {
  it.each(table`
    laut NYT via RT                     | –   | NYT [outlet] ← RT [outlet]
    officials, zit. n. CNN              | –   | CNN [outlet] ← officials ×≥2 [unnamed-group]
    CNN beruft sich auf officials       | –   | CNN [outlet] ← officials ×≥2 [unnamed-group]
    RT mit Verweis auf CNN, so Milley   | –   | RT [outlet] ← CNN [outlet] ← Mark Milley [named-person]
    nach Angaben der NYT                | –   | NYT [outlet]
    NACH ANGABEN DER NYT                | –   | NYT [outlet]
    officials + Milley via CNN          | –   | CNN [outlet] ← officials ×≥2 [unnamed-group] + Mark Milley [named-person]
    own via CNN                         | –   | CNN [outlet] ← own
    officials -> CNN                    | –   | CNN [outlet] ← officials ×≥2 [unnamed-group]
    RT » NYT                            | –   | RT [outlet] ← NYT [outlet]
    RT<-NYT<-Milley                     | –   | RT [outlet] ← NYT [outlet] ← Mark Milley [named-person]
    RT <- NYT                           | RT  | NYT [outlet]
    RT <- NYT                           | NYT | E_CYCLE
    RT via NYT via CNN                  | NYT | E_CYCLE
    laut RT                             | RT  | E_EMPTY_CHAIN
    officials + Milley via CNN + NBC    | –   | E_GROUP_NOT_AT_ORIGIN
    CNN <- own + Milley                 | –   | E_AFTER_TERMINAL
    Hersh <- CNN <- hersh               | –   | E_CYCLE
    officials <- officials              | –   | officials ×≥2 [unnamed-group] ← officials ×≥2 [unnamed-group]
    NYT via RT ; CNN                    | –   | RT [outlet] ← NYT [outlet] ; CNN [outlet] / NYT [outlet] ← RT [outlet] ; CNN [outlet]
  `)('%s  (%s)  is  %s', (input, document, expected) => {
    expect(written(parseChain(input, contextOf(document)))).toBe(expected)
  })

  it.each(table`
    RT citing NYT, as quoted by DWN        | DWN ← RT ← NYT
    NYT via unnamed officials via RT       | RT ← NYT ← unnamed officials
    laut RT, zitiert nach DWN              | DWN ← RT
    RT -> NYT ×2? [outlet] <- "a via b"    | NYT ×2? [outlet] ← RT ← "a via b"
    CNN [own]                              | CNN ← own
  `)('offers arrows for  %s', (input, offer) => {
    const result = parseChain(input, contextOf())
    expect(result).toMatchObject({ status: 'error', offer })
    expect(parseChain(offer, contextOf()).status).toBe('ok')
  })
})

describe('a person and a platform are one hop', () => {
  it.each(
    table`
    Milley via Telegram            | Mark Milley [named-person]                     | Telegram
    Milley über telegram           | Mark Milley [named-person]                     | Telegram
    Milley via X via CNN           | CNN [outlet] ← Mark Milley [named-person]      | X
    CNN <- Milley per Truth Social | CNN [outlet] ← Mark Milley [named-person]      | Truth Social
    Lind via Facebook              | Lind [?]                                       | Facebook
    @lind via X                    | @lind [social]                                 | X
    Pentagon via X                 | Pentagon [named-body]                          | X
  `,
  )('%s', (input, expected, platform) => {
    const result = parseChain(input, contextOf())
    expect(written(result)).toBe(expected)
    const hop = result.status === 'ok' ? result.chains[0]!.at(-1)! : null
    expect(hop?.facets).toMatchObject({ channel: 'social-post', platform })
    expect(result).toHaveProperty(
      'notices.0.code',
      expect.stringMatching(/N_PLATFORM|N_UNRESOLVED/),
    )
  })

  it('an outlet on a platform stays two hops, and is asked', () => {
    expect(parseChain('CNN via Telegram', contextOf()).status).toBe('ambiguous')
  })
})
