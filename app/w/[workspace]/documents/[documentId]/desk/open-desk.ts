import { apiOf } from '@/app/ui/api-client'
import { uuidv7 } from 'uuidv7'
import { DraftStore } from '../model/draft-store'
import { SaveQueue } from '../model/save-queue'
import type { Desk, DeskParts } from './desk'
import { queueParts } from './saving'
import { annotationSender } from './send-annotation'
import { beginDesk, type DeskInput } from './state'
import { createStore } from './store'

/** Puts a desk together from its parts. */
export function assembleDesk(parts: DeskParts): Desk {
  return { ...parts, queue: new SaveQueue(queueParts(parts, annotationSender(parts.ask))) }
}

/** The desk of a page in a browser; on the server the same, without drafts. */
export function openDesk(workspace: string, input: DeskInput): Desk {
  return assembleDesk({
    store: createStore(beginDesk(input)),
    drafts: new DraftStore(shelf(), input.userId),
    ask: apiOf(workspace),
    userId: input.userId,
    documentId: input.document.id,
    newKey: uuidv7,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  })
}

function shelf(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}
