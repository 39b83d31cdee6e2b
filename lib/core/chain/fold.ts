const spellings: readonly (readonly [RegExp, string])[] = [
  [/[\s\p{Z}\p{Cc}]+/gu, ' '],
  [/[‘’‚‛‹›′`´]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
]

/**
 * The key under which a name is looked up: two spellings with the same key are one alias.
 * NFKC, one case (`ß` is `ss`), single spaces, straight quotes, plain hyphens. Diacritics are kept, because they
 * tell names apart; a form without them is an alias somebody adds on purpose.
 */
export function foldName(name: string): string {
  const oneCase = unify(name).normalize('NFKC').toUpperCase().toLowerCase()
  return unify(oneCase.normalize('NFKC')).trim()
}

const unify = (text: string): string =>
  spellings.reduce((unified, [form, plain]) => unified.replace(form, plain), text)
