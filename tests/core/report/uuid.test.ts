import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUuid, nameUuid, urn } from '@/lib/core/report/uuid'

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

test('a well-known name has its well-known UUID', () =>
  expect(nameUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2'))

const withNodeCrypto = (namespace: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

test('names of every length hash as elsewhere', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ unit: 'grapheme', maxLength: 200 }), (namespace, name) => {
      expect(nameUuid(namespace, name)).toBe(withNodeCrypto(namespace, name))
    }),
    { seed: 7, numRuns: 500 },
  )
})

test.each([
  ['0197A000-0000-7000-8000-00000000000A', 'urn:uuid:0197a000-0000-7000-8000-00000000000a'],
])('a stored UUID keeps its own urn: %s', (id, expected) => expect(urn(id)).toBe(expected))

test('other ids and parts get a UUID of their own, always the same', () => {
  const found = [urn('a'), urn('b'), urn('a', 'x'), urn('a', 'y'), urn('b', 'x')]
  expect(new Set(found).size).toBe(5)
  expect(found.map((each) => isUuid(each.slice('urn:uuid:'.length)))).not.toContain(false)
  expect(urn('a', 'x')).toBe(found[2])
})
