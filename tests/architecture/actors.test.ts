import { describe, expect, test } from 'vitest'
import { listFunctions, reaches, type TopFunction } from './functions'
import { listSourceFiles } from './source-files'

// Who asks stands first in every query and command, and is proven; what it may do is asked of the policy.

const rooms = listSourceFiles('lib').filter(({ path }) => /\/(queries|commands)\.ts$/.test(path))
const functions = rooms.flatMap(listFunctions).filter(({ exported }) => exported)
const takesFirst = (type: string) => functions.filter(({ parameters }) => parameters[0] === type)
const cases = (list: TopFunction[]) => list.map((it) => [`${it.file} ${it.name}`, it] as const)

const ofActors = takesFirst('Actor')
const ofTransactions = takesFirst('Transaction')
/** What concerns oneself alone, in no workspace. */
const ofPersons = ['listWorkspaces', 'createWorkspace', 'changeProfile', 'changePassword']
/** What is asked before there is anybody. */
const ofNobody = ['isSetUp', 'setUp']

const doors = ['inWorkspace', 'inWorkspaceBulk', 'asPerson', 'globalTables', 'prisma', 'sql']

test('there is something to look at', () => expect(ofActors.length).toBeGreaterThan(30))

describe('a query or command that takes an Actor asks the policy', () => {
  test.each(cases(ofActors))('%s', (_name, it) => expect(reaches(it, 'authorize')).toBe(true))
})

test('an Actor stands first, or second after the transaction that is open', () => {
  const late = functions.filter(
    ({ parameters }) =>
      parameters.includes('Actor') &&
      parameters.indexOf('Actor') !== (parameters[0] === 'Transaction' ? 1 : 0),
  )
  expect(late).toEqual([])
})

test('what takes a Person is a closed list', () => {
  expect(
    takesFirst('Person')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...ofPersons].sort())
})

test('what takes nobody and opens the database is a closed list', () => {
  const others = functions.filter(
    (it) => !['Actor', 'Person', 'Transaction'].includes(it.parameters[0] ?? ''),
  )
  const opening = others.filter((it) => doors.some((door) => reaches(it, door)))
  expect(opening.map(({ name }) => name).sort()).toEqual([...ofNobody].sort())
})

test('the app opens no transaction: it never calls what takes one', () => {
  const inTransaction = new Set(ofTransactions.map(({ name }) => name))
  const called = listSourceFiles('app').flatMap(({ path, imports }) =>
    imports
      .filter((it) => rooms.some((room) => room.path === it.path))
      .flatMap((it) => it.names.filter((name) => inTransaction.has(name)))
      .map((name) => `${path}: ${name}`),
  )
  expect(called).toEqual([])
})
