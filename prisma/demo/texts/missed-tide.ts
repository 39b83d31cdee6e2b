import type { DemoText } from '../shapes'

/** A re-report with an embedded post in its middle and a ministry's figures hung on its end. */
export const missedTide: DemoText = {
  slug: 'missed-tide',
  title: 'The Ledger: Varland verpasste wohl die Tide für Gespräche',
  language: 'de',
  outlet: 'Lotsenruf',
  url: 'https://lotsenruf.example/politik/varland-verpasste-tide',
  publishedAt: '2026-02-05',
  spine: 'Lotsenruf [outlet]',
  spineDetails: { basis: { 1: 'researched' } },
  spineNote: 'Im Text nicht genannt; Adresse der Seite geprüft.',
  state: 'open',
  text: `The Ledger: Varland verpasste wohl die Tide für Gespräche

Der Tarnsund ist zugefroren, die Eskorten liegen offenbar fest. Varländische Medien erinnern nun an Admiralin Maren Thorvik, die schon im November 2025 riet, mit Skerra zu verhandeln.

Quelle: spa © BRINK

Die Zeitung The Ledger schreibt in ihrer Ausgabe vom 3. Februar, einige Beamte der Regierung in Marstad fragten sich inzwischen, ob man im Herbst nicht doch hätte reden müssen. Das Blatt ruft dazu eine Rede in Erinnerung: Sei die Fahrrinne offen, so laufe man aus und warte nicht auf eine bessere Tide, hatte Thorvik im November vor dem Seehandelsclub gesagt.

“Slow ice, slower ministers: in Marstad some now wonder whether they should have listened to Adm. THORVIK.” https://fathom.example/p/7Qd2x — Nils Quarrie (@nquarrie) February 3, 2026

Zu Wort kommen zwei Beamte, deren Namen die Zeitung nicht nennt. Im Kabinett, sagt der eine, höre man immer öfter dieselbe Frage: „Was tun wir, wenn das Eis geht und Skerra bleibt?“ Ein anderer hält dagegen, kaum jemand habe je geglaubt, dass es Skerra mit Gesprächen ernst sei. Es gebe auch niemanden von Rang, der die Eskorten für gescheitert halte. Dennoch wird der Beamte mit den Worten zitiert: „Vielleicht haben wir eine Tide verpasst.“

Anfang der Woche hatte das Seeministerium von Skerra mitgeteilt, seit dem Erlass der Verordnung 14 habe man 212 Schiffe kontrolliert und 17 zurückgeschickt. Der Sprecher der Behörde, Fregattenkapitän Rurik Vahl, hob hervor, dass Fischkutter und Schlepper darin nicht mitgezählt seien. Varland habe im selben Zeitraum elf Geleitzüge abgebrochen, drei davon mit Maschinenschaden am Eisbrecher.

Mehr zum Thema – Vahl über das Frühjahr im Sund: „Wir haben Zeit“
`,
  paragraphs: [
    { type: 'headline', begins: 'The Ledger: Varland' },
    { type: 'standfirst', begins: 'Der Tarnsund ist zugefroren' },
    { type: 'metadata', sub: 'credit', begins: 'Quelle: spa' },
    { type: 'content', begins: 'Die Zeitung The Ledger schreibt' },
    { type: 'content', sub: 'embed', begins: '“Slow ice' },
    { type: 'content', begins: 'Zu Wort kommen' },
    { type: 'content', begins: 'Anfang der Woche' },
    { type: 'boilerplate', sub: 'teaser', begins: 'Mehr zum Thema' },
  ],
}
