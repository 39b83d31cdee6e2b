import type { DemoText } from '../shapes'

/** A wire report that carries the first story further, and its correction: two officials, not three. */
export const twoNotThree: DemoText = {
  slug: 'two-not-three',
  title: 'Marinechefin wirbt intern für Gespräche – Zeitung berichtigt Bericht',
  language: 'de',
  outlet: 'Sundpresse-Agentur',
  url: 'https://sundpresse.example/meldungen/251107-118',
  publishedAt: '2025-11-07',
  spine: 'Sundpresse-Agentur [agency]',
  spineDetails: { evidence: { 1: 'Marstad (spa) –' } },
  state: 'open',
  text: `Marinechefin wirbt intern für Gespräche – Zeitung berichtigt Bericht

Marstad (spa) – Varlands Marinechefin Maren Thorvik hat nach einem Bericht der Zeitung Harbour Post intern dafür geworben, noch vor dem Eis mit Skerra über den Winterhafen zu verhandeln. Außenministerin Clara Wendrup und Sicherheitsberater Tomas Brandell halten die Zeit dafür nicht für gekommen, schrieb das Blatt am Donnerstag unter Berufung auf zwei Beamte, die mit den Beratungen vertraut seien.

Eine Sprecherin des Verteidigungsministeriums sagte der spa am Freitag, über interne Sitzungen gebe man keine Auskunft. Die Admiralin habe am Mittwoch vor dem Seehandelsclub öffentlich gesagt, was sie zu sagen habe. Das Außenministerium ließ eine Anfrage unbeantwortet.

Die Harbour Post berichtigte ihren Artikel am Freitagmittag. Anders als zunächst gemeldet hätten nicht drei, sondern zwei Beamte die Sitzungen geschildert; ein Gesprächspartner sei versehentlich doppelt gezählt worden. In der Sache bleibe die Redaktion bei ihrer Darstellung.

Berichtigung: In einer ersten Fassung dieser Meldung war ebenfalls von drei Beamten die Rede. Es waren zwei.
`,
  paragraphs: [
    { type: 'headline', begins: 'Marinechefin wirbt intern' },
    { type: 'content', begins: 'Marstad (spa)' },
    { type: 'content', begins: 'Eine Sprecherin' },
    { type: 'content', begins: 'Die Harbour Post berichtigte' },
    { type: 'content', begins: 'Berichtigung: In einer' },
  ],
}
