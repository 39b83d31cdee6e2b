import type { Ask } from '@/app/ui/api-client'
import type { DraftStore } from '../model/draft-store'
import type { SaveQueue, QueueParts } from '../model/save-queue'
import type { DeskState } from './state'
import type { Store } from './store'

/** What the desk needs from outside; a test gives its own. */
export interface DeskParts extends Pick<QueueParts, 'newKey' | 'wait'> {
  readonly store: Store<DeskState>
  readonly drafts: DraftStore
  readonly ask: Ask
  readonly userId: string
  readonly documentId: string
}

/** The desk: its state, and the ways out of it. The acts on it are in the files beside this one. */
export interface Desk extends DeskParts {
  readonly queue: SaveQueue
}
