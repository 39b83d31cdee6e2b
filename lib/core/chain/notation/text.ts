/** Longest name a hop may carry, in code points. */
export const maxLabel = 500

/** What separates words: white space, and characters no database or page can hold. */
export const blank = /[\s\p{Z}\p{Cc}\p{Cs}]/u

const blanks = new RegExp(`${blank.source}+`, 'gu')

/** A name as it is stored: NFC, single spaces, none at the ends. */
export const tidy = (text: string): string => text.replace(blanks, ' ').normalize('NFC').trim()
