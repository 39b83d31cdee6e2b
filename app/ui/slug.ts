const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe' }

/** A short address made of a name: "Redaktion Übersee" becomes "redaktion-uebersee". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüßæø]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
