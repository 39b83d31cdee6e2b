import type { Memory } from './memory'

/** How far back a full name is looked for, in UTF-16 units. */
const window = 30_000
const nameBefore = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}'’.-]{1,30} ){1,2})$/u
/** Capitalised words that stand before surnames and are no given names. */
const notGiven =
  /^(?:Ende|Anfang|Mitte|Der|Die|Das|Den|Dem|The|And|Und|Von|In|Am|Im|Mit|Nach|Laut|Auch|But|On|For|As|By)$/

/** The full name that ends in a surname, as the document gives it elsewhere; null where it never does. */
export function fullNameOf(
  memory: Memory,
  surname: string,
  isRole: (word: string) => boolean,
): string | null {
  return remember(memory, `name ${surname}`, () => {
    for (const at of placesOf(memory.text, surname)) {
      const found = nameBefore.exec(memory.text.slice(Math.max(0, at - 64), at))?.[1]
      const first = found
        ?.trim()
        .split(' ')
        .filter((word) => !isRole(word.toLowerCase()))
      const given = first?.at(-1)
      if (given && /^\p{Lu}(?:\.|[\p{Ll}-]+)$/u.test(given) && !notGiven.test(given))
        return `${given} ${surname}`
    }
    return null
  })
}

/** The name that stands beside an office (“US-Präsident Joe Biden”), or null. */
export function holderOf(memory: Memory, role: string): string | null {
  return remember(memory, `role ${role}`, () => {
    for (const at of placesOf(memory.text, role)) {
      const rest = memory.text.slice(at + role.length, at + role.length + 90)
      const found =
        /^ ((?:\p{Lu}[\p{Ll}'’-]{1,30} ){1,2}\p{Lu}[\p{Ll}'’-]{2,30})/u.exec(rest)?.[1] ??
        /^[^.;:„“"]{0,40}, (?:\p{Lu}\p{L}{2,20} )??((?:\p{Lu}[\p{Ll}'’-]{1,30} ){1,2}\p{Lu}[\p{Ll}'’-]{2,30}),/u.exec(
          rest,
        )?.[1]
      if (found) return found
    }
    return null
  })
}

function remember(memory: Memory, key: string, look: () => string | null): string | null {
  const known = memory.names.get(key)
  if (known !== undefined) return known
  const found = look()
  memory.names.set(key, found)
  return found
}

/** At most twenty places of a word in the part of the text that is looked at. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = []
  let at = text.indexOf(word)
  while (at >= 0 && places.length < 20 && at < window) {
    places.push(at)
    at = text.indexOf(word, at + word.length)
  }
  return places
}
