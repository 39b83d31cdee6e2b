import { unzlibSync, zlibSync } from 'fflate'

/** Maps from glyphs to characters are small, packed and unpacked (bytes). */
const longestPacked = 16 * 1024
const longestMap = 64 * 1024

const opening = /(?<!end)stream\r?\n/gu
/** A glyph that stands for a soft hyphen, at the end of its line in the map (ISO 32000-1, 9.10.3). */
const softHyphen = /<00ad>(?=[ \t]*[\r\n])/giu

/**
 * The same file with visible hyphens where its fonts call them soft ones, which readers of PDF pass over. A program that
 * breaks words draws both with one glyph, and the first that it drew gave the name. Nothing else changes its place.
 */
export function withVisibleHyphens(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  // One byte a character, so that places in the words are places in the bytes.
  const words = new TextDecoder('latin1').decode(bytes)
  for (const match of words.matchAll(opening)) {
    const start = match.index + match[0].length
    const end = words.indexOf('endstream', start)
    if (end < 0) break
    if (end - start > longestPacked) continue
    const mended = mendedMap(bytes.subarray(start, end))
    if (mended) copy.set(mended, start)
  }
  return copy
}

/** The map, packed as it was, with its soft hyphens replaced; null for what is no map, has none, or would grow. */
function mendedMap(stream: Uint8Array): Uint8Array | null {
  const isPlain = stream[0] === 0x25 || stream[0] === 0x2f
  const map = isPlain ? new TextDecoder('latin1').decode(stream) : unpacked(stream)
  if (!map?.includes('begincmap') || map.search(softHyphen) < 0) return null
  if (isPlain) return new TextEncoder().encode(map.replace(softHyphen, '<002D>'))
  // Comments make room for what may pack worse.
  const mended = map.replace(softHyphen, '<002D>').replace(/^%.*[\r\n]+/gmu, '')
  const bytes = zlibSync(new TextEncoder().encode(mended), { level: 9 })
  return bytes.length <= stream.length ? bytes : null
}

function unpacked(packed: Uint8Array): string | null {
  if ((packed[0]! & 15) !== 8) return null
  try {
    const map = unzlibSync(packed, { out: new Uint8Array(longestMap) })
    return new TextDecoder('latin1').decode(map)
  } catch {
    return null
  }
}
