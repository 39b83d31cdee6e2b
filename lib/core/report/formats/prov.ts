import { forAudience } from '../audience'
import { json } from '../escape'
import type { WrittenFormat } from '../format'
import { provJson } from '../prov/prov-json'
import { provenanceOf } from '../prov/provenance'
import { provTriples } from '../prov/triples'
import { jsonLdGraph } from '../rdf/json-ld'
import { turtle as turtleText } from '../rdf/turtle'

const common = {
  readBy: 'machines',
  carries: ['chains', 'sources', 'ratings', 'labels', 'flags', 'rulings', 'notes'],
  leavesOut: [
    { en: 'The source summary statement and its figures.', de: 'Die Quellenlage und ihre Zahlen.' },
    {
      en: 'The text outside annotated segments, and paragraph types.',
      de: 'Der Text außerhalb annotierter Segmente und die Absatzarten.',
    },
    {
      en: 'The places of single words; the words are quoted.',
      de: 'Die Stellen einzelner Worte; die Worte sind zitiert.',
    },
    {
      en: 'Control characters, shown by their code.',
      de: 'Steuerzeichen, mit ihrem Code gezeigt.',
    },
  ],
} as const

/** W3C PROV-O as JSON-LD: every chain as a path of derivations, every judgement with its author. */
export const prov: WrittenFormat = {
  ...common,
  id: 'prov',
  name: 'PROV-O (JSON-LD)',
  mediaType: 'application/ld+json',
  extension: 'prov.jsonld',
  render: (model, audience = 'workspace') =>
    json(jsonLdGraph(provTriples(provenanceOf(forAudience(model, audience))))),
}

/** The same statements as Turtle. */
export const turtle: WrittenFormat = {
  ...common,
  id: 'turtle',
  name: 'PROV-O (Turtle)',
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  render: (model, audience = 'workspace') =>
    turtleText(provTriples(provenanceOf(forAudience(model, audience)))),
}

/** The same elements and relations as PROV-JSON. */
export const provenanceJson: WrittenFormat = {
  ...common,
  id: 'prov-json',
  name: 'PROV-JSON',
  mediaType: 'application/json',
  extension: 'prov.json',
  render: (model, audience = 'workspace') =>
    json(provJson(provenanceOf(forAudience(model, audience)))),
}
