import { forAudience } from '../audience'
import { json } from '../escape'
import type { WrittenFormat } from '../format'
import { labelStudioTasks } from '../label-studio/tasks'

/** Label Studio's JSON: each document a task, each reviewer an annotation; the labelling interface stands in `meta`. */
export const labelStudio: WrittenFormat = {
  id: 'label-studio',
  name: 'Label Studio JSON',
  mediaType: 'application/json',
  extension: 'label-studio.json',
  readBy: 'machines',
  carries: ['text', 'chains', 'sources', 'ratings', 'labels', 'flags', 'rulings', 'notes'],
  render: (model, audience = 'workspace') => json(labelStudioTasks(forAudience(model, audience))),
  leavesOut: [
    { en: 'The source summary statement and its figures.', de: 'Die Quellenlage und ihre Zahlen.' },
    {
      en: 'What is recorded of single hops beside name, kind, number, certainty and rating.',
      de: 'Was über einzelne Glieder festgehalten ist, außer Name, Art, Anzahl, Sicherheit und Bewertung.',
    },
    {
      en: 'Times and revisions of annotations, and paragraph types.',
      de: 'Zeiten und Revisionen der Annotationen sowie die Absatzarten.',
    },
  ],
}
