/** Above this length the built-in search, which is fast but not linear, gives way to one that is. */
const longPattern = 256

/** UTF-16 offsets at which a pattern occurs, overlapping ones too, ascending, at most `limit`. Linear in the text. */
export function findOccurrences(text: string, pattern: string, limit: number): number[] {
  if (pattern === '' || pattern.length > text.length) return []
  return pattern.length > longPattern
    ? searchLinear(text, pattern, limit)
    : searchBuiltIn(text, pattern, limit)
}

function searchBuiltIn(text: string, pattern: string, limit: number): number[] {
  const found: number[] = []
  let at = text.indexOf(pattern)
  while (at >= 0 && found.length < limit) {
    found.push(at)
    at = text.indexOf(pattern, at + 1)
  }
  return found
}

/** Knuth, Morris and Pratt (1977). */
function searchLinear(text: string, pattern: string, limit: number): number[] {
  const borders = borderLengths(pattern)
  const found: number[] = []
  let matched = 0
  for (let i = 0; i < text.length && found.length < limit; i += 1) {
    const unit = text.charCodeAt(i)
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = borders[matched - 1]!
    if (pattern.charCodeAt(matched) === unit) matched += 1
    if (matched < pattern.length) continue
    found.push(i - matched + 1)
    matched = borders[matched - 1]!
  }
  return found
}

/** For each prefix of the pattern, the length of its longest proper prefix that is also its suffix. */
function borderLengths(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length)
  let length = 0
  for (let i = 1; i < pattern.length; i += 1) {
    const unit = pattern.charCodeAt(i)
    while (length > 0 && pattern.charCodeAt(length) !== unit) length = borders[length - 1]!
    if (pattern.charCodeAt(length) === unit) length += 1
    borders[i] = length
  }
  return borders
}
