import type { Chain, Hop } from '../../chain/chain'
import { printChain } from '../../chain/print'
import { markdown as text, markdownCode as code } from '../escape'
import { hopDetails, hopName, hopRating, reliabilityInWords } from '../reading'
import type { ReportAnnotation, ReportModel, ReportParagraph } from '../report'
import { wordsOf } from '../words'
import { blocks } from './blocks'

/** A chain as it is told, as notation, and hop by hop with its ratings. */
export const chainBlock = (
  model: ReportModel,
  told: string,
  chain: Chain,
  paragraphs: readonly ReportParagraph[],
  annotation: ReportAnnotation | null,
): string =>
  blocks(
    text(told),
    code(printChain(chain)),
    chain
      .map((hop, index) => `${index + 1}. ${hopLine(model, hop, index, paragraphs, annotation)}`)
      .join('\n'),
  )

const hopLine = (
  { sources, language }: ReportModel,
  hop: Hop,
  index: number,
  paragraphs: readonly ReportParagraph[],
  annotation: ReportAnnotation | null,
): string => {
  const source = sources.find(({ id }) => id === hop.source)
  const rating = annotation && hopRating(annotation, index + 1)
  const number = source ? ` (${wordsOf(language).sourceNumber(source.number)})` : ''
  const parts = [
    ...hopDetails(hop, paragraphs, language),
    ...(rating ? [reliabilityInWords(rating.value, language)] : []),
    ...(rating?.reason ? [rating.reason] : []),
  ]
  const details = parts.length > 0 ? `: ${parts.map(text).join('; ')}` : ''
  return text(hopName(hop, language)) + number + details
}
