import { describe, expect, it } from 'vitest'
import { foldName } from '../../../lib/core/chain/fold'
import { outlets } from '../../../lib/core/registry/outlets'
import { sharedNames } from '../../../lib/core/registry/shared-names'
import type { OutletEntry } from '../../../lib/core/registry/outlet'

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place)

const forms = ({ name, aliases }: OutletEntry): string[] => [name, ...aliases].map(foldName)

const shared = new Map(Object.entries(sharedNames).map(([name, of]) => [foldName(name), of]))

const offending = (offends: (outlet: OutletEntry) => boolean): string[] =>
  outlets.filter(offends).map(({ name }) => name)

/** Codes that have a name there and yet stand for no country of ISO 3166. */
const noCountries = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'XK', 'ZZ']

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const tongues = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

describe('the dictionary of outlets', () => {
  it('has hundreds of outlets and agencies', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(300)
    expect(offending(({ kind }) => kind === 'agency').length).toBeGreaterThanOrEqual(50)
  })

  it('names nothing twice', () => {
    expect(repeated(outlets.map(({ name }) => foldName(name)))).toEqual([])
    expect(outlets.flatMap((outlet) => repeated(forms(outlet)))).toEqual([])
  })

  it('gives a domain to one outlet only', () => {
    expect(repeated(outlets.flatMap(({ domains }) => domains))).toEqual([])
  })

  it('lets a form mean two outlets only where the shared names say so', () => {
    const twice = new Set(repeated(outlets.flatMap(forms)))
    expect([...twice].filter((form) => !shared.has(form))).toEqual([])
  })

  it('leaves nothing empty or padded', () => {
    const texts = ({ name, aliases, domains, newsroom }: OutletEntry) => [
      ...[name, newsroom],
      ...aliases,
      ...domains,
    ]
    expect(
      offending((outlet) => texts(outlet).some((text) => text === '' || text !== text.trim())),
    ).toEqual([])
  })

  it('uses countries of ISO 3166 and languages of BCP 47', () => {
    const unknown = ({ country }: OutletEntry) =>
      !/^[A-Z]{2}$/.test(country) ||
      regions.of(country) === undefined ||
      new Intl.Locale(`und-${country}`).region !== country ||
      noCountries.includes(country)
    const untrue = ({ language }: OutletEntry) =>
      Intl.getCanonicalLocales(language)[0] !== language || tongues.of(language) === undefined
    expect(offending(unknown)).toEqual([])
    expect(offending(untrue)).toEqual([])
  })

  it('writes domains as bare host names', () => {
    const host = /^(?!www\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/
    expect(offending(({ domains }) => domains.some((domain) => !host.test(domain)))).toEqual([])
  })

  it.each([
    ['RT', ['RT', 'RT DE', 'RT France', 'Ruptly']],
    ['ARD-aktuell', ['Tagesschau', 'Tagesthemen']],
    ['Spiegel', ['Spiegel', 'Spiegel International']],
    ['Politico', ['Politico', 'Politico Europe', 'E&E News']],
    ['BBC', ['BBC', 'BBC Russian', 'BBC Persian']],
    ['Haaretz', ['Haaretz', 'TheMarker']],
  ])('puts under the newsroom %s what it publishes', (newsroom, names) => {
    const published = offending((outlet) => outlet.newsroom === newsroom)
    expect(published).toEqual(expect.arrayContaining(names))
  })
})

describe('sharedNames', () => {
  const names = new Set(outlets.map(({ name }) => name))

  it.each(Object.entries(sharedNames))('%s means several outlets that exist', (_, sharers) => {
    expect(sharers.length).toBeGreaterThan(1)
    expect(repeated(sharers)).toEqual([])
    expect(sharers.filter((sharer) => !names.has(sharer))).toEqual([])
  })

  it('has each name once', () => {
    expect(shared.size).toBe(Object.keys(sharedNames).length)
  })

  it('hides no outlet behind a name that is its own', () => {
    const hidden = (outlet: OutletEntry) =>
      forms(outlet).some((form) => shared.has(form) && !shared.get(form)?.includes(outlet.name))
    expect(offending(hidden)).toEqual([])
  })
})
