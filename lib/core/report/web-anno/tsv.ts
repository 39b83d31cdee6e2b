import { indexCodePoints } from '../../text/code-points'
import { tame, tameInPlace } from '../escape'
import { piecesOf } from '../pieces'
import { laidOut } from '../plain/laid-out'
import type { ReportDocument, ReportModel, ReportParagraph } from '../report'
import type { Layer, Spanning } from './layers'
import { layers, spanningOf } from './layers'
import type { Token } from './tokens'
import { tokensOf } from './tokens'

const layerNames = Object.keys(layers) as Layer[]

/** A value that hangs on several words stands beside each of them, so there it is cut; the judgement has it whole. */
const longest = 100

const reserved = /[\\[\]|_;*]|->/g

const escaped = (text: string): string =>
  text.replace(reserved, '\\$&').replace(/\t/g, '\\t').replace(/\n/g, '\\n')

/** A feature's value; nothing is an asterisk. */
const valueOf = (value: string | null): string => {
  const text = value === null ? '' : tame(value)
  return text === '' ? '*' : escaped(text)
}

const head = [
  '#FORMAT=WebAnno TSV 3.3',
  ...layerNames.map((layer) => `#T_SP=webanno.custom.Stemma${layer}|${layers[layer].join('|')}`),
]

/** A running count for what needs telling apart, over the whole file. */
interface Counter {
  next: number
}

/**
 * The documents of a report as one WebAnno TSV 3.3 file: a sentence for each paragraph, offsets in UTF-16 units as
 * the format has them. Judgements stand on the first word of their segment, everything else on all of its words.
 */
export const webAnnoTsv = (model: ReportModel): string => {
  const counter = { next: 1 }
  let sentence = 0
  let base = 0
  const sentences = model.documents.flatMap((document) => {
    const text = indexCodePoints(tameInPlace(laidOut(document)))
    const offsetOf = (point: number) => base + text.toUnits(point)
    const blocks = document.paragraphs.flatMap((paragraph) => {
      const lines = sentenceOf(model, document, paragraph, counter, sentence + 1, offsetOf)
      if (lines.length > 0) sentence++
      return lines.length > 0 ? [lines.join('\n')] : []
    })
    base = offsetOf(text.length) + 2
    return blocks
  })
  return [head.join('\n') + '\n', ...sentences].join('\n\n') + '\n'
}

const sentenceOf = (
  model: ReportModel,
  document: ReportDocument,
  paragraph: ReportParagraph,
  counter: Counter,
  sentence: number,
  offsetOf: (point: number) => number,
): string[] => {
  const hanging = spanningOf(model, document, paragraph)
  const spans = hanging.map(({ span }) => span)
  const tokens = piecesOf(paragraph).flatMap((piece) => tokensOf(piece, spans))
  if (tokens.length === 0) return []
  const placed = hanging.flatMap((each) => placedOn(each, tokens))
  const numbered = withNumbers(placed, counter)
  const text = piecesOf(paragraph)
    .map((piece) => tameInPlace(piece.text))
    .join(' … ')
  const rows = tokens.map((token, nth) =>
    [
      `${sentence}-${nth + 1}`,
      `${offsetOf(token.start)}-${offsetOf(token.end)}`,
      escaped(token.text),
      ...layerNames.flatMap((layer) => cellsOf(layer, nth, numbered)),
    ].join('\t'),
  )
  return [...text.split('\n').map((line) => `#Text=${escaped(line)}`), ...rows]
}

interface Placed extends Spanning {
  /** The first and the last of its words. */
  readonly first: number
  readonly last: number
}

const placedOn = (each: Spanning, tokens: readonly Token[]): Placed[] => {
  const [start, end] = each.span
  const first = tokens.findIndex((token) => token.start >= start && token.end <= end)
  if (first < 0) return []
  const last = tokens.findLastIndex((token) => token.start >= start && token.end <= end)
  return [{ ...each, first, last: each.layer === 'Judgement' ? first : last }]
}

type Numbered = Placed & { readonly number: number | null }

const overlap = (a: Placed, b: Placed): boolean =>
  a !== b && a.layer === b.layer && a.first <= b.last && b.first <= a.last

/** What covers several words, or shares one with another of its layer, is told apart by a number. */
const withNumbers = (placed: readonly Placed[], counter: Counter): Numbered[] =>
  placed.map((each) => {
    const shared = each.first !== each.last || placed.some((other) => overlap(each, other))
    return { ...each, number: shared ? counter.next++ : null }
  })

const cellsOf = (layer: Layer, nth: number, placed: readonly Numbered[]): string[] => {
  const here = placed.filter(
    (each) => each.layer === layer && each.first <= nth && nth <= each.last,
  )
  if (here.length === 0) return layers[layer].map(() => '_')
  return layers[layer].map((_, feature) =>
    here
      .map((each) => {
        const value = each.features[feature] ?? null
        const short = each.first === each.last || value === null ? value : cut(value)
        return valueOf(short) + (each.number === null ? '' : `[${each.number}]`)
      })
      .join('|'),
  )
}

const cut = (value: string): string =>
  value.length <= longest ? value : `${value.slice(0, longest).toWellFormed()}…`
