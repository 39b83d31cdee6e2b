import { describe, expect, it } from 'vitest'
import { preferredLanguage } from '@/app/ui/accept-language'

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    [undefined, 'en-US,en;q=0.9,de;q=0.8', 'en'],
    [undefined, 'fr,en;q=0.3,de;q=0.7', 'de'],
    [undefined, 'fr-FR,fr', 'en'],
    [undefined, 'den', 'en'],
    [undefined, null, 'en'],
    [undefined, '', 'en'],
    ['de', 'en-GB', 'de'],
    ['xx', 'de', 'de'],
  ] as const)('%s before %s is %s', (chosen, header, language) => {
    expect(preferredLanguage(chosen, header)).toBe(language)
  })
})
