import type { DemoText } from '../shapes'

/** A newsletter that tells two newspapers' stories as one, read in a machine's German. */
export const admiralAndIce: DemoText = {
  slug: 'admiral-and-ice',
  title: 'Die Admiralin und das Eis',
  language: 'de',
  byline: 'Lene Oswaldt',
  outlet: 'Nordbrief',
  url: 'https://nordbrief.example/p/the-admiral-and-the-ice',
  publishedAt: '2025-11-08',
  spine: '? [aggregator] ← Babelboot [translation] ← Nordbrief [outlet]',
  spineDetails: {
    facets: { 2: { mode: 'machine', engine: 'Babelboot', from: 'en', to: 'de' } },
    basis: { 1: 'inferred' },
    evidence: {
      2: 'Übersetzt mit Babelboot',
      3: 'https://nordbrief.example/p/the-admiral-and-the-ice',
    },
  },
  spineNote:
    'Wer übersetzen ließ, ist unbekannt; Newsletter, Verfasserin und Werkzeug nennt der Text selbst.',
  state: 'done',
  text: `date 2025-11 https://nordbrief.example/p/the-admiral-and-the-ice?utm_source=post-email-title&utm_medium=email&issue=214&isFreemail=true

Die Admiralin und das Eis

Zwei Zeitungen, ein Streit: Die Marine will reden, das Außenministerium will warten.

von Lene Oswaldt

8. November 2025

Als der Stadtrat von Winterhafen im September darum bat, mit Skerra wenigstens über die Lotsen zu sprechen, hatten die Bedenkenträger im Außenministerium dafür nur ein Lächeln übrig. Nun kommt dieselbe Bitte von einer Frau, die sich nicht weglächeln lässt.

„In der Regierung ist offen umstritten, ob man vor dem Winter verhandeln soll“, schreibt The Ledger. Auf den Tisch gelegt hat die Frage Admiralin Maren Thorvik, die Chefin des Marinestabs. Nach Angaben zweier Beamter, auf die sich das Blatt beruft, warnte sie Ende Oktober in einer Sitzung: „Die Eskorten kaufen uns Wochen. Einen Hafen kaufen sie nicht.“

Aus ihrer Haltung macht sie kein Geheimnis. „Ist das Fahrwasser offen, läuft man aus und wartet nicht auf eine günstigere Tide, die womöglich ausbleibt“, sagte Thorvik diese Woche vor vollem Saal.

Der Ledger behauptet, dass Außenministerin Clara Wendrup und Sicherheitsberater Tomas Brandell diese Ansicht „ausdrücklich nicht“ teilen. Wie ein Beamter gegenüber der Harbour Post sagte, steht das Ministerium „am anderen Kai“, was zu einer „seltsamen Verkehrung“ geführt habe: „Wer die Schiffe führt, wirbt für Gespräche, und wer die Gespräche führt, wirbt für Schiffe.“

Man darf fragen, wem es nützt, dass all dies nun in der Zeitung steht. Niemand verrät zufällig gleich zwei Redaktionen, was im Kabinett gesagt wurde. Offenbar sitzen dort mehr Leute, die der Admiralin recht geben, als die Ministerin wahrhaben will. Übersetzt mit Babelboot
`,
  paragraphs: [
    { type: 'metadata', begins: 'date 2025-11' },
    { type: 'headline', begins: 'Die Admiralin und das Eis' },
    { type: 'standfirst', begins: 'Zwei Zeitungen' },
    { type: 'metadata', sub: 'byline', begins: 'von Lene Oswaldt' },
    { type: 'metadata', sub: 'date', begins: '8. November 2025' },
    { type: 'content', begins: 'Als der Stadtrat' },
    { type: 'content', begins: '„In der Regierung' },
    { type: 'content', begins: 'Aus ihrer Haltung' },
    { type: 'content', begins: 'Der Ledger behauptet' },
    { type: 'content', begins: 'Man darf fragen' },
    { type: 'metadata', sub: 'translator', begins: 'Übersetzt mit Babelboot' },
  ],
}
