import { forAudience } from '../audience'
import type { WrittenFormat } from '../format'
import { page } from '../html/page'

/** One self-contained page that reads well on a screen, on paper and aloud; nothing in it runs or is fetched. */
export const html: WrittenFormat = {
  id: 'html',
  name: 'HTML',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
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
  render: (model, audience = 'workspace') => page(forAudience(model, audience)),
  leavesOut: [
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
