// npm run -s annotate -- FILE_OR_DIR… > out.jsonl
// Text files in, one JSON line an article out: its segments with their types and suggested chains,
// and what it says of its publication.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { importWith } from '@/lib/core/intake/importers'
import { annotationOf } from './annotate-article'

const readable = ['.txt', '.text', '.md', '.markdown']

/** A folder stands for the texts in it, in the order of their names. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => readable.includes(extname(name).toLowerCase()))
  return names.sort().map((name) => join(path, name))
}

async function attempt(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Which texts? npm run -s annotate -- FILE_OR_DIR… > out.jsonl')
  process.exitCode = 2
}
for (const path of paths) {
  await attempt(path, async () => {
    for (const file of filesIn(path)) {
      await attempt(file, async () => {
        const fileName = basename(file)
        const read = await importWith({ bytes: readFileSync(file), fileName, mediaType: null })
        console.log(JSON.stringify(annotationOf(basename(fileName, extname(fileName)), read)))
      })
    }
  })
}
