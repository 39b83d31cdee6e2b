import { describe, expect, it } from 'vitest'
import { canonicalUrl, hostOf } from '@/lib/core/intake/canonical-url'

const cases: [address: string, canonical: string | null][] = [
  ['https://example.org/a/b', 'https://example.org/a/b'],
  ['https://example.org/a?utm_source=x&utm_medium=email', 'https://example.org/a'],
  ['https://example.org/a?id=7&fbclid=x', 'https://example.org/a?id=7'],
  ['https://example.org/?p=123', 'https://example.org/?p=123'],
  [
    'https://example.org/p/why-the-bridge-fell?utm_source=mail&r=abc&token=1',
    'https://example.org/p/why-the-bridge-fell',
  ],
  [
    'https://example.org/p/why-the-bridge-fell?page=2',
    'https://example.org/p/why-the-bridge-fell?page=2',
  ],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['HTTPS://Example.ORG/A', 'https://example.org/A'],
  ['mailto:jane@example.org', null],
  ['javascript:alert(1)', null],
  ['no address', null],
]

describe('canonicalUrl', () => {
  it.each(cases)('%s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical)
  })

  it('names the host without www', () => {
    expect(hostOf('https://www.example.org/a')).toBe('example.org')
    expect(hostOf('nothing')).toBeNull()
  })
})
