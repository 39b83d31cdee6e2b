import type { Language } from '@/lib/core/language'
import deAnnotator from './de/annotator.json'
import deCommon from './de/common.json'
import deErrors from './de/errors.json'
import deShell from './de/shell.json'
import enAnnotator from './en/annotator.json'
import enCommon from './en/common.json'
import enErrors from './en/errors.json'
import enShell from './en/shell.json'

const de = { annotator: deAnnotator, common: deCommon, errors: deErrors, shell: deShell }
const en = { annotator: enAnnotator, common: enCommon, errors: enErrors, shell: enShell }

/** One shape for all languages: German is where a key is first written. */
export type Messages = typeof de
export type Area = keyof Messages

export const messages: Record<Language, Messages> = { de, en }
