import type { Language } from '@/lib/core/language'

/** The tag by which numbers, dates and the controls' own strings are written. */
export const localeTag = (language: Language): string => (language === 'de' ? 'de-DE' : 'en-GB')
