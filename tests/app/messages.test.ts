import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { messages } from '@/app/messages'
import { languages } from '@/lib/core/language'

// Every word on screen: the same keys in both languages, none empty, none missing, none left over.

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value]] : flat(value, `${path}${name}.`),
  )

const all = { de: flat(messages.de as Tree), en: flat(messages.en as Tree) }
const keys = new Set(all.de.map(([key]) => key))

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const read = (path: string) => readFileSync(path, 'utf8')
const sources = filesUnder('app').map((path) => ({ path, text: read(path) }))
const named = /const (\w+) = (?:await )?(?:useTranslations|getWords)\(\s*'([\w.]+)'\s*\)(?!\()/g
const direct = /(?:useTranslations|getWords)\(\s*'([\w.]+)'\s*\)\)?\(\s*'([\w.]+)'/g

/** Keys that a file asks for by name, each with the file. */
function askedIn(text: string): string[] {
  const straight = [...text.matchAll(direct)].map(([, area, key]) => `${area}.${key}`)
  const byName = [...text.matchAll(named)].flatMap(([, name, area]) =>
    [
      ...text.matchAll(
        new RegExp(`(?<![\\w.])${name}(?:\\.rich|\\.markup)?\\(\\s*'([\\w.]+)'`, 'g'),
      ),
    ].map(([, key]) => ({ key: `${area}.${key}`, name, area })),
  )
  // One name may stand for two areas in two components of a file: then either may hold the key.
  const areasOf = (name: string | undefined) =>
    [...text.matchAll(named)].filter(([, other]) => other === name).map(([, , area]) => area)
  return [
    ...straight,
    ...byName
      .filter(({ key, name, area }) => {
        const rest = key.slice(`${area}.`.length)
        return !areasOf(name).some((other) => keys.has(`${other}.${rest}`))
      })
      .map(({ key }) => key),
  ].filter((key) => !keys.has(key))
}

const everything = [...sources.map(({ text }) => text), ...filesUnder('lib').map(read)].join('\n')

/** Names put together from a fixed part and a variable one: `mended-${kind}`. */
const composed = [...everything.matchAll(/`((?:[\w.-]*\$\{[^{}`]*\})+[\w.-]*)`/g)]
  .map(([, template = '']) => template.split(/\$\{[^}]*\}/))
  .map((parts) => ({ parts, fixed: parts.join('').replaceAll('.', '') }))
  .filter(({ fixed }) => fixed.length > 2)
  .map(({ parts }) => new RegExp(`^${parts.map(escaped).join('[\\w-]+')}$`))

function escaped(part: string): string {
  return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
}

/** Whether anything could ask for the key: its last part stands somewhere, whole or put together. */
function couldBeAsked(key: string): boolean {
  const last = key.slice(key.lastIndexOf('.') + 1)
  if (new RegExp(`(?<![\\w-])${last}(?![\\w-])`).test(everything)) return true
  return composed.some((pattern) => pattern.test(last))
}

describe('the words on screen', () => {
  it('has the same keys in every language', () => {
    expect(all.en.map(([key]) => key).toSorted()).toEqual(all.de.map(([key]) => key).toSorted())
  })

  it.each(languages)('leaves nothing empty in %s', (language) => {
    expect(all[language].filter(([, words]) => words.trim() === '')).toEqual([])
  })

  // With the values that the other language names: one that only this language names is then missing.
  it.each([
    ['de', 'en'],
    ['en', 'de'],
  ] as const)('can be formatted in %s with the values of %s', (language, other) => {
    const wrong: string[] = []
    const t = createTranslator({
      locale: language,
      messages: messages[language] as Tree,
      onError: (error) => wrong.push(error.message),
    }) as (key: string, values: Record<string, unknown>) => string
    const others = new Map(all[other])
    for (const [key] of all[language]) {
      const names = [...(others.get(key) ?? '').matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name)
      t(key, Object.fromEntries(names.map((name) => [name, 2])))
    }
    expect(wrong).toEqual([])
  })

  it('holds every key that a page asks for by name', () => {
    const missing = sources.flatMap(({ path, text }) =>
      askedIn(text).map((key) => `${key} in ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('holds no key that no page asks for', () => {
    const unused = [...keys].filter((key) => !couldBeAsked(key))
    expect(unused).toEqual([])
  })

  it('has words for every refusal', () => {
    const codes = new Set([...everything.matchAll(/['"](E_[A-Z_]+)['"]/g)].map(([, code]) => code))
    expect([...codes].filter((code) => !keys.has(`errors.codes.${code}`))).toEqual([])
  })

  it('says neither du nor Sie', () => {
    const addressed = all.de.filter(([, words]) =>
      /(?<![\p{L}])(?:du|dich|dir|deine?[rnms]?|Sie|Ihnen|Ihre?[rnms]?)(?![\p{L}])(?! (?:wurde|ist|wird|lässt))/u.test(
        words,
      ),
    )
    expect(addressed).toEqual([])
  })
})
