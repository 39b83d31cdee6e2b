import type { WrittenFormat } from '../format'
import { turtle } from '../rdf/turtle'
import { schemeTriples } from '../skos/schemes'

/** The vocabularies of a report as SKOS: every kind, label, flag and rating with its words in both languages. */
export const skos: WrittenFormat = {
  id: 'skos',
  name: 'SKOS',
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'skos.ttl',
  readBy: 'machines',
  carries: ['labels', 'flags'],
  render: (model) => turtle(schemeTriples(model)),
  leavesOut: [
    {
      en: 'Everything but the vocabularies: no text, no chain, no judgement.',
      de: 'Alles außer den Vokabularen: kein Text, keine Kette, kein Urteil.',
    },
    {
      en: 'Links to outside schemes, which have no addresses; their names stand in notes.',
      de: 'Verknüpfungen mit fremden Schemata, die keine Adressen haben; ihre Namen stehen in Anmerkungen.',
    },
  ],
}
