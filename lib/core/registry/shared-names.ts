/** Names that several entries go by, with the `name` of each, the likeliest first. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = {}
