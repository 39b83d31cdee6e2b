/** Which characters a TrueType font has a glyph for, read from its `cmap` (OpenType 1.9, formats 4 and 12). */

/** @param {Buffer} font @param {string} tag @returns {number} */
function tableAt(font, tag) {
  const count = font.readUInt16BE(4)
  for (let nth = 0; nth < count; nth++) {
    const record = 12 + nth * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

/** @param {Buffer} font @param {number} at @param {Set<number>} found */
function readSegments(font, at, found) {
  const segments = font.readUInt16BE(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
  for (let nth = 0; nth < segments; nth++) {
    const [end, start] = [font.readUInt16BE(ends + nth * 2), font.readUInt16BE(starts + nth * 2)]
    const offset = font.readUInt16BE(offsets + nth * 2)
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph =
        offset === 0
          ? (point + font.readInt16BE(deltas + nth * 2)) & 0xffff
          : font.readUInt16BE(offsets + nth * 2 + offset + (point - start) * 2)
      if (glyph !== 0) found.add(point)
    }
  }
}

/** @param {Buffer} font @param {number} at @param {Set<number>} found */
function readGroups(font, at, found) {
  const groups = font.readUInt32BE(at + 12)
  for (let nth = 0; nth < groups; nth++) {
    const group = at + 16 + nth * 12
    const [first, last] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
    for (let point = first; point <= last; point++) found.add(point)
  }
}

/** @param {Buffer} font @returns {Set<number>} */
export function coverageOf(font) {
  const cmap = tableAt(font, 'cmap')
  const found = new Set()
  for (let nth = 0; nth < font.readUInt16BE(cmap + 2); nth++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + nth * 8 + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) readSegments(font, at, found)
    if (format === 12) readGroups(font, at, found)
  }
  return found
}
