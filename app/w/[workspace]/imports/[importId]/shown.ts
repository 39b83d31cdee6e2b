/** Which items of an import are shown; it stands in the address. */
export const shownStates = ['all', 'failed', 'done'] as const
export type Shown = (typeof shownStates)[number]
