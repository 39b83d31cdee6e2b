// npm run -s origins -- --in FILE.json [--language en|de] > out.json
// Counts, for every claim in a file, where it really comes from; needs no database. The form of a file stands in
// lib/core/provenance/file.ts. Ends with 1 when a claim cannot be counted, with 2 when the file cannot be used.
import { readFileSync } from 'node:fs'
import { languages, type Language } from '@/lib/core/language'
import { countFile, FileRefused, type Answer } from '@/lib/core/provenance/count-file'

const usage = 'usage: npm run -s origins -- --in FILE.json [--language en|de]'

class Unusable extends Error {}

function valueOf(name: string): string | null {
  const at = process.argv.indexOf(name)
  if (at === -1) return null
  const value = process.argv[at + 1]
  if (value === undefined || value.startsWith('--')) throw new Unusable(usage)
  return value
}

function chosenLanguage(): Language {
  const named = valueOf('--language') ?? 'en'
  const language = languages.find((each) => each === named)
  if (!language) throw new Unusable(`There is no language "${named}"; there are de and en.`)
  return language
}

function readJson(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'no reason given'
    throw new Unusable(`${path} is no JSON${placeIn(text, reason)}: ${reason}`)
  }
}

/** “, line 3, column 7”, where the reason names a position. */
function placeIn(text: string, reason: string): string {
  const position = /position (\d+)/.exec(reason)?.[1]
  if (position === undefined) return ''
  const lines = text.slice(0, Number(position)).split('\n')
  return `, line ${lines.length}, column ${lines.at(-1)!.length + 1}`
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
    throw new Unusable(`${path} cannot be read (${reason}).`)
  }
}

function countRead(path: string, language: Language): Answer[] {
  const json = readJson(path)
  try {
    return countFile(json, language)
  } catch (error) {
    if (error instanceof FileRefused) throw new Unusable(`${path}: ${error.message}`)
    throw error
  }
}

function main(): void {
  const path = valueOf('--in')
  if (path === null) throw new Unusable(usage)
  const language = chosenLanguage()
  const answers = countRead(path, language)
  console.log(JSON.stringify(answers, null, 1))
  if (answers.some((answer) => 'error' in answer)) process.exitCode = 1
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
