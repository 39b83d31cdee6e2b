import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOutlets, outletByDomain, suggestOutlets } from '../../../lib/core/registry/lookup'
import { outlets } from '../../../lib/core/registry/outlets'
import type { OutletEntry } from '../../../lib/core/registry/outlet'

const names = (found: readonly OutletEntry[]) => found.map(({ name }) => name)

describe('findOutlets', () => {
  it.each([
    ['NYT', ['NYT']],
    ['nyt', ['NYT']],
    ['New York Times', ['NYT']],
    ['The New York Times', ['NYT']],
    ['  The  New York   Times ', ['NYT']],
    ['CNN', ['CNN']],
    ['NBC', ['NBC']],
    ['NBC News', ['NBC']],
    ['Politico', ['Politico']],
    ['RT', ['RT']],
    ['Russia Today', ['RT']],
    ['RT DE', ['RT DE']],
    ['RT Deutsch', ['RT DE']],
    ['DWN', ['DWN']],
    ['Deutsche Wirtschafts Nachrichten', ['DWN']],
    ['Censor.NET', ['Censor.NET']],
    ['Liga.net', ['Liga.net']],
    ['Anti-Thèse', ['Anti-Thèse']],
    ['Aaron Maté (Substack)', ['Aaron Maté (Substack)']],
    ['dpa', ['dpa']],
    ['Deutsche Presse-Agentur', ['dpa']],
    ['Deutsche Presse‑Agentur', ['dpa']],
    ['AP', ['AP']],
    ['Associated Press', ['AP']],
    ['Reuters', ['Reuters']],
    ['TASS', ['TASS']],
    ['AFP', ['AFP']],
    ['SDA', ['Keystone-SDA']],
    ['Українська правда', ['Ukrajinska Prawda']],
    ['Spiegel Online', ['Spiegel']],
    ['DER SPIEGEL', ['Spiegel']],
    ['Zeit', ['Die Zeit']],
    ['Süddeutsche Zeitung', ['SZ']],
    ['Barron’s', ['Barron’s']],
    ["Barron's", ['Barron’s']],
    ['The Times', ['The Times', 'NYT', 'Los Angeles Times']],
    ['El País', ['El País', 'El País (Uruguay)']],
    ['APA', ['APA', 'APA (Azerbaijan)', 'APA (Afrika)']],
    ['The Daily Planet', []],
    ['Mark Milley', []],
    ['', []],
    ['constructor', []],
  ])('%j', (name, expected) => {
    expect(names(findOutlets(name))).toEqual(expected)
  })

  it.each([
    ['Times', 'The Times'],
    ['Post', 'Washington Post'],
    ['Guardian', 'The Guardian'],
    ['Zeitung', 'SZ'],
    ['ABC', 'ABC News (US)'],
  ])('%s means several outlets, and likeliest %s', (name, likeliest) => {
    expect(findOutlets(name).length).toBeGreaterThan(1)
    expect(findOutlets(name)[0]?.name).toBe(likeliest)
  })

  it.each([
    ['Reuters', 'agency', 'GB'],
    ['TASS', 'agency', 'RU'],
    ['KNA (Kenya)', 'agency', 'KE'],
    ['CNN', 'outlet', 'US'],
    ['RT DE', 'outlet', 'RU'],
  ])('%s is an %s of %s', (name, kind, country) => {
    expect(findOutlets(name)).toMatchObject([{ kind, country }])
  })

  it('finds every outlet by its name and by each alias', () => {
    const lost = outlets.filter((outlet) =>
      [outlet.name, ...outlet.aliases].some((form) => !findOutlets(form).includes(outlet)),
    )
    expect(names(lost)).toEqual([])
  })
})

