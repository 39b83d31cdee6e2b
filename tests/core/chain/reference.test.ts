import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { HopKind } from '../../../lib/core/chain/kinds'
import { parseChain } from '../../../lib/core/chain/parse'
import type { KnownSource } from '../../../lib/core/chain/parsed'
import { printChains, writeName } from '../../../lib/core/chain/print'

interface ReferenceHop {
  readonly name: string
  readonly kind: 'outlet' | 'person' | 'institution' | 'unnamed' | 'unknown'
}

interface Reference {
  readonly segments: readonly {
    readonly chains?: readonly { readonly hops: readonly ReferenceHop[] }[]
  }[]
}

const folder = '../shared/data/seeds/gold'

const read = (file: string): ReferenceHop[][] =>
  (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Reference).segments.flatMap(
    ({ chains }) => (chains ?? []).map(({ hops }) => [...hops]),
  )

const kindOf: Readonly<Record<ReferenceHop['kind'], HopKind>> = {
  outlet: 'outlet',
  person: 'named-person',
  institution: 'named-body',
  unnamed: 'unnamed-group',
  unknown: 'unknown',
}

const isUnnamed = (kind: HopKind | null) =>
  kind === 'unnamed-person' || kind === 'unnamed-group' || kind === 'vague'

/** A registry of the named sources of a chain; what is unnamed has to show by its words. */
const knows =
  (hops: readonly ReferenceHop[]) =>
  (name: string): KnownSource[] =>
    hops.flatMap((hop) =>
      hop.name === name && hop.kind !== 'unnamed'
        ? [{ id: name, name, kind: kindOf[hop.kind] }]
        : [],
    )

/** Descriptions whose nouns are no people; a reviewer gives their kind. */
const asked = /^(?:Aussagen|US-Medien)/

describe.skipIf(!existsSync(folder))(
  'the reference chains of the five texts (needs ../shared)',
  () => {
    const files = existsSync(folder) ? readdirSync(folder) : []

    it.each(files)('%s can be typed as they are, and read back', (file) => {
      for (const hops of read(file)) {
        const line = hops
          .map(({ name, kind }) =>
            kind !== 'unnamed' ? writeName(name) : name + (asked.test(name) ? ' [vague]' : ''),
          )
          .join(' <- ')
        const result = parseChain(line, { resolve: knows(hops) })
        expect({ line, result }).toMatchObject({ result: { status: 'ok', unresolved: [] } })
        const chains = result.status === 'ok' ? result.chains : []
        expect(chains[0]!.map(({ kind }) => isUnnamed(kind))).toEqual(
          hops
            .map(({ kind, name }) => kind === 'unnamed' || asked.test(name))
            .map((unnamed, i) => unnamed && hops[i]!.kind === 'unnamed'),
        )
        const again = parseChain(printChains(chains), { resolve: knows(hops) })
        expect(again.status === 'ok' && printChains(again.chains)).toBe(printChains(chains))
      }
    })
  },
)
