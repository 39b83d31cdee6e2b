import type { CollectionOptions } from '../../core/intake/collection'
import type { ImportInput } from '../../core/intake/importer'

/** What a converter can be asked for. */
export type Task = 'document' | 'items' | 'table'

export interface Question {
  readonly task: Task
  readonly input: ImportInput
  readonly options?: CollectionOptions
}

/** The signal by which a converter ends itself when it holds too much memory. */
export const tooHeavySignal = 'SIGUSR2'
