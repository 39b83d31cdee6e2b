import ts from 'typescript'
import { sourceFile, type SourceFile } from './source-files'

/** A function at the top of a file. */
export interface TopFunction {
  readonly file: string
  readonly name: string
  readonly exported: boolean
  /** The types of its parameters, as written. */
  readonly parameters: readonly string[]
  /** The names it calls. */
  readonly calls: readonly string[]
}

const listed = new Map<string, TopFunction[]>()

export function listFunctions(file: SourceFile): TopFunction[] {
  const known = listed.get(file.path) ?? readFunctions(file)
  listed.set(file.path, known)
  return known
}

function readFunctions(file: SourceFile): TopFunction[] {
  return file.ast.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      return [describe(file, statement.name.text, statement, statement)]
    }
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isArrowFunction(initializer) && ts.isIdentifier(name)
        ? [describe(file, name.text, initializer, statement)]
        : [],
    )
  })
}

function describe(
  file: SourceFile,
  name: string,
  of: ts.FunctionLikeDeclaration,
  statement: ts.Statement,
): TopFunction {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return {
    file: file.path,
    name,
    exported: modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    parameters: of.parameters.map(({ type }) => type?.getText(file.ast) ?? ''),
    calls: callsIn(of),
  }
}

function callsIn(node: ts.Node): string[] {
  const found = new Set<string>()
  const visit = (inner: ts.Node): void => {
    // Handed on by name counts as called: `rows.map(toView)`.
    if (ts.isIdentifier(inner)) found.add(inner.text)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return [...found]
}

/** The function that a name means in a file: its own, or the one it imports. */
export function meaning(file: string, name: string): TopFunction | null {
  const source = sourceFile(file)
  const own = listFunctions(source).find((candidate) => candidate.name === name)
  if (own) return own
  const from = source.imports.find(
    ({ path, names }) => path?.startsWith('lib/') && names.includes(name),
  )
  return from?.path
    ? (listFunctions(sourceFile(from.path)).find((it) => it.name === name) ?? null)
    : null
}

/** Whether a function, or one that it calls, calls a function of this name. */
export function reaches(from: TopFunction, name: string, seen = new Set<string>()): boolean {
  const key = `${from.file}#${from.name}`
  if (seen.has(key)) return false
  seen.add(key)
  if (from.calls.includes(name)) return true
  return from.calls.some((call) => {
    const next = meaning(from.file, call)
    return next !== null && reaches(next, name, seen)
  })
}
