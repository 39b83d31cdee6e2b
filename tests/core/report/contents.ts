import { printChain } from '@/lib/core/chain/print'
import type { Content } from '@/lib/core/report/format'
import { flagName, labelName } from '@/lib/core/report/reading'
import type { ReportModel } from '@/lib/core/report/report'
import { wordsOf } from '@/lib/core/report/words'

/** What a reader must be able to find of each kind of content: one list of forms for each thing, one of which is enough. */

const annotationsOf = ({ documents }: ReportModel) =>
  documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) => segments.flatMap(({ annotations }) => annotations)),
  )

const chainForms = (model: ReportModel, format: string): string[][] =>
  annotationsOf(model).flatMap(({ chain, reviewer }) => [
    [reviewer.name],
    ...(chain ?? []).map(({ label }) => [label]),
    // JSON has the hops themselves.
    ...(chain && format !== 'json' ? [[printChain(chain)]] : []),
  ])

const noteLines = (note: string | null, format: string): string[][] =>
  (note ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      rendersNotes.includes(format) ? [plain(line, '$1'), plain(line, '$1 ($2)')] : [line],
    )

const rendersNotes = ['html', 'pdf', 'docx']

/** What is left of a line of the fixtures' notes once its Markdown is rendered. */
const plain = (line: string, link: string): string =>
  line
    .replace(/\*/g, '')
    .replace(/^- /, '')
    .replace(/\[(.*)\]\((.*)\)/, link)

/** Texts that a format must say of a model if it claims to carry the content. */
export const wordsFor = (content: Content, model: ReportModel, format: string): string[][] => {
  const { language, documents, sources } = model
  const annotations = annotationsOf(model)
  const some = (...texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text) => (text ? [[text]] : []))
  switch (content) {
    case 'text':
      return documents.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ text }) =>
          (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [word]),
        ),
      )
    case 'chains':
      return chainForms(model, format)
    case 'sources':
      return sources.map(({ name }) => [name])
    case 'ratings':
      return annotations.flatMap(({ credibility, credibilityReason, reliability, ...rest }) => [
        ...some(credibility, credibilityReason, rest.judgeableReason),
        ...reliability.flatMap(({ value, reason }) => some(value, reason)),
      ])
    case 'labels':
      return annotations.flatMap(({ labels }) =>
        labels.map(({ id }) => [id, labelName(id, language)]),
      )
    case 'flags':
      return annotations.flatMap(({ flags }) =>
        flags.flatMap(({ type, note }) => [
          [type, flagName(type, language)],
          ...(format === 'skos' ? [] : some(note)),
        ]),
      )
    case 'rulings':
      return annotations.flatMap(({ flags }) =>
        flags.map(({ state }) => [state, wordsOf(language).states[state]]),
      )
    case 'notes':
      return annotations.flatMap(({ note }) => noteLines(note, format))
    case 'summary':
      return documents.flatMap(({ summary }) =>
        summary.statement.map((sentences) => [sentences.join(' '), sentences[0]!]),
      )
  }
}
