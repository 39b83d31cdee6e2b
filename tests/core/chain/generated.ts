import fc from 'fast-check'
import { checkChain } from '../../../lib/core/chain/check'
import type { Chain, Count, Hop } from '../../../lib/core/chain/chain'
import { foldName } from '../../../lib/core/chain/fold'
import { hopKinds, type HopKind } from '../../../lib/core/chain/kinds'
import type { KnownSource } from '../../../lib/core/chain/parsed'

/** Pieces that mean something to the notation, and some that mean something to nobody. */
const pieces = [
  ...['via', 'laut', 'über', 'so', 'per', 'citing', 'as quoted by', 'nach Angaben der', 'zufolge'],
  ...['<-', '->', '<', '>', '←', '→', '»', '+', '&', ';', ',', '?', '??', '-', '(', ')'],
  ...[
    '[outlet]',
    '[',
    ']',
    '[?]',
    '"',
    '""',
    '„',
    '“',
    '”',
    "'",
    '×2',
    '×',
    'x2',
    'x2..',
    '(2)',
    '×?',
  ],
  ...['two', 'zwei', 'ein', 'a', 'at least two', 'mehrere', '2', '0', 'one of', 'two or three'],
  ...['officials', 'Beamter', 'Quellen', 'Berichten', 'own', 'unattributed', 'unknown', 'reports'],
  ...['Quelle:', '©', 'Foto:', '@lind', 'Telegram', 'X', 'the', 'die', 'Lind', 'Hafenbote', 'AT&T'],
  ...['é', 'ﬁ', 'ß', '𝒞', '👩‍👩‍👧', '\u202e', 'Ω', '\\', '$&', '%', '*', '`', '#', '__proto__'],
]

const tidy = (text: string) =>
  text
    .replace(/[\s\p{Z}\p{Cc}\p{Cs}]+/gu, ' ')
    .normalize('NFC')
    .trim()

/** Any code points at all, the first ones more often. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ max: 0x17f, min: 0 }), fc.integer({ max: 0x10ffff, min: 0 })), {
      minLength: 1,
      maxLength,
    })
    .map((points) => String.fromCodePoint(...points))

const label = fc
  .oneof(
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
      .map((words) => words.join('')),
    anyText(20),
  )
  .map(tidy)
  .filter((text) => text !== '')

const count: fc.Arbitrary<Count | null> = fc.option(
  fc.record({ n: fc.integer({ min: 1, max: 999_999 }), atLeast: fc.boolean() }),
)

/** A name the registry of the run knows, or only a label. */
const identify = (kind: HopKind, name: string, known: boolean): string | null =>
  known && name !== '?' && name !== '' ? `id ${kind} ${foldName(name)}` : null

const hop = fc
  .record({
    kind: fc.constantFrom(...hopKinds),
    label,
    count,
    certain: fc.boolean(),
    known: fc.boolean(),
    parallel: fc.boolean(),
  })
  .map(({ known, ...rest }): Hop => {
    const nobody = rest.kind === 'own' || rest.kind === 'unattributed'
    const name = nobody ? '' : rest.kind === 'unknown' && !known ? '?' : rest.label
    return {
      ...rest,
      label: name,
      count: nobody ? null : rest.count,
      source: identify(rest.kind, name, known),
      basis: 'explicit',
      evidence: [],
      facets: {},
    }
  })

/** Sound chains over hostile labels: what `checkChain` lets pass, with every known name known to the registry. */
export const chains: fc.Arbitrary<Chain> = fc
  .tuple(fc.array(hop, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 3 }))
  .map(([hops, side]) =>
    hops.map((each, i) => ({ ...each, parallel: i > 0 && i >= hops.length - side })),
  )
  .filter((chain) => checkChain(chain, []).length === 0 && namesTellApart(chain))

/** A label without a source must not be the name of a source in the same chain: the notation cannot say which. */
const namesTellApart = (chain: Chain): boolean =>
  new Set(chain.map(({ label: name }) => foldName(name))).size === chain.length ||
  chain.every(({ source }) => source === null)

export const registryOf =
  (chain: Chain) =>
  (name: string): KnownSource[] =>
    chain.flatMap(({ source, label: own, kind }) =>
      source !== null && foldName(own) === foldName(name) ? [{ id: source, name: own, kind }] : [],
    )
