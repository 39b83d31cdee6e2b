import { foldName } from '../../chain/fold'
import type { NamedSource } from '../suggestion'
import type { HopDraft } from './hop-draft'

/** A source spoken of before, by the words that can take it up again. */
export interface Remembered {
  readonly draft: HopDraft
  readonly paragraph: number
  /** Nouns it was called by, in lower case. */
  readonly nouns: readonly string[]
}

/** What the document has said so far about its sources; grows while the text is read. */
export interface Memory {
  readonly text: string
  readonly known: ReadonlyMap<string, NamedSource>
  readonly persons: Remembered[]
  readonly media: Remembered[]
  readonly others: Remembered[]
  /** Looked-up full names by surname or office, null where the text has none. */
  readonly names: Map<string, string | null>
}

/** A memory that knows the workspace's sources and nothing of the text yet. */
export function emptyMemory(text: string, sources: readonly NamedSource[]): Memory {
  const known = new Map<string, NamedSource>()
  for (const source of sources) {
    for (const name of [source.name, ...source.aliases]) {
      if (!known.has(foldName(name))) known.set(foldName(name), source)
    }
  }
  return { text, known, persons: [], media: [], others: [], names: new Map() }
}
