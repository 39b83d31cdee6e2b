/** A reason to stop that is told to the person in a sentence, without a stack. */
export class Stop extends Error {
  /** @param {string} message @param {string} [details] lines that help to find the cause */
  constructor(message, details) {
    super(message)
    this.details = details
  }
}
