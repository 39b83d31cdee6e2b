import type { Words } from '../language'

/** What a hop is. Closed list of fifteen (domain: hop vocabulary). */
export const hopKinds = [
  'outlet',
  'agency',
  'aggregator',
  'translation',
  'named-person',
  'named-body',
  'unnamed-person',
  'unnamed-group',
  'vague',
  'document',
  'data',
  'social',
  'own',
  'unattributed',
  'unknown',
] as const
export type HopKind = (typeof hopKinds)[number]

/**
 * What a hop can do in a chain: `relay` passes content on, `origin` can be where it began,
 * `either` can be both, `terminal` stands for nobody and must be last.
 */
export type Tier = 'relay' | 'origin' | 'either' | 'terminal'

/** The mark a hop gets on the stem line: one shape per family. */
export type Family = 'relay' | 'named' | 'unnamed' | 'record' | 'nobody'

export interface KindEntry {
  readonly tier: Tier
  readonly family: Family
  readonly label: Words
  /** One sentence a reviewer can decide by. */
  readonly definition: Words
}

/** The vocabulary of hops: what each kind can do in a chain, how it is drawn, and how a reviewer tells it. */
export const kinds: Readonly<Record<HopKind, KindEntry>> = {
  outlet: {
    tier: 'relay',
    family: 'relay',
    label: { en: 'news outlet', de: 'Medium' },
    definition: {
      en: 'A newspaper, magazine, station, news site, newsletter or edited blog that reports under its own name.',
      de: 'Zeitung, Magazin, Sender, Nachrichtenseite, Newsletter oder redigiertes Blog mit eigenem Namen.',
    },
  },
  agency: {
    tier: 'relay',
    family: 'relay',
    label: { en: 'news agency (wire)', de: 'Nachrichtenagentur' },
    definition: {
      en: 'A wire service whose text other newsrooms take over.',
      de: 'Eine Agentur, deren Text andere Redaktionen übernehmen.',
    },
  },
  aggregator: {
    tier: 'relay',
    family: 'relay',
    label: { en: 'republisher / aggregator', de: 'Weiterverbreiter' },
    definition: {
      en: 'Carries somebody else’s text and adds no reporting: a copy, a mirror, a mailing list, a forum.',
      de: 'Trägt fremden Text ohne eigene Recherche weiter: Kopie, Spiegelseite, Verteiler, Forum.',
    },
  },
  translation: {
    tier: 'relay',
    family: 'relay',
    label: { en: 'translation step', de: 'Übersetzung' },
    definition: {
      en: 'The step that made the text in hand out of one in another language, by machine or by a person.',
      de: 'Der Schritt, der den vorliegenden Text aus einer anderen Sprache gemacht hat, maschinell oder von Hand.',
    },
  },
  'named-person': {
    tier: 'origin',
    family: 'named',
    label: { en: 'named person', de: 'namentlich genannte Person' },
    definition: {
      en: 'One person the text names; a spokesperson is one hop, with the body spoken for as a facet.',
      de: 'Eine Person, die der Text beim Namen nennt; wer für eine Stelle spricht, ist ein Glied mit dieser Stelle als Angabe.',
    },
  },
  'named-body': {
    tier: 'origin',
    family: 'named',
    label: { en: 'named body', de: 'namentlich genannte Stelle' },
    definition: {
      en: 'A ministry, army, company, party or association that speaks as such.',
      de: 'Ministerium, Armee, Unternehmen, Partei oder Verband, wenn sie als solche sprechen.',
    },
  },
  'unnamed-person': {
    tier: 'origin',
    family: 'unnamed',
    label: { en: 'unnamed source (one)', de: 'ungenannte Einzelquelle' },
    definition: {
      en: 'Exactly one person whose name the text does not give.',
      de: 'Genau eine Person, deren Namen der Text nicht nennt.',
    },
  },
  'unnamed-group': {
    tier: 'origin',
    family: 'unnamed',
    label: { en: 'unnamed sources (plural)', de: 'ungenannte Quellen (Mehrzahl)' },
    definition: {
      en: 'Two or more unnamed people, or a plural whose number is not told.',
      de: 'Zwei oder mehr ungenannte Personen, oder eine Mehrzahl ohne Zahlangabe.',
    },
  },
  vague: {
    tier: 'origin',
    family: 'unnamed',
    label: { en: 'vague attribution', de: 'unbestimmte Zuschreibung' },
    definition: {
      en: 'Points at nobody in particular: “reportedly”, “observers”, “US media”.',
      de: 'Zeigt auf niemand Bestimmten: „Berichten zufolge“, „Beobachter“, „US-Medien“.',
    },
  },
  document: {
    tier: 'origin',
    family: 'record',
    label: { en: 'document', de: 'Dokument' },
    definition: {
      en: 'A law, decree, letter, filing or paper, published or leaked.',
      de: 'Gesetz, Erlass, Brief, Schriftsatz oder Papier, veröffentlicht oder durchgestochen.',
    },
  },
  data: {
    tier: 'origin',
    family: 'record',
    label: { en: 'data / poll', de: 'Daten / Umfrage' },
    definition: {
      en: 'A poll, a statistic, a database or a map.',
      de: 'Eine Umfrage, eine Statistik, eine Datenbank oder eine Karte.',
    },
  },
  social: {
    tier: 'either',
    family: 'record',
    label: { en: 'social media post', de: 'Beitrag in sozialen Medien' },
    definition: {
      en: 'A post, whether the story began there or it only passed something on.',
      de: 'Ein Beitrag, ob die Sache dort begann oder nur weitergegeben wurde.',
    },
  },
  own: {
    tier: 'terminal',
    family: 'nobody',
    label: { en: 'own reporting or analysis', de: 'eigene Recherche / Wertung' },
    definition: {
      en: 'The hop before it saw, concludes or judges this itself.',
      de: 'Das Glied davor hat es selbst gesehen, folgert oder wertet es selbst.',
    },
  },
  unattributed: {
    tier: 'terminal',
    family: 'nobody',
    label: { en: 'stated without source', de: 'ohne Quellenangabe' },
    definition: {
      en: 'A checkable fact that somebody must have told or published, and nobody is named for it.',
      de: 'Eine prüfbare Tatsache, die jemand gesagt oder veröffentlicht haben muss, für die aber niemand genannt ist.',
    },
  },
  unknown: {
    tier: 'either',
    family: 'nobody',
    label: { en: 'unknown hop', de: 'unbekanntes Glied' },
    definition: {
      en: 'There must be a hop here, and the text does not let one tell which; typed “?”.',
      de: 'Hier muss ein Glied sein, und der Text lässt nicht erkennen, welches; getippt „?“.',
    },
  },
}

/** Whether a word is one of the fifteen kind ids. */
export const isHopKind = (word: string): word is HopKind => Object.hasOwn(kinds, word)
