import type { Language } from '../../language'
import { de } from './de'
import { en } from './en'
import type { WorkingWords } from './working-words'

export type { WorkingWords } from './working-words'

/** The sentences of a count in both languages. */
export const workingWords: Readonly<Record<Language, WorkingWords>> = { de, en }
