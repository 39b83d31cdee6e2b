import { describe, expect, it } from 'vitest'
import { printChain } from '@/lib/core/chain/print'
import { resolverOf } from '@/app/w/[workspace]/documents/[documentId]/model/known-names'
import {
  documentOf,
  readLine,
  withKindAt,
  type LineReading,
} from '@/app/w/[workspace]/documents/[documentId]/model/line-reading'
import { hop, known, names } from './samples'

const resolve = resolverOf(names)
const read = (line: string, more: Partial<Parameters<typeof readLine>[1]> = {}) =>
  readLine(line, { resolve, document: null, choices: {}, ...more })

describe('a typed line', () => {
  const lines: [string, LineReading['status']][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['HP', 'chain'],
    ['HP via zwei Beamte', 'chain'],
    ['own', 'chain'],
    ['HP via Harbour Gazette', 'ambiguous'],
    ['HP ← Jorun Aske', 'undecided'],
    ['HP ← Wendrup ; HP ← own', 'several'],
    ['HP via', 'problem'],
  ]
  it.each(lines)('%j is %s', (line, status) => {
    expect(read(line).status).toBe(status)
  })

  it('resolves aliases to the workspace’s sources', () => {
    const reading = read('HP ← Wendrup')
    expect(reading).toMatchObject({
      chain: [{ source: 'id Harbour Post' }, { source: 'id Clara Wendrup' }],
    })
  })

  it('knows the shipped dictionary', () => {
    expect(read('Reuters')).toMatchObject({
      chain: [{ source: 'dictionary:Reuters', kind: 'agency' }],
    })
  })

  it('strips the end of the spine', () => {
    const document = documentOf([hop('Harbour Post', 'outlet', { source: 'id Harbour Post' })])
    const reading = read('Harbour Gazette via HP', { document })
    expect(reading.status === 'chain' && printChain(reading.chain)).toBe('Harbour Gazette [outlet]')
  })
})

describe('a name that several share', () => {
  const shared = [
    known('Nordbrief', 'outlet', { id: 'a' }),
    known('Nordbrief', 'outlet', { id: 'b' }),
  ]
  const context = { resolve: resolverOf(shared), document: null }

  it('is asked for and never guessed', () => {
    const reading = readLine('Nordbrief', { ...context, choices: {} })
    expect(reading.status).toBe('undecided')
    expect(
      reading.status === 'undecided' && reading.open[0]?.candidates.map(({ id }) => id),
    ).toEqual(['a', 'b'])
  })

  it('is the one that was chosen', () => {
    const choices = { Nordbrief: { id: 'b', name: 'Nordbrief', kind: 'outlet' } } as const
    expect(readLine('Nordbrief', { ...context, choices })).toMatchObject({
      chain: [{ source: 'b' }],
    })
  })
})

it.each([
  ['HP ← Jorun Aske', 'HP ← Jorun Aske [named-person]'],
  ['Jorun Aske ← own', 'Jorun Aske [named-person] ← own'],
  ['HP ← Jorun Aske [?]', 'HP ← Jorun Aske [named-person]'],
])('the kind of a new name is written into %j', (line, expected) => {
  const reading = read(line)
  const open = reading.status === 'undecided' ? reading.open[0]! : null
  expect(open && withKindAt(line, open, 'named-person')).toBe(expected)
})
