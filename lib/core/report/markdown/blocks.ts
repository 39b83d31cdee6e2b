/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...parts: readonly (string | readonly string[])[]): string =>
  parts
    .flat()
    .filter((part) => part !== '')
    .join('\n\n')
