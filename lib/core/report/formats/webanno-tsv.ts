import { forAudience } from '../audience'
import type { WrittenFormat } from '../format'
import { webAnnoTsv } from '../web-anno/tsv'

/** WebAnno TSV 3.3, for INCEpTION and its kin. */
export const webannoTsv: WrittenFormat = {
  id: 'webanno-tsv',
  name: 'WebAnno TSV 3.3',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  readBy: 'machines',
  carries: ['text', 'chains', 'sources', 'ratings', 'labels', 'flags', 'rulings', 'notes'],
  render: (model, audience = 'workspace') => webAnnoTsv(forAudience(model, audience)),
  leavesOut: [
    {
      en: 'The source summary statement and its figures; titles and facts of the documents.',
      de: 'Die Quellenlage und ihre Zahlen; Titel und Angaben der Dokumente.',
    },
    {
      en: 'Where one document ends and the next begins; they follow each other.',
      de: 'Wo ein Dokument endet und das nächste beginnt; sie folgen aufeinander.',
    },
    {
      en: 'What is recorded of single hops beside name, kind, number, certainty and rating.',
      de: 'Was über einzelne Glieder festgehalten ist, außer Name, Art, Anzahl, Sicherheit und Bewertung.',
    },
    {
      en: 'Judgements of texts whose words were taken out or may not be printed.',
      de: 'Urteile über Texte, deren Worte entfernt wurden oder nicht gedruckt werden dürfen.',
    },
    {
      en: 'Control characters, each replaced by a sign.',
      de: 'Steuerzeichen, jedes durch ein Zeichen ersetzt.',
    },
  ],
}
