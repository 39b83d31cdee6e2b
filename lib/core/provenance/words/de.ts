import type { WorkingWords } from './working-words'

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? one : `${count} ${several}`

const people = (count: number): string =>
  counted(count, 'eine ungenannte Person', 'ungenannte Personen')

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const inReports = (reports: string): string => (reports === '' ? '' : ` (${reports})`)

export const de: WorkingWords = {
  and: 'und',
  quotes: ['„', '“'],
  none: 'Keine Textstelle vertritt die Behauptung.',
  asserted: (reports, documents, ids) =>
    `${reports === 1 ? 'Eine Textstelle vertritt' : `${reports} Textstellen vertreten`} die Behauptung, in ${counted(documents, 'einem Dokument', 'Dokumenten')}: ${ids}.`,
  denies: (ids) => `Nicht gezählt, weil dort bestritten: ${ids}.`,
  takesNoSide: (ids) => `Nicht gezählt, weil ohne eigene Haltung berichtet: ${ids}.`,
  distorted: (ids) => `Nicht gezählt, weil erst nach berichtigter Übersetzung eine Stütze: ${ids}.`,
  cut: (names, ids) =>
    `Die Behauptung handelt von ${names}; das zählt nicht als Ursprung und ist abgeschnitten in ${ids}.`,
  late: (below, above, ids) =>
    `${below} kann es nicht von ${above} haben, dort erschien es später: Die Kette endet bei ${below} (${ids}).`,
  same: (ids) => `Dieselben Personen, einmal gezählt: ${ids}.`,
  among: (ids, larger) => `${ids}: unter den Personen von ${larger}.`,
  apart: (ids, others) => `${ids}: niemand gemeinsam mit ${others}.`,
  circle: (names) =>
    `${names} haben es voneinander, und kein Ursprung erreicht sie: Sie zählen nicht.`,
  newsrooms: (count, names) =>
    `${count === 1 ? 'Eine Redaktion hat' : `${count} Redaktionen haben`} es eingeholt: ${names}.`,
  outletOf: (document) => `das Medium von ${document}`,
  unknownOutlets: 'nicht genannte Medien',
  named: (gatherers, origin, ids) => `Ein Ursprung: ${origin}, über ${gatherers} (${ids}).`,
  own: (newsroom, ids) => `Ein Ursprung: ${newsroom} aus eigener Recherche (${ids}).`,
  people: (gatherers, words, count, ids) =>
    `${capital(people(count))}: ${words}, über ${gatherers} (${ids}).`,
  open: (newsroom, ids) =>
    `Kein oder ein weiterer Ursprung: ${newsroom} sagt nicht, woher (${ids}).`,
  vague: (newsroom, words, ids) =>
    `Kein oder ein weiterer Ursprung: ${newsroom} verweist auf niemand Bestimmten, ${words} (${ids}).`,
  unattributed: (newsroom, ids) =>
    `Kein oder ein weiterer Ursprung: ${newsroom} nennt keine Quelle (${ids}).`,
  unknown: (newsroom, ids) =>
    `Kein oder ein weiterer Ursprung: Von wem ${newsroom} es hat, ist nicht zu erkennen (${ids}).`,
  known: (count) => `${count} bekannt`,
  fewestPeople: (count) => `${people(count)}, wenn alle dieselben sind, die es sein können`,
  mostPeople: (count) => `${people(count)}, wenn niemand derselbe ist, der es nicht sein muss`,
  perhapsNew: (count) =>
    count === 1
      ? '1, von dem niemand weiß, ob er neu ist'
      : `${count}, von denen niemand weiß, ob sie neu sind`,
  leastOrigins: (least, parts) =>
    `Mindestens ${counted(least, 'ein Ursprung', 'Ursprünge')}: ${parts}.`,
  mostOrigins: (most, parts) =>
    `Höchstens ${counted(most, 'ein Ursprung', 'Ursprünge')}: ${parts}.`,
  noOrigin: 'Kein Ursprung ist sicher: Keiner lässt sich zählen.',
  leastConfirmations: (least, fall) =>
    `Mindestens ${counted(least, 'eine Bestätigung', 'Bestätigungen')}: Im schlechtesten Fall bliebe nichts Sicheres ohne ${fall}.`,
  noConfirmation: 'Keine Bestätigung ist sicher.',
  mostConfirmations: (most, pairs) =>
    `Höchstens ${counted(most, 'eine Bestätigung', 'Bestätigungen')}, jede mit eigener Redaktion und eigenem Ursprung: ${pairs}.`,
  pair: (newsroom, origin) => `${newsroom} mit ${origin}`,
  ownReporting: 'eigener Recherche',
  ownReportingOf: (newsroom) => `das, was ${newsroom} selbst herausfand`,
  oneMore: 'einem Ursprung, den niemand nennt',
  unnamedPeople: people,
  bottlenecks: (names) => `Alles geht durch ${names}.`,
  together: (names) => `Kein Einzelner trägt alles, zusammen tun es: ${names}.`,
  singleSource:
    'Eine einzige Quelle: Es gibt höchstens einen Ursprung, wie viele ihn auch wiederholen.',
  bounded:
    'Zu viele Möglichkeiten, um alle zu vergleichen: Die Mindestzahlen können zu niedrig, die Höchstzahlen zu hoch sein.',
  refusals: {
    E_INPUT: (found) => `andere Form erwartet bei ${found}`,
    E_DATE: (found, reports) =>
      `„${found}“ ist kein Datum; richtig wäre etwa 2024-03-31 oder 2024-03-31T08:00:00Z${inReports(reports)}`,
    E_AMBIGUOUS: (found, reports) =>
      `die Kette lässt sich auf zwei Arten lesen: ${found}; mit Pfeilen ist sie eindeutig${inReports(reports)}`,
    E_UNRESOLVED: (found, reports) =>
      `was für eine Quelle ist ${found}? Einmal unter den Quellen aufführen oder die Art in Klammern dazuschreiben${inReports(reports)}`,
    E_SEVERAL: (_, reports) =>
      `mehrere Ketten in einer Textstelle; jede braucht eine eigene${inReports(reports)}`,
    E_DUPLICATE_REPORT: (found) => `die Kennung ${found} kommt zweimal vor`,
    E_UNKNOWN_SUBJECT: (found) =>
      `${found}, von dem die Behauptung handelt, steht weder bei den Quellen noch in einer Kette`,
    E_UNKNOWN_REPORT: (found) => `die Textstelle ${found} gibt es in dieser Behauptung nicht`,
    E_UNKNOWN_HOP: (found) =>
      `das Glied ${found} gibt es nicht; gezählt wird ab 1 in der Kette, ohne den Kopf des Dokuments`,
    E_NOT_UNNAMED: (found) =>
      `${found} ist keine ungenannte Quelle; nur ungenannte können dieselben oder andere sein`,
    E_SEVERAL_UNNAMED: (found) =>
      `${found} beginnt mit mehreren ungenannten Quellen; welche, sagt die Nummer, etwa ${found}:2`,
    E_IDENTITY_CONFLICT: (found, reports) =>
      `die Angaben, wer derselbe ist, widersprechen sich: ${found}${inReports(reports)}`,
  },
}
