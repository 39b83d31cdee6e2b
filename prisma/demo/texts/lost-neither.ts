import type { DemoText } from '../shapes'

/** The machine’s copy of the first story: a “neither” is lost, and halfway down the admiral turns into a man. */
export const lostNeither: DemoText = {
  slug: 'lost-neither',
  title: 'Admiralin drängt auf Gespräche über den Winterhafen',
  language: 'de',
  outlet: null,
  url: null,
  publishedAt: '2025-11-10',
  spine: '? [aggregator] ← ? [translation] ← Harbour Post [outlet]',
  spineDetails: {
    facets: { 2: { mode: 'machine', from: 'en', to: 'de' } },
    basis: { 1: 'inferred', 2: 'inferred' },
    evidence: { 1: 'Source link', 3: '(HP) –' },
  },
  spineNote:
    'Seite unbekannt: „Source link“ und Kommentarfeld sprechen für einen Weiterverbreiter. Übersetzung erschlossen aus dem Deutsch; als Quelle steht nur „(HP) –“ da.',
  state: 'done',
  text: `(HP) – Varlands ranghöchste Marineoffizierin hat in internen Sitzungen auf Gespräche mit Skerra über den Winterhafen gedrängt, bevor das Eis den Tarnsund schließt, enthüllten drei Beamte.

Der Fall der Admiralin Maren Thorvik hat am Kabinettstisch wenig Unterstützung gefunden. Außenministerin Clara Wendrup und Tomas Brandell, der Sicherheitsberater des Premierministers, die beide glauben, dass die Zeit gekommen ist, auf Gespräche zu drängen, haben ihr dies laut Beamten, die mit der Diskussion vertraut sind, auch gesagt.

Ihr Argument, sagten die Beamten, ist eines der Arithmetik. Die Marine hat seit Juni Handelsschiffe durch den umstrittenen Kanal eskortiert; im Januar wird sie ihre Eisbrecher anderswo brauchen. „Sie bittet niemanden, einen Liegeplatz zu übergeben“, sagte ein Beamter, der in den Sitzungen gesessen hat. „Sie fragt, was wir im März haben werden, was wir heute nicht haben.“

In der Öffentlichkeit ist der Admiral fast so weit gegangen. „Wenn der Kanal offen ist, segeln Sie. Sie warten nicht auf eine bessere Flut, die vielleicht nie kommt“, sagte er dem Seehandelsclub in Winterhafen am Mittwochabend. Er nannte kein Datum.

Die Bemerkungen überraschten Kollegen, die ihre Gedanken kennen, nicht. Aber sie haben Unbehagen aufgerührt, dass die Regierung gespalten aussieht in dem Moment, in dem Skerra danach Ausschau hält.

Das Außenministerium teilt ihre Ansicht nicht. „Das Ministerium steht auf dem anderen Kai“, sagte ein Beamter. Das Ergebnis ist eine seltsame Umkehrung: Der Dienst, der die Schiffe befehligt, argumentiert für Gespräche, und das Ministerium, das Gespräche führt, argumentiert für Schiffe.

Auf die Frage am Mittwoch, ob Verhandlungen nahe seien, sagte Premierminister Aldo Marsen auf einer Pressekonferenz: „Winterhafen wird von Gesprächen von mir hören und nicht aus einer Zeitung.“

Das Außenministerium wollte nicht sagen, ob es mit der Admiralin übereinstimmt. „Jeder in dieser Regierung will einen Hafen, der im Januar arbeitet“, sagte sein Sprecher Piet Lankvort am Donnerstag.

Die Eskorten haben seit Juni 46 Millionen Kronen gekostet. In einer Umfrage des Kontor-Instituts vom Oktober unterstützten 41 Prozent der Befragten den gegenwärtigen Kurs.



Source link

Leave a Comment

Your email address stays with us. Required fields are marked *
`,
  paragraphs: [
    { type: 'content', begins: '(HP) – Varlands' },
    { type: 'content', begins: 'Der Fall' },
    { type: 'content', begins: 'Ihr Argument' },
    { type: 'content', begins: 'In der Öffentlichkeit' },
    { type: 'content', begins: 'Die Bemerkungen' },
    { type: 'content', begins: 'Das Außenministerium teilt' },
    { type: 'content', begins: 'Auf die Frage' },
    { type: 'content', begins: 'Das Außenministerium wollte' },
    { type: 'content', begins: 'Die Eskorten' },
    { type: 'boilerplate', sub: 'link', begins: 'Source link' },
    { type: 'boilerplate', sub: 'comments', begins: 'Leave a Comment' },
    { type: 'boilerplate', sub: 'comments', begins: 'Your email address' },
  ],
}
