import type { ParsedHop } from '../parsed'
import type { HopText } from './hop-text'
import type { Line } from './line'
import type { Operand } from './orient'
import { findPlatform } from './platforms'

/** A line whose operands have names, with the operands as typed beside them. */
export interface NamedLine {
  readonly line: Line
  readonly operands: readonly Operand[]
}

/**
 * A person plus a platform is one hop (domain 7.3 rule 7): “Lind via Telegram” is Lind, with the channel
 * `social-post`. Gives the line without the platforms that were folded in, and the pairs of names.
 */
export function foldPlatforms({ line, operands }: NamedLine): NamedLine & { folded: string[][] } {
  const typed = [line.operands[0]!]
  const named = [operands[0]!]
  const separators: Line['separators'][number][] = []
  const folded: string[][] = []
  line.separators.forEach((separator, i) => {
    const platform = separator.way === 'neutral' ? platformOf(line.operands[i + 1]!) : null
    const speaker = speakerOf(named.at(-1)!)
    if (platform && speaker) {
      named[named.length - 1] = [post(speaker, platform)]
      folded.push([speaker.label, platform])
    } else {
      separators.push(separator)
      typed.push(line.operands[i + 1]!)
      named.push(operands[i + 1]!)
    }
  })
  return { line: { ...line, operands: typed, separators }, operands: named, folded }
}

function platformOf([hop, ...more]: readonly HopText[]): string | null {
  const plain = more.length === 0 && !hop!.quoted && !hop!.counted && hop!.kind === null
  return plain ? findPlatform(hop!.label) : null
}

const speakers: readonly ParsedHop['kind'][] = [
  null,
  'named-person',
  'named-body',
  'unnamed-person',
  'social',
]

function speakerOf(operand: Operand): ParsedHop | null {
  const [hop, ...more] = operand
  return more.length === 0 && speakers.includes(hop!.kind) && !hop!.facets.platform ? hop! : null
}

const post = (hop: ParsedHop, platform: string): ParsedHop => ({
  ...hop,
  facets: { ...hop.facets, channel: 'social-post', platform },
})
