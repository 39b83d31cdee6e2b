const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

const padded = (message: Uint8Array): Uint8Array => {
  const length = Math.ceil((message.length + 9) / 64) * 64
  const block = new Uint8Array(length)
  block.set(message)
  block[message.length] = 0x80
  new DataView(block.buffer).setBigUint64(length - 8, BigInt(message.length) * 8n)
  return block
}

const mix = (round: number, b: number, c: number, d: number): number => {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

/** Fills in the eighty words of a block of sixty-four bytes. */
const expand = (words: Int32Array, view: DataView, offset: number): void => {
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(offset + at * 4)
  for (let at = 16; at < 80; at++)
    words[at] = rotate(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1)
}

const absorb = (state: Int32Array, words: Int32Array): void => {
  let [a, b, c, d, e] = [state[0]!, state[1]!, state[2]!, state[3]!, state[4]!]
  for (let round = 0; round < 80; round++) {
    const next = (rotate(a, 5) + mix(round, b, c, d) + e + words[round]!) | 0
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = next
  }
  const parts = [a, b, c, d, e]
  for (let at = 0; at < 5; at++) state[at] = state[at]! + parts[at]!
}

/** SHA-1 of the bytes, 20 bytes (FIPS 180-4). For names only, never for integrity. */
const sha1 = (message: Uint8Array): number[] => {
  const view = new DataView(padded(message).buffer)
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    expand(words, view, offset)
    absorb(state, words)
  }
  return [...state].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff))
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the string is a UUID in its usual form. */
export const isUuid = (id: string): boolean => shape.test(id)

const bytesOf = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16))

/** The name-based UUID (version 5) of `name` in the namespace of another UUID (RFC 9562, 5.5). */
export const nameUuid = (namespace: string, name: string): string => {
  const digest = sha1(
    Uint8Array.from([...bytesOf(namespace), ...new TextEncoder().encode(name)]),
  ).slice(0, 16)
  digest[6] = (digest[6]! & 0x0f) | 0x50
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const text = hex(digest)
  return [0, 8, 12, 16, 20].map((from, at, cuts) => text.slice(from, cuts[at + 1])).join('-')
}

/** Namespace for stored ids that are not UUIDs themselves: the UUID of the name "stemma" under RFC 9562's URL namespace. */
const stemmaNamespace = nameUuid('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'stemma')

/** A `urn:uuid:` of a stored id; with `part`, of something that belongs to it and has no id of its own. */
export const urn = (id: string, part?: string): string => {
  const whole = isUuid(id) ? id.toLowerCase() : nameUuid(stemmaNamespace, id)
  return 'urn:uuid:' + (part === undefined ? whole : nameUuid(whole, part))
}
