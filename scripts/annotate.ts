// npm run -s annotate -- FILE_OR_DIR… > out.jsonl
// Text files in, one JSON line an article out: its segments with their types and suggested chains,
// and what it says of its publication.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { ImportedDocument } from '@/lib/core/intake/importer'
import { importWith } from '@/lib/core/intake/importers'
import { proposeSpine } from '@/lib/core/intake/spine-hints'
import { suggest } from '@/lib/core/attribution/suggest'
import type { Suggestion } from '@/lib/core/attribution/suggestion'
import { languages } from '@/lib/core/language'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange, ParagraphType } from '@/lib/core/text/paragraph'

const readable = ['.txt', '.text', '.md', '.markdown']

const segmentTypes: Readonly<Record<Exclude<ParagraphType, 'metadata'>, string>> = {
  content: 'body',
  standfirst: 'teaser',
  heading: 'headline',
  headline: 'headline',
  caption: 'caption',
  boilerplate: 'boilerplate',
}

function segmentType({ type, sub }: ParagraphRange): string {
  if (type !== 'metadata') return segmentTypes[type]
  if (sub === 'byline' || sub === 'date') return 'byline'
  return sub === 'translator' ? 'translator-note' : 'boilerplate'
}

/** A suggested chain with the words that show it. */
function chainOf(
  { chain, form, cue, source, content }: Suggestion,
  slice: (from: number, to: number) => string,
) {
  const shown = [...cue, ...source]
  return {
    hops: chain.map(({ label, kind }) => ({ name: label, kind })),
    direct: form === 'direct',
    evidence: (shown.length > 0 ? shown : content).map(([from, to]) => slice(from, to)),
  }
}

function annotationOf(id: string, { text, paragraphs, metadata }: ImportedDocument) {
  const index = indexCodePoints(text)
  const spine = proposeSpine(text, paragraphs, metadata)
  const language = languages.find((known) => metadata.language?.value.startsWith(known)) ?? 'de'
  const suggestions = suggest({
    text,
    paragraphs,
    language,
    knownSources: [],
    spine: spine.map(({ label, kind }) => ({ source: null, label, kind })),
  })
  return {
    id,
    segments: paragraphs.map((range, i) => ({
      type: segmentType(range),
      text: index.slice(range.start, range.end),
      keep: segmentType(range) !== 'boilerplate',
      chains: suggestions
        .filter(({ paragraph }) => paragraph === i)
        .map((suggestion) => chainOf(suggestion, index.slice)),
    })),
    publication: {
      chain: spine.map(({ label }) => label),
      translated: spine.some(({ kind }) => kind === 'translation'),
      ...(metadata.title && { headline: metadata.title.value }),
      ...(metadata.byline && { byline: metadata.byline.value }),
      ...(metadata.published && { published: metadata.published.value }),
      ...(metadata.url && { url: metadata.url.value }),
    },
  }
}

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
