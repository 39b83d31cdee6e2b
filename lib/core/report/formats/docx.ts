import { forAudience } from '../audience'
import type { DrawnFormat } from '../format'
import { wordDocument } from '../word/document'

/** A Word document to work on: styles, a table of contents, notes as comments, reasons as footnotes. */
export const docx: DrawnFormat = {
  id: 'docx',
  name: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  readBy: 'people',
  carries: [
    'text',
    'chains',
    'sources',
    'ratings',
    'labels',
    'flags',
    'rulings',
    'notes',
    'summary',
  ],
  draw: (model, audience = 'workspace') => ({
    engine: 'word',
    document: wordDocument(forAudience(model, audience)),
  }),
  leavesOut: [
    {
      en: 'The stem lines; each hop has its sign.',
      de: 'Die Stammlinien; jedes Glied hat sein Zeichen.',
    },
    {
      en: 'The figures of the source summary, but for what the text rests on.',
      de: 'Die Zahlen der Quellenlage bis auf das, worauf der Text ruht.',
    },
    {
      en: 'Ids of segments and annotations, and offsets; the words are marked in the text.',
      de: 'Kennungen von Segmenten und Annotationen sowie Stellenangaben; die Worte sind im Text gezeichnet.',
    },
    {
      en: 'Headings, images and HTML in notes; control characters, shown by their code.',
      de: 'Überschriften, Bilder und HTML in Notizen; Steuerzeichen, mit ihrem Code gezeigt.',
    },
  ],
}
