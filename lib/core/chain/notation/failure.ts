import type { Problem, ProblemCode } from '../problems'

/** Thrown inside the parser and turned into a result at its door; no other module sees it. */
export class Failure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** A range of the line as typed, in code points. */
export interface Place {
  readonly at: number
  readonly end: number
}

/** Stops the parser with a problem at a place; `found` quotes the words that stand there. */
export function fail(
  code: ProblemCode,
  place: Place,
  found: string,
  more: Pick<Problem, 'after' | 'offer'> = {},
): never {
  throw new Failure({ code, at: place.at, length: place.end - place.at, found, ...more })
}
