import { forAudience } from '../audience'
import type { DrawnFormat } from '../format'
import { typstSource } from '../typst/source'

/** A PDF to print and to pass on: tagged, PDF/UA-1, with an outline, notes at the foot and the stem lines. */
export const pdf: DrawnFormat = {
  id: 'pdf',
  name: 'PDF',
  mediaType: 'application/pdf',
  extension: 'pdf',
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
    engine: 'typst',
    source: typstSource(forAudience(model, audience)),
    createdAt: model.createdAt,
  }),
  leavesOut: [
    {
      en: 'Ids of segments and annotations, and offsets; the words are marked in the text.',
      de: 'Kennungen von Segmenten und Annotationen sowie Stellenangaben; die Worte sind im Text gezeichnet.',
    },
    {
      en: 'Characters of scripts other than Latin, Greek, Cyrillic and Arabic, and emoji, shown by their code.',
      de: 'Zeichen anderer Schriften als der lateinischen, griechischen, kyrillischen und arabischen sowie Emoji, mit ihrem Code gezeigt.',
    },
    {
      en: 'Headings, images and HTML in notes; control characters, shown by their code.',
      de: 'Überschriften, Bilder und HTML in Notizen; Steuerzeichen, mit ihrem Code gezeigt.',
    },
  ],
}
