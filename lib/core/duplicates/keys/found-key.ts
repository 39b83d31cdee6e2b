/** Something that a text and its translation both contain, in a form that no language decides. */
export interface FoundKey {
  /** `n:` a name, `#:` a number, `d:` a day as month-day, `y:` a year. */
  readonly key: string
  /** As it is written there. */
  readonly written: string
  /** Where it is written (UTF-16 units). */
  readonly start: number
}
