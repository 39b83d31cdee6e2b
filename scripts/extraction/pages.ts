import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One line of a pages.jsonl; `html` is a file beside it, possibly packed with gzip. */
export interface Page {
  readonly id: string
  readonly html: string
  readonly site?: string
  readonly expected?: {
    readonly text?: string
    readonly with?: readonly string[]
    readonly without?: readonly string[]
  }
}

/** A page with the bytes of its file. */
export interface LoadedPage extends Page {
  readonly bytes: Uint8Array
}

/** The pages of a list, read one after the other. */
export function* pagesOf(list: string): Generator<LoadedPage> {
  const lines = readFileSync(list, 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.trim() !== '') yield load(line, i, list)
  }
}

function load(line: string, i: number, list: string): LoadedPage {
  try {
    const page = JSON.parse(line) as Page
    const bytes = readFileSync(join(dirname(list), page.html))
    return { ...page, bytes: page.html.endsWith('.gz') ? gunzipSync(bytes) : bytes }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${list}, line ${i + 1}: ${reason}`, { cause })
  }
}