describe('outletByDomain', () => {
  it.each([
    ['www.zeit.de', 'Die Zeit'],
    ['zeit.de', 'Die Zeit'],
    ['WWW.Zeit.DE', 'Die Zeit'],
    ['zeit.de.', 'Die Zeit'],
    ['zeit.de:443', 'Die Zeit'],
    ['blog.zeit.de', 'Die Zeit'],
    ['rt.com', 'RT'],
    ['www.rt.com', 'RT'],
    ['de.rt.com', 'RT DE'],
    ['amp.de.rt.com', 'RT DE'],
    ['edition.cnn.com', 'CNN'],
    ['english.ahram.org.eg', 'Ahram Online'],
    ['gate.ahram.org.eg', 'Al-Ahram'],
    ['mate.substack.com', 'Aaron Maté (Substack)'],
    ['deutsche-wirtschafts-nachrichten.de', 'DWN'],
    ['asia.nikkei.com', 'Nikkei Asia'],
    ['notzeit.de', undefined],
    ['zeit.de.example.org', undefined],
    ['somebody.substack.com', undefined],
    ['com', undefined],
    ['co.uk', undefined],
    ['localhost', undefined],
    ['', undefined],
  ])('%j', (host, name) => {
    expect(outletByDomain(host)?.name).toBe(name)
  })

  it('finds every outlet under each of its domains', () => {
    const lost = outlets.filter(({ domains }, place) =>
      domains.some((domain) => outletByDomain(`www.${domain}`) !== outlets[place]),
    )
    expect(names(lost)).toEqual([])
  })
})

describe('suggestOutlets', () => {
  it.each([
    ['nyt', 'NYT'],
    ['new york t', 'NYT'],
    ['york times', 'NYT'],
    ['rt', 'RT'],
    ['rt d', 'RT DE'],
    ['spieg', 'Spiegel'],
    ['suddeutsche', 'SZ'],
    ['süddeutsche', 'SZ'],
    ['deutsche wirt', 'DWN'],
    ['presse-ag', 'dpa'],
    ['censor', 'Censor.NET'],
    ['washington', 'Washington Post'],
    ['wall s', 'WSJ'],
    ['post', 'Washington Post'],
    ['morgenpost', 'Berliner Morgenpost'],
    ['el pais', 'El País'],
    ['ukrainska', 'Ukrajinska Prawda'],
  ])('%j: first %s', (prefix, first) => {
    expect(suggestOutlets(prefix, 5)[0]?.name).toBe(first)
  })

  it.each([
    ['the whole name before a longer one', 'politico', ['Politico', 'Politico Europe']],
    ['the name before an alias', 'tages', ['Tagesschau', 'Tagesspiegel', 'Tagesthemen']],
    ['a shared name with all who share it', 'guardian', ['The Guardian', 'The Guardian (Nigeria)']],
  ])('puts %s', (_, prefix, first) => {
    expect(names(suggestOutlets(prefix, 20))).toEqual(expect.arrayContaining(first))
    expect(names(suggestOutlets(prefix, first.length)).sort()).toEqual([...first].sort())
  })

  it.each([
    ['', 5],
    ['   ', 5],
    ['xqzv', 5],
    ['nyt', 0],
    ['nyt', -1],
  ])('%j, %i: nothing', (prefix, limit) => {
    expect(suggestOutlets(prefix, limit)).toEqual([])
  })

  it('suggests every outlet among the first eight when its name is typed out', () => {
    const lost = outlets.filter(({ name }) => !names(suggestOutlets(name, 8)).includes(name))
    expect(names(lost)).toEqual([])
  })

  it('keeps to the limit, repeats nothing, and takes any text', () => {
    const limits = fc.integer({ min: 0, max: 12 })
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ maxLength: 2 }),
    )
    fc.assert(
      fc.property(texts, limits, (prefix, limit) => {
        const suggested = names(suggestOutlets(prefix, limit))
        expect(suggested.length).toBeLessThanOrEqual(limit)
        expect(new Set(suggested).size).toBe(suggested.length)
      }),
      { seed: 20260, numRuns: 300 },
    )
  })
})
