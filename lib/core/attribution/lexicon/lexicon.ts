/** What a verb of saying governs; one letter each keeps the tables readable. */
export interface VerbFrames {
  /** A clause that tells what was said: “dass …”, “that …”, reported speech, a quotation. */
  readonly clause: boolean
  /** An infinitive: “drohte, … zu schließen”. */
  readonly infinitive: boolean
  /** A noun in place of the content: “kritisierte den Plan”. */
  readonly object: boolean
  /** The quotation may stand beside it although it is no verb of saying by itself: “lachte”. */
  readonly quote: boolean
  /** The content only follows; never “…, glaubt der Minister” without a quotation. */
  readonly thought: boolean
}

export interface Verb {
  readonly lemma: string
  /** The separable part (“mit” of “mitteilen”), or ''. */
  readonly particle: string
  readonly frames: VerbFrames
  /** Whether the verb judges what was said (domain 5.2, epistemic-verb). */
  readonly slanted: boolean
}

export type VerbForm = 'present' | 'past' | 'participle' | 'infinitive' | 'subjunctive'

/** A form of a verb as it stands in a text. `joined` is false where the particle must follow on its own. */
export interface VerbReading {
  readonly verb: Verb
  readonly form: VerbForm
  readonly plural: boolean
  readonly joined: boolean
}

/** Splits a list typed as one string of words. */
export const words = (list: string): string[] => list.trim().split(/\s+/)

export const setOf = (list: string): ReadonlySet<string> => new Set(words(list))

/**
 * Reads frame letters: c clause, i infinitive, o object, q quotation only, t thought; `!` marks a verb that judges.
 */
export function framesOf(letters: string): Pick<Verb, 'frames' | 'slanted'> {
  const has = (letter: string) => letters.includes(letter)
  return {
    frames: {
      clause: has('c'),
      infinitive: has('i'),
      object: has('o'),
      quote: has('q') || has('c'),
      thought: has('t'),
    },
    slanted: has('!'),
  }
}

/** Adds a reading to the table of forms. */
export function addReading(
  table: Map<string, VerbReading[]>,
  form: string,
  reading: VerbReading,
): void {
  const known = table.get(form)
  if (!known) table.set(form, [reading])
  else if (!known.some((other) => other.verb === reading.verb && other.form === reading.form)) {
    known.push(reading)
  }
}
