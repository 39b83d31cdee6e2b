import type { Judgement } from './judgement'
import type { Sending } from './save-queue'

/** What is kept on this device until the server has it. */
export interface Draft {
  /** The revision it was begun on; null when there was none. */
  readonly base: number | null
  readonly judgement: Judgement | null
  /** A request whose answer had not come. */
  readonly pending: Sending | null
}

const version = 1
export const draftKey = (user: string, segment: string): string => `stemma:draft:${user}:${segment}`

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Drafts of one person on this device. A device that keeps nothing (private window, full disk) is told by `write`
 * answering false; nothing here throws.
 */
export class DraftStore {
  constructor(
    readonly shelf: Shelf | null,
    readonly user: string,
  ) {}

  read(segment: string): Draft | null {
    try {
      const kept: unknown = JSON.parse(this.shelf?.getItem(draftKey(this.user, segment)) ?? 'null')
      return isDraft(kept)
        ? { base: kept.base, judgement: kept.judgement, pending: kept.pending }
        : null
    } catch {
      return null
    }
  }

  /** Keeps what changed and leaves the rest of the draft as it was; a draft of nothing is cleared. */
  change(segment: string, change: Partial<Draft>): boolean {
    const draft = { base: null, judgement: null, pending: null, ...this.read(segment), ...change }
    if (!draft.judgement && !draft.pending) return this.clear(segment)
    return this.#try(() =>
      this.shelf!.setItem(draftKey(this.user, segment), JSON.stringify({ v: version, ...draft })),
    )
  }

  clear(segment: string): boolean {
    return this.#try(() => this.shelf!.removeItem(draftKey(this.user, segment)))
  }

  #try(act: () => void): boolean {
    try {
      act()
      return true
    } catch {
      return false
    }
  }
}

const isDraft = (kept: unknown): kept is Draft & { v: number } =>
  typeof kept === 'object' &&
  kept !== null &&
  (kept as { v?: unknown }).v === version &&
  'judgement' in kept &&
  'pending' in kept
