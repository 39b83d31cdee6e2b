/** A run of tokens that names somebody. `to` is exclusive; `head` is the token everything hangs on. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: 'name' | 'common' | 'pronoun'
  /** False where its determiner shows that it is no subject (“dem Sender”). */
  readonly nominative: boolean
}
