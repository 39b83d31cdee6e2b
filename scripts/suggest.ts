// npm run -s suggest -- --in FILE.jsonl > out.jsonl
// Articles in the format of the public attribution data sets in, one a line: {"id","lang","paragraphs":[{"text"}]};
// their suggested attributions out, offsets in UTF-16 units of the paragraph.
import { readFileSync } from 'node:fs'
import { exchange, joinParagraphs } from '@/lib/core/attribution/exchange'
import { suggest } from '@/lib/core/attribution/suggest'
import { languages, type Language } from '@/lib/core/language'
import { detectLanguage } from '@/lib/core/text/language'

const usage = 'Which file? npm run -s suggest -- --in FILE.jsonl > out.jsonl'

interface Article {
  readonly id: string
  readonly lang?: string
  readonly paragraphs: readonly { readonly text: string }[]
}

function languageOf({ lang, paragraphs }: Article): Language {
  const said = languages.find((known) => lang?.startsWith(known))
  return said ?? detectLanguage(paragraphs.map(({ text }) => text).join('\n')) ?? 'en'
}

/** Reads a line; says which one is wrong, and how. */
function readArticle(line: string, number: number): Article {
  const article = parse(line, number)
  const isArticle =
    typeof article.id === 'string' &&
    Array.isArray(article.paragraphs) &&
    article.paragraphs.every((paragraph) => typeof paragraph?.text === 'string')
  if (!isArticle) throw new Error(`line ${number}: expected "id" and "paragraphs" with "text"`)
  return article as Article
}

function parse(line: string, number: number): Partial<Article> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

function main(args: readonly string[]): void {
  const file = args[args.indexOf('--in') + 1]
  if (!args.includes('--in') || !file) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  try {
    for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      const article = readArticle(line, i + 1)
      const texts = article.paragraphs.map(({ text }) => text)
      const document = joinParagraphs(texts, languageOf(article))
      console.log(
        JSON.stringify({ id: article.id, paragraphs: exchange(document, suggest(document)) }),
      )
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

main(process.argv.slice(2))
