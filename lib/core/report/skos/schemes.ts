import { hopKinds, kinds } from '../../chain/kinds'
import { biasScheme } from '../../label/bias'
import type { Concept } from '../../label/concept'
import { flags, flagTypes } from '../../label/fidelity'
import type { Words } from '../../language'
import { languages } from '../../language'
import type { Scheme } from '../../rating/scheme'
import { credibilityScheme, reliabilityScheme } from '../../rating/schemes'
import { usedTerms } from '../reading'
import { tame } from '../escape'
import type { ReportModel } from '../report'
import type { Term, Triple } from '../rdf/triples'
import { expand, iri, literal, prefixes, termOf } from '../rdf/triples'

/** Statements about one thing. */
const about =
  (subject: string) =>
  (name: string, object: Term): Triple => ({ subject, predicate: expand(name), object })

const inBoth = (subject: string, name: string, words: Words): Triple[] =>
  languages.map((language) => about(subject)(name, literal(words[language], language)))

interface Entry {
  readonly id: string
  readonly label: Words
  readonly definition: Words | null
  readonly more?: readonly (readonly [string, Term])[]
}

/** The version stands in the id, after a slash that a short name cannot have. */
const addressOf = (id: string): string =>
  prefixes.stemma + encodeURIComponent(tame(id.replace('/', '-')))

const schemeOf = (id: string, group: string, name: Words, entries: readonly Entry[]): Triple[] => {
  const scheme = addressOf(id)
  return [
    about(scheme)('rdf:type', iri('skos:ConceptScheme')),
    ...inBoth(scheme, 'skos:prefLabel', name),
    ...entries.flatMap((entry) => conceptOf(scheme, termOf(group, entry.id), entry)),
  ]
}

const conceptOf = (scheme: string, subject: string, entry: Entry): Triple[] => {
  const says = about(subject)
  return [
    says('rdf:type', iri('skos:Concept')),
    says('skos:inScheme', { iri: scheme }),
    says('skos:topConceptOf', { iri: scheme }),
    says('skos:notation', literal(entry.id)),
    ...inBoth(subject, 'skos:prefLabel', entry.label),
    ...(entry.definition ? inBoth(subject, 'skos:definition', entry.definition) : []),
    ...(entry.more ?? []).map(([name, object]) => says(name, object)),
  ]
}

const biasEntry = (concept: Concept): Entry => ({
  id: concept.id,
  label: concept.prefLabel,
  definition: concept.definition,
  more: [
    ...languages.map(
      (language) => ['skos:example', literal(concept.example[language], language)] as const,
    ),
    // The outside schemes have no addresses of their own, so their names are notes and not links.
    ...(concept.closeMatch ?? []).map(
      (match) => ['skos:editorialNote', literal(`closeMatch ${match}`)] as const,
    ),
    ...(concept.status === 'deprecated'
      ? [['skos:historyNote', literal('deprecated')] as const]
      : []),
    ...(concept.replacedBy
      ? [['dcterms:isReplacedBy', { iri: termOf('bias', concept.replacedBy) }] as const]
      : []),
  ],
})

const ratingTriples = ({ id, version, name, standard, values }: Scheme): Triple[] => {
  const scheme = `${id}-${version}`
  return [
    ...schemeOf(
      scheme,
      id,
      name,
      values.map(({ id: value, label, explanation }) => ({
        ...{ id: value, label, definition: explanation },
      })),
    ),
    about(addressOf(scheme))('dcterms:source', literal(standard)),
  ]
}

/** Labels that reviewers brought with them: a concept with a name and nothing else. */
const strangers = (ids: readonly string[], known: readonly string[]): Entry[] =>
  ids
    .filter((id) => !known.includes(id))
    .map((id) => ({ id, label: { de: id, en: id }, definition: null }))

const names = {
  kinds: { en: 'Kinds of hops', de: 'Arten von Gliedern' },
  bias: { en: 'Bias labels', de: 'Etiketten der Wortwahl' },
  fidelity: { en: 'Fidelity flags', de: 'Fahnen der Treue' },
} as const

/** The vocabularies that a report speaks in, whole, as SKOS concept schemes (Recommendation of 2009). */
export const schemeTriples = (model: ReportModel): Triple[] => {
  const used = usedTerms(model.documents)
  const biasIds = biasScheme.concepts.map(({ id }) => id)
  return [
    ...schemeOf(
      'hop-kinds',
      'kind',
      names.kinds,
      hopKinds.map((id) => ({
        ...{ id, label: kinds[id].label, definition: kinds[id].definition },
      })),
    ),
    ...schemeOf(model.schemes.bias, 'bias', names.bias, [
      ...biasScheme.concepts.map(biasEntry),
      ...strangers(used.labels, biasIds),
    ]),
    ...schemeOf(model.schemes.fidelity, 'flag', names.fidelity, [
      ...flagTypes.map((id) => ({ id, label: flags[id].label, definition: flags[id].meaning })),
      ...strangers(used.flags, flagTypes),
    ]),
    ...ratingTriples(reliabilityScheme),
    ...ratingTriples(credibilityScheme),
  ]
}
