import type { Concept, ConceptScheme } from './concept'

/** How wording and selection slant; fourteen labels, given to segments. */
export const biasLabels = [
  'loaded-language',
  'labelling',
  'epistemic-verb',
  'certainty-shift',
  'opinion-as-fact',
  'mind-reading',
  'vague-attribution',
  'one-sided-sourcing',
  'omission',
  'informational-aside',
  'headline-slant',
  'fear-appeal',
  'oversimplification',
  'distraction',
] as const
export type BiasLabel = (typeof biasLabels)[number]

type Entry = Omit<Concept<BiasLabel>, 'id' | 'status' | 'addedIn'>

const entries: Readonly<Record<BiasLabel, Entry>> = {
  'loaded-language': {
    prefLabel: { en: 'loaded language', de: 'wertende Wortwahl' },
    definition: {
      en: 'Words with strong emotional or judging force where a neutral one would carry the same fact.',
      de: 'Wörter von starker gefühlsmäßiger oder urteilender Kraft, wo ein neutrales dieselbe Tatsache trüge.',
    },
    example: {
      en: 'The council rammed the harbour plan through. (neutral: adopted)',
      de: 'Der Rat peitschte den Hafenplan durch. (neutral: beschloss)',
    },
    closeMatch: ['semeval-2023-t3:Loaded_Language', 'basil:lexical-bias'],
  },
  labelling: {
    prefLabel: { en: 'labelling', de: 'Etikettierung' },
    definition: {
      en: 'A person or group is given a judging label instead of a neutral designation.',
      de: 'Eine Person oder Gruppe erhält ein wertendes Etikett statt einer neutralen Bezeichnung.',
    },
    example: {
      en: 'The self-styled expert Marlow warned against the dam.',
      de: 'Der selbsternannte Experte Marlow warnte vor dem Damm.',
    },
    closeMatch: ['semeval-2023-t3:Name_Calling-Labeling', 'babe:framing-bias'],
  },
  'epistemic-verb': {
    prefLabel: { en: 'slanted attribution verb', de: 'wertendes Redeverb' },
    definition: {
      en: 'The verb of saying presupposes that what is said is true or false (claimed, admitted, revealed).',
      de: 'Das Verb des Sagens setzt voraus, dass das Gesagte wahr oder falsch ist (behauptete, räumte ein, enthüllte).',
    },
    example: {
      en: 'The mayor admitted that the bridge had been inspected twice.',
      de: 'Die Bürgermeisterin räumte ein, die Brücke sei zweimal geprüft worden.',
    },
    closeMatch: ['babe:epistemological-bias'],
  },
  'certainty-shift': {
    prefLabel: { en: 'certainty shift', de: 'Gewissheitsverschiebung' },
    definition: {
      en: 'A hedge is added, dropped or strengthened against the reported source.',
      de: 'Eine Einschränkung wird gegenüber der wiedergegebenen Quelle hinzugefügt, weggelassen oder verstärkt.',
    },
    example: {
      en: 'The ferry line will close. (the source: "may have to close")',
      de: 'Die Fährlinie wird eingestellt. (die Quelle: „muss womöglich eingestellt werden“)',
    },
    closeMatch: ['semeval-2023-t3:Exaggeration-Minimisation'],
  },
  'opinion-as-fact': {
    prefLabel: { en: 'opinion presented as fact', de: 'Meinung als Tatsache' },
    definition: {
      en: 'A judgement or inference is stated without marking it as such.',
      de: 'Ein Urteil oder ein Schluss wird ausgesprochen, ohne als solcher kenntlich zu sein.',
    },
    example: {
      en: 'With this budget the region has lost its future.',
      de: 'Mit diesem Haushalt hat die Region ihre Zukunft verspielt.',
    },
    closeMatch: ['allsides:opinion-statements-presented-as-facts'],
  },
  'mind-reading': {
    prefLabel: { en: 'mind reading', de: 'Unterstellung von Motiven' },
    definition: {
      en: 'Thoughts or motives are asserted without a source who could know them.',
      de: 'Gedanken oder Beweggründe werden behauptet, ohne eine Quelle, die sie kennen könnte.',
    },
    example: {
      en: 'The minister smiled because she was secretly glad of the defeat.',
      de: 'Die Ministerin lächelte, weil sie sich insgeheim über die Niederlage freute.',
    },
    closeMatch: ['allsides:mind-reading'],
  },
  'vague-attribution': {
    prefLabel: { en: 'vague attribution', de: 'unscharfe Zuschreibung' },
    definition: {
      en: 'A statement leans on nobody in particular (reports, experts, the media).',
      de: 'Eine Aussage stützt sich auf niemand Bestimmten (Berichte, Fachleute, Medien).',
    },
    example: {
      en: 'Experts agree that the reservoir is unsafe.',
      de: 'Fachleute sind sich einig, dass der Stausee unsicher ist.',
    },
    closeMatch: ['allsides:omission-of-source-attribution'],
  },
  'one-sided-sourcing': {
    prefLabel: { en: 'one-sided sourcing', de: 'einseitige Quellenwahl' },
    definition: {
      en: 'Only one side of a live dispute speaks in the passage or in the text.',
      de: 'In der Passage oder im Text kommt nur eine Seite eines offenen Streits zu Wort.',
    },
    example: {
      en: 'On the quarry, the text quotes the owner, his lawyer and his engineer.',
      de: 'Zum Steinbruch zitiert der Text den Eigentümer, dessen Anwalt und dessen Ingenieur.',
    },
    closeMatch: ['allsides:omission-of-viewpoint', 'mbt:reporting-level-selection'],
  },
  omission: {
    prefLabel: { en: 'material omission', de: 'Auslassung' },
    definition: {
      en: 'A fact known from the source is left out, and its absence changes the meaning (evidence required).',
      de: 'Eine aus der Quelle bekannte Tatsache fehlt, und ihr Fehlen ändert den Sinn (Beleg nötig).',
    },
    example: {
      en: 'The clinic turned forty patients away. (the source adds: to its new building next door)',
      de: 'Die Klinik wies vierzig Kranke ab. (die Quelle ergänzt: und verwies sie ins neue Haus nebenan)',
    },
    closeMatch: ['allsides:omission', 'basil:informational-bias'],
    needsEvidence: true,
  },
  'informational-aside': {
    prefLabel: { en: 'slanting background', de: 'tendenziöse Zusatzinformation' },
    definition: {
      en: 'True but tangential content is placed so as to sway.',
      de: 'Wahres, aber Nebensächliches steht so, dass es die Leser einnimmt.',
    },
    example: {
      en: 'The union leader, who drives an expensive car, called for a strike.',
      de: 'Der Gewerkschafter, der einen teuren Wagen fährt, rief zum Streik auf.',
    },
    closeMatch: ['basil:informational-bias'],
  },
  'headline-slant': {
    prefLabel: { en: 'headline slant', de: 'Überschrift weicht ab' },
    definition: {
      en: 'The headline or standfirst asserts more than the body supports.',
      de: 'Überschrift oder Vorspann behauptet mehr, als der Text trägt.',
    },
    example: {
      en: 'Headline: "Port seals deal". Body: the port is holding first talks.',
      de: 'Überschrift: „Hafen besiegelt Vertrag“. Text: Der Hafen führt erste Gespräche.',
    },
    closeMatch: ['allsides:spin', 'allsides:sensationalism'],
  },
  'fear-appeal': {
    prefLabel: { en: 'appeal to fear or prejudice', de: 'Angst- oder Vorurteilsappell' },
    definition: {
      en: 'Threat or prejudice is invoked in place of argument.',
      de: 'Bedrohung oder Vorurteil tritt an die Stelle des Arguments.',
    },
    example: {
      en: 'Whoever signs this lets strangers decide who sleeps safely.',
      de: 'Wer das unterschreibt, lässt Fremde entscheiden, wer ruhig schläft.',
    },
    closeMatch: ['semeval-2023-t3:Appeal_to_Fear-Prejudice'],
  },
  oversimplification: {
    prefLabel: { en: 'oversimplification', de: 'Verkürzung' },
    definition: {
      en: 'One cause, one consequence or two options are given where there are more.',
      de: 'Eine Ursache, eine Folge oder zwei Möglichkeiten, wo es mehr gibt.',
    },
    example: {
      en: 'Rents rise for one reason alone: the new tram.',
      de: 'Die Mieten steigen aus einem einzigen Grund: wegen der neuen Straßenbahn.',
    },
    closeMatch: [
      'semeval-2023-t3:Causal_Oversimplification',
      'semeval-2023-t3:Consequential_Oversimplification',
      'semeval-2023-t3:False_Dilemma-No_Choice',
    ],
  },
  distraction: {
    prefLabel: { en: 'distraction', de: 'Ablenkung' },
    definition: {
      en: 'The point is shifted to another one (whataboutism, straw man, red herring).',
      de: 'Der Streitpunkt wird verschoben (Whataboutism, Strohmann, falsche Fährte).',
    },
    example: {
      en: 'Asked about the spill, the firm pointed to the litter left by hikers.',
      de: 'Nach dem Ölaustritt gefragt, verwies die Firma auf den Müll der Wanderer.',
    },
    closeMatch: [
      'semeval-2023-t3:Straw_Man',
      'semeval-2023-t3:Red_Herring',
      'semeval-2023-t3:Whataboutism',
    ],
  },
}

/** The labels as a concept scheme. A label is added with a new version, never removed or redefined (domain: invariant 24). */
export const biasScheme: ConceptScheme<BiasLabel> = {
  id: 'stemma-bias/1',
  version: 1,
  concepts: biasLabels.map((id) => ({ id, status: 'active', addedIn: 1, ...entries[id] })),
}

/** The concept of a label id, or null when the scheme has none. */
export const findBiasLabel = (id: string): Concept<BiasLabel> | null =>
  biasScheme.concepts.find((concept) => concept.id === id) ?? null
