import type { Language, Words } from '../language'

/** Why something is proposed: a sentence with places for the words of the text it points at. */
const sentences = {
  quotation: {
    en: 'The quotation belongs to {source}: “{cue}” introduces it.',
    de: 'Das Zitat gehört {source}: „{cue}“ leitet es ein.',
  },
  quotationCarried: {
    en: 'The quotation carries on; {source} was speaking just before.',
    de: 'Das Zitat geht weiter; zuvor sprach {source}.',
  },
  verb: {
    en: '“{cue}” is a verb of saying, and {source} is its subject.',
    de: '„{cue}“ ist ein Verb des Sagens, und {source} ist sein Subjekt.',
  },
  verbSlanted: {
    en: '“{cue}” is a verb of saying that judges; {source} is its subject.',
    de: '„{cue}“ ist ein wertendes Verb des Sagens; {source} ist sein Subjekt.',
  },
  passive: {
    en: '“{cue}” tells what was said.',
    de: '„{cue}“ gibt wieder, was gesagt wurde.',
  },
  preposition: {
    en: '“{cue}” names {source} as the source.',
    de: '„{cue}“ nennt {source} als Quelle.',
  },
  reportedAct: {
    en: '“{cue}” tells of something {source} said.',
    de: '„{cue}“ berichtet von einer Äußerung: {source}.',
  },
  subjunctive: {
    en: 'The subjunctive “{cue}” carries on what {source} said before.',
    de: 'Der Konjunktiv „{cue}“ führt fort, was {source} zuvor gesagt hat.',
  },
  reportative: {
    en: '“{cue}” shows that the text has this from somebody else.',
    de: '„{cue}“ zeigt, dass der Text es von anderen hat.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type ReasonKey = keyof typeof sentences

/** A sentence of the table and the words of the text that go into it. */
export interface Reason {
  readonly key: ReasonKey
  readonly params: { readonly cue: string; readonly source: string }
}

const unnamed: Words = { en: 'a source it does not name', de: 'eine nicht genannte Quelle' }

/** The reason in one sentence; where the text names no source the sentence says so. */
export function sayReason({ key, params }: Reason, language: Language): string {
  return sentences[key][language]
    .replace('{cue}', () => params.cue)
    .replace('{source}', () => params.source || unnamed[language])
}
