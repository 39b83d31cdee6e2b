const here = 'http://stemma.invalid'

/** Where to go after signing in: a path of this site, or the start when the wish is missing or leads elsewhere. */
export function returnPath(wish: string | string[] | undefined): string {
  if (typeof wish !== 'string' || !wish.startsWith('/')) return '/'
  const target = parse(wish)
  if (!target || target.origin !== here || /^\/(?:sign-in|api)(?:\/|$)/.test(target.pathname))
    return '/'
  return target.pathname + target.search + target.hash
}

function parse(wish: string): URL | null {
  try {
    return new URL(wish, here)
  } catch {
    return null
  }
}
