import type { Words } from '../language'

/** What a relay did to the content, or how far it can be followed; a closed list apart from bias. */
export const fidelityFlags = [
  'translation-distortion',
  'quote-misattribution',
  'quote-altered',
  'source-inflation',
  'dropped-hop',
  'missing-attribution',
  'circular-reporting',
  'single-source',
  'stale-or-misdated',
  'unverifiable-upstream',
] as const
export type FidelityFlag = (typeof fidelityFlags)[number]

/** What a flag can be: a mark of the fidelity list, or a plain question. */
export const flagTypes = [...fidelityFlags, 'question'] as const
export type FlagType = (typeof flagTypes)[number]

/** What a translation changed, for `translation-distortion`. */
export const distortions = ['polarity', 'modality', 'number', 'name', 'tense', 'other'] as const
export type Distortion = (typeof distortions)[number]

export interface FlagEntry {
  readonly label: Words
  readonly meaning: Words
  /** Cannot be confirmed without a record that shows it (domain: invariant 14). */
  readonly needsEvidence: boolean
  /** Found by counting origins, never raised by hand. */
  readonly computed: boolean
}

const flag = (
  label: Words,
  meaning: Words,
  marks: Partial<Pick<FlagEntry, 'needsEvidence' | 'computed'>> = {},
): FlagEntry => ({ label, meaning, needsEvidence: false, computed: false, ...marks })

/** Words and rules of every flag type. */
export const flags: Readonly<Record<FlagType, FlagEntry>> = {
  'translation-distortion': flag(
    { en: 'translation distortion', de: 'Übersetzungsverfälschung' },
    {
      en: 'The translation changed the meaning.',
      de: 'Die Übersetzung hat den Sinn verändert.',
    },
    { needsEvidence: true },
  ),
  'quote-misattribution': flag(
    { en: 'misattributed quotation', de: 'falsch zugeordnetes Zitat' },
    {
      en: 'A quotation is given to the wrong speaker.',
      de: 'Ein Zitat wird der falschen Person in den Mund gelegt.',
    },
    { needsEvidence: true },
  ),
  'quote-altered': flag(
    { en: 'altered quotation', de: 'verändertes Zitat' },
    {
      en: 'Words inside quotation marks differ in meaning from the original.',
      de: 'Worte in Anführungszeichen bedeuten anderes als im Original.',
    },
    { needsEvidence: true },
  ),
  'source-inflation': flag(
    { en: 'source inflation', de: 'Quellenaufwertung' },
    {
      en: 'The relay makes the source look more numerous, senior or institutional than upstream said.',
      de: 'Die Weitergabe lässt die Quelle zahlreicher, ranghöher oder amtlicher wirken, als sie im Ausgangstext war.',
    },
    { needsEvidence: true },
  ),
  'dropped-hop': flag(
    { en: 'dropped hop', de: 'verschwiegenes Glied' },
    {
      en: 'An upstream hop that is known from evidence is missing.',
      de: 'Ein durch Belege bekanntes Glied der Kette fehlt.',
    },
    { needsEvidence: true },
  ),
  'missing-attribution': flag(
    { en: 'missing attribution', de: 'fehlende Quellenangabe' },
    {
      en: 'A checkable assertion stands without a source.',
      de: 'Eine überprüfbare Behauptung steht ohne Quelle da.',
    },
  ),
  'circular-reporting': flag(
    { en: 'circular reporting', de: 'Zirkelbezug' },
    {
      en: 'The chain returns to itself, or a corroboration goes back to the same origin.',
      de: 'Die Kette führt zu sich selbst zurück, oder eine Bestätigung stammt vom selben Ursprung.',
    },
    { computed: true },
  ),
  'single-source': flag(
    { en: 'single source', de: 'Einzelquelle' },
    {
      en: 'The claim rests on one origin, however many repeat it.',
      de: 'Die Aussage ruht auf einem einzigen Ursprung, so viele sie auch wiederholen.',
    },
    { computed: true },
  ),
  'stale-or-misdated': flag(
    { en: 'stale or misdated', de: 'veraltet / falsch datiert' },
    {
      en: 'The content is presented as newer than it is.',
      de: 'Der Inhalt wird als neuer ausgegeben, als er ist.',
    },
    { needsEvidence: true },
  ),
  'unverifiable-upstream': flag(
    { en: 'unverifiable upstream', de: 'nicht prüfbar' },
    {
      en: 'The text it was taken from could not be found.',
      de: 'Der Ausgangstext war nicht aufzufinden.',
    },
  ),
  question: flag(
    { en: 'question', de: 'Frage' },
    {
      en: 'Somebody should look at this.',
      de: 'Hier sollte jemand hinsehen.',
    },
  ),
}

/** The types a person may raise: all but the computed ones. */
export const flagTypesToRaise: readonly FlagType[] = flagTypes.filter(
  (type) => !flags[type].computed,
)

/** The entry of a flag type, or null when the list has none. */
export const findFlag = (type: string): FlagEntry | null =>
  Object.hasOwn(flags, type) ? flags[type as FlagType] : null
