import { spanOf } from '../clauses'
import type { Finding } from '../finding'
import type { Passage } from '../sentences'

/** An embedded post signs with a dash, a name and a handle: “… — Ann Lee (@annlee) May 2, 2021”. */
export function signedPost(passage: Passage): Finding[] {
  const { tokens } = passage
  for (let at = Math.max(1, tokens.length - 16); at < tokens.length; at += 1) {
    if (tokens[at]!.text !== '@' || tokens[at - 1]!.text !== '(' || tokens[at + 2]?.text !== ')')
      continue
    let dash = at - 2
    while (dash > 0 && at - dash < 8 && !/^[—–-]$/.test(tokens[dash]!.text)) dash -= 1
    const content = spanOf(passage, 0, dash)
    if (!content || !/^[—–-]$/.test(tokens[dash]!.text)) return []
    return [
      {
        rule: 'post',
        reason: 'preposition',
        form: 'direct',
        cue: [[tokens[dash]!.start, tokens[dash]!.end]],
        source: [[tokens[dash + 1]!.start, tokens[at + 2]!.end]],
        content: [content],
        addressee: [],
        channel: [],
        verb: null,
        phrase: { from: dash + 1, to: at + 3, head: at - 2, kind: 'name', nominative: true },
        sentence: 0,
      },
    ]
  }
  return []
}
