import { describe, expect, it } from 'vitest'
import { parseChain, type ParseResult } from '../../../lib/core/chain/parse'
import { printChains } from '../../../lib/core/chain/print'
import { contextOf } from './registry'
import { table } from './table'

/** The forty strings of domain 7.4: input, end of the spine, expected reading or error, notices. */
const cases = table`
   1 | NYT via RT                                | RT    | ok: NYT [outlet] | N_DIRECTION_FROM_DOCUMENT N_SPINE_STRIPPED N_OPEN_CHAIN
   2 | NYT via RT                                | –     | ambiguous: (1) RT [outlet] ← NYT [outlet] (2) NYT [outlet] ← RT [outlet] |
   3 | CNN via unnamed officials                 | –     | ok: CNN [outlet] ← unnamed officials ×≥2 [unnamed-group] | N_DIRECTION_FROM_KINDS
   4 | unnamed officials via CNN                 | –     | ok: CNN [outlet] ← unnamed officials ×≥2 [unnamed-group] | N_DIRECTION_FROM_KINDS
   5 | RT > NYT > unnamed US officials           | –     | ok: RT [outlet] ← NYT [outlet] ← unnamed US officials ×≥2 [unnamed-group] | N_DIRECTION_FROM_KINDS
   6 | unnamed US officials > NYT > RT           | –     | ok: RT [outlet] ← NYT [outlet] ← unnamed US officials ×≥2 [unnamed-group] | N_DIRECTION_FROM_KINDS
   7 | Politico > NYT                            | –     | ok: Politico [outlet] ← NYT [outlet] | N_GT_READ_AS_CITES N_OPEN_CHAIN
   8 | NBC <- 2 officials                        | –     | ok: NBC [outlet] ← officials ×2 [unnamed-group] |
   9 | NBC ← zwei Quellen im Außenministerium    | –     | ok: NBC [outlet] ← Quellen im Außenministerium ×2 [unnamed-group] |
  10 | unnamed US officials → NYT → RT DE        | –     | ok: RT DE [outlet] ← NYT [outlet] ← unnamed US officials ×≥2 [unnamed-group] |
  11 | RT DE unter Berufung auf Politico         | –     | ok: RT DE [outlet] ← Politico [outlet] | N_OPEN_CHAIN
  12 | laut NYT                                  | RT    | ok: NYT [outlet] | N_OPEN_CHAIN
  13 | NBC zufolge                               | DWN   | ok: NBC [outlet] | N_OPEN_CHAIN
  14 | NYT, zitiert nach RT DE                   | –     | ok: RT DE [outlet] ← NYT [outlet] | N_OPEN_CHAIN
  15 | Politico über RT DE                       | RT DE | ok: Politico [outlet] | N_DIRECTION_FROM_DOCUMENT N_SPINE_STRIPPED N_OPEN_CHAIN
  16 | Censor.NET <- Liga.net <- NYT <- sources  | –     | ok: Censor.NET [outlet] ← Liga.net [outlet] ← NYT [outlet] ← sources ×≥2 [unnamed-group] |
  17 | CNN <- officials <- Milley                | –     | ok: CNN [outlet] ← officials ×≥2 [unnamed-group] ← Mark Milley [named-person] |
  18 | CNN <- Milley + decree                    | –     | ok: CNN [outlet] ← Mark Milley [named-person] + decree [document] |
  19 | CNN <- Milley ; CNN <- a US official      | –     | ok: CNN [outlet] ← Mark Milley [named-person] ; CNN [outlet] ← US official ×1 [unnamed-person] |
  20 | CNN <- own                                | –     | ok: CNN [outlet] ← own |
  21 | RT <- ? <- Arakhamia                      | –     | ok: RT [outlet] ← ? [unknown] ← David Arakhamia [named-person] |
  22 | DWN <- NBC? <- Gallup                     | –     | ok: DWN [outlet] ← NBC? [outlet] ← Gallup [data] |
  23 | "Jane Doe via Mail" [named-person] -> CNN | –     | ok: CNN [outlet] ← "Jane Doe via Mail" [named-person] |
  24 | Pentagon via Milley                       | –     | ambiguous: (1) Mark Milley [named-person] ← Pentagon [named-body] (2) Pentagon [named-body] ← Mark Milley [named-person] |
  25 | Hersh via Berliner Zeitung                | –     | ambiguous: (1) Berliner Zeitung [?] ← Hersh [?] (2) Hersh [?] ← Berliner Zeitung [?] | N_UNRESOLVED:Hersh N_UNRESOLVED:Berliner Zeitung
  26 | Politico via @jawillick                   | –     | ambiguous: (1) @jawillick [social] ← Politico [outlet] (2) Politico [outlet] ← @jawillick [social] |
  27 | Berichten zufolge                         | RT    | ok: Berichten zufolge [vague] |
  28 | officials <- CNN                          | –     | ok: officials ×≥2 [unnamed-group] ← CNN [outlet] | N_KIND_CONTRADICTS_ARROW N_OPEN_CHAIN
  29 | NYT via unnamed officials via RT          | –     | E_MIXED_DIRECTION (via) |
  30 | RT citing NYT, as quoted by DWN           | –     | E_MIXED_DIRECTION (as quoted by) |
  31 | NYT via                                   | –     | E_EMPTY_HOP () |
  32 |                                           | –     | E_EMPTY () |
  33 | CNN <- own <- officials                   | –     | E_AFTER_TERMINAL (officials) |
  34 | RT <- NYT <- RT                           | –     | E_CYCLE (RT) |
  35 | CNN <- 0 officials                        | –     | E_COUNT_ZERO (0 officials) |
  36 | CNN [sender] <- officials                 | –     | E_UNKNOWN_KIND (sender) |
  37 | CNN <- "two officials                     | –     | E_UNCLOSED_QUOTE ("two officials) |
  38 | CNN <- officials + Milley <- NYT          | –     | E_GROUP_NOT_AT_ORIGIN (NYT) |
  39 | CNN <- officials ;                        | –     | E_EMPTY_CHAIN () |
  40 | Quelle: AP © LIBKOS                       | –     | E_PICTURE_CREDIT (Quelle: AP © LIBKOS) |
`

const written = (result: ParseResult): string => {
  if (result.status === 'error') return `${result.code} (${result.found})`
  if (result.status === 'ok') return `ok: ${printChains(result.chains)}`
  const [first, second] = result.readings
  return `ambiguous: (1) ${first.text} (2) ${second.text}`
}

const noticed = (result: ParseResult): string =>
  result.status === 'error'
    ? ''
    : result.notices
        .map(({ code, names }) => (code === 'N_UNRESOLVED' ? `${code}:${names.join()}` : code))
        .join(' ')

describe('the forty strings', () => {
  it('are forty', () => expect(cases).toHaveLength(40))

  it.each(cases)('%s  %s  (%s)', (_, input, document, expected, notices) => {
    const result = parseChain(input, contextOf(document))
    expect(written(result)).toBe(expected)
    expect(noticed(result)).toBe(notices)
  })

  it.each(cases.filter(([, , , expected]) => expected.startsWith('ok')))(
    '%s  %s  prints text that reads back to itself',
    (_, input, document) => {
      const first = parseChain(input, contextOf(document))
      const again = parseChain(first.status === 'ok' ? printChains(first.chains) : '', contextOf())
      expect(written(again)).toBe(written(first))
    },
  )
})
