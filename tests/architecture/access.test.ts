import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// Every exported query and command names the one who asks, and asks the policy: itself, or through what it calls.

const nouns = readdirSync('lib', { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() &&
      readdirSync(`lib/${entry.name}`).some((file) => /^(queries|commands)\.ts$/.test(file)),
  )
  .map(({ name }) => name)

/** Exports that nobody is signed in for, or that concern oneself alone. */
const withoutActor = [
  'setUp',
  'isSetUp',
  'listWorkspaces',
  'createWorkspace',
  'changeProfile',
  'changePassword',
]

interface Callable {
  readonly file: string
  readonly name: string
  readonly exported: boolean
  readonly parameters: readonly string[]
  readonly body: string
}

const callables: Callable[] = nouns.flatMap((noun) =>
  ['queries.ts', 'commands.ts']
    .filter((name) => readdirSync(`lib/${noun}`).includes(name))
    .flatMap((name) => callablesOf(`lib/${noun}/${name}`)),
)

function callablesOf(file: string): Callable[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      !!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    const entry = (name: string, callable: ts.SignatureDeclaration): Callable => ({
      ...{ file, name, exported, body: callable.getText() },
      parameters: callable.parameters.map((parameter) => parameter.type?.getText() ?? ''),
    })
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [entry(statement.name.text, statement)]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isArrowFunction(initializer) ? [entry(name.getText(), initializer)] : [],
    )
  })
}

/** Doors are what pages and routes call; what takes a transaction is called from inside one, and the rest is pure. */
const doors = callables.filter(
  ({ exported, name, parameters }) =>
    exported &&
    !withoutActor.includes(name) &&
    parameters[0] !== 'Transaction' &&
    parameters.includes('Actor'),
)

function asksPolicy({ body, name }: Callable, seen: readonly string[] = []): boolean {
  if (/\bauthorize\(/.test(body)) return true
  return callables.some(
    (other) =>
      other.name !== name &&
      !seen.includes(other.name) &&
      new RegExp(`\\b${other.name}\\(`).test(body) &&
      asksPolicy(other, [...seen, name]),
  )
}

const named = doors.map((door) => [`${door.file} ${door.name}`, door] as const)

describe('every door of a noun', () => {
  it('there are some', () => expect(doors.length).toBeGreaterThan(30))
  it.each(named)('%s takes the actor first', (_, { parameters }) =>
    expect(parameters[0]).toBe('Actor'),
  )
  it.each(named)('%s asks the policy', (_, door) => expect(asksPolicy(door)).toBe(true))
})

describe('what needs no actor', () => {
  it.each(withoutActor)('%s is still there', (name) => {
    expect(callables.filter(({ exported }) => exported).map((each) => each.name)).toContain(name)
  })
  it('is a closed list', () => {
    const others = callables.filter(
      ({ exported, parameters, name }) =>
        exported && parameters.some((type) => type === 'Person') && !withoutActor.includes(name),
    )
    expect(others).toEqual([])
  })
})
