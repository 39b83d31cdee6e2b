import { describe, expect, test } from 'vitest'
import type { Chain, Hop } from '@/lib/core/chain/chain'
import { printChain } from '@/lib/core/chain/print'
import { traceOrigin, type Origin, type Proposed } from '@/lib/core/suggestion/origin'

const hop = (label: string): Hop => ({
  ...{ source: null, label, kind: 'outlet', count: null, certain: true, basis: 'explicit' },
  ...{ parallel: false, evidence: [], facets: {} },
})
const post: Chain = [hop('Harbour Post')]
const ledger: Chain = [hop('The Ledger')]
const proposed: Proposed = {
  rule: 'preposition',
  fingerprint: 'f',
  confidence: 0.9,
  notation: printChain(post),
}
const other: Proposed = { ...proposed, fingerprint: 'g' }
const origin = (edited: boolean): Origin => ({ ...proposed, edited })
const said = (chain: Chain) => ({ written: printChain(chain), chain })

describe('where a revision comes from', () => {
  test.each([
    ['a person', null, null, said(post), { origin: null, taken: null }],
    ['a suggestion', null, proposed, said(post), { origin: origin(false), taken: 'accepted' }],
    [
      'one changed at once',
      null,
      proposed,
      said(ledger),
      { origin: origin(true), taken: 'edited' },
    ],
    [
      'its predecessor',
      { origin: origin(false), chain: post },
      null,
      said(post),
      { origin: origin(false), taken: null },
    ],
    [
      'its predecessor, asked for again',
      { origin: origin(false), chain: post },
      proposed,
      said(post),
      { origin: origin(false), taken: null },
    ],
    [
      'its predecessor, with another chain',
      { origin: origin(false), chain: post },
      proposed,
      said(ledger),
      { origin: origin(true), taken: 'edited' },
    ],
    [
      'its predecessor, and back to what was proposed',
      { origin: origin(true), chain: ledger },
      null,
      said(post),
      { origin: origin(true), taken: null },
    ],
    [
      'another suggestion',
      { origin: origin(true), chain: ledger },
      other,
      said(post),
      { origin: { ...other, edited: false }, taken: 'accepted' },
    ],
    [
      'a person’s own words over nothing',
      { origin: null, chain: post },
      null,
      said(ledger),
      { origin: null, taken: null },
    ],
  ] as const)('%s', (_name, before, named, chain, expected) => {
    expect(traceOrigin(before, named, chain)).toEqual(expected)
  })
})
