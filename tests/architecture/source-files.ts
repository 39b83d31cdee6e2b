import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { listFiles } from '@/scripts/start/digest.mjs'

/** A file of the project, parsed; paths are relative to the checkout. */
export interface SourceFile {
  readonly path: string
  readonly ast: ts.SourceFile
  /** 'use client', 'use server', or null. */
  readonly directive: string | null
  readonly imports: readonly Import[]
}

export interface Import {
  /** The file it names; null for a package. */
  readonly path: string | null
  readonly names: readonly string[]
}

const parsed = new Map<string, SourceFile>()

export function sourceFile(path: string): SourceFile {
  const known = parsed.get(path)
  if (known) return known
  const ast = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const file = { path, ast, directive: directiveOf(ast), imports: importsOf(path, ast) }
  parsed.set(path, file)
  return file
}

/** The program's own files in these folders. */
export const listSourceFiles = (...folders: string[]): SourceFile[] =>
  folders
    .flatMap((folder) => listFiles(folder))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(sourceFile)

function directiveOf(ast: ts.SourceFile): string | null {
  const [first] = ast.statements
  const isDirective =
    first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression)
  return isDirective ? (first.expression as ts.StringLiteral).text : null
}

/** Imports and re-exports that are there when the program runs; those of types alone are not. */
function importsOf(path: string, ast: ts.SourceFile): Import[] {
  return ast.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) {
      const names = namesOf(statement.importClause)
      const onlyTypes = statement.importClause?.namedBindings && names.length === 0
      return onlyTypes ? [] : [{ path: target(path, statement.moduleSpecifier), names }]
    }
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier) {
      return [{ path: target(path, statement.moduleSpecifier), names: [] }]
    }
    return []
  })
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings
  const named =
    bindings && ts.isNamedImports(bindings)
      ? bindings.elements
          .filter((element) => !element.isTypeOnly)
          .map((element) => element.name.text)
      : bindings
        ? [bindings.name.text]
        : []
  return clause?.name ? [clause.name.text, ...named] : named
}

function target(from: string, specifier: ts.Expression): string | null {
  const name = (specifier as ts.StringLiteral).text
  const base = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? normalize(join(dirname(from), name))
      : null
  if (base === null) return null
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx']
  return (
    endings
      .map((ending) => base + ending)
      .find((path) => /\.\w+$/.test(path) && existsSync(path)) ?? null
  )
}
