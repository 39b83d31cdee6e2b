import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/core/language'
import { detectLanguage, detectParagraphLanguage } from '@/lib/core/text/language'

const whole: [text: string, language: Language | null][] = [
  ['Die Regierung hat am Montag beschlossen, dass die Mittel für die Schulen steigen.', 'de'],
  ['The government decided on Monday that the funds for schools will rise.', 'en'],
  [
    'Le gouvernement a décidé lundi que les moyens des écoles allaient augmenter cette année.',
    null,
  ],
  ['12 345 — 67', null],
  ['', null],
]

const paragraphs: [text: string, prior: Language, language: Language][] = [
  ['Background', 'de', 'de'],
  ['"Why did nobody ask her about that when she was still here?"', 'de', 'en'],
  ['„Wir hätten ihm damals zuhören sollen“, sagte der Beamte gestern.', 'en', 'de'],
  ['Ministerium', 'en', 'en'],
  ['https://www.example.org/a/b', 'de', 'de'],
]

describe('language', () => {
  it.each(whole)('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each(paragraphs)('%s in a document in %s', (text, prior, language) => {
    expect(detectParagraphLanguage(text, prior)).toBe(language)
  })
})
