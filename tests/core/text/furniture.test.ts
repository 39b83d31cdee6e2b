import { describe, expect, it } from 'vitest'
import { findFurniture, furnitureRules } from '@/lib/core/text/furniture'
import type { Place } from '@/lib/core/text/furniture/rule'

/** Lines that newsrooms and their software print, with the rule that must know them. */
const known: [line: string, rule: string, place?: Place][] = [
  ['Von Erika Muster', 'byline'],
  ['Von Erika Muster und Max Beispiel, Berlin', 'byline'],
  ['VON ERIKA MUSTER', 'byline'],
  ['Ein Gastbeitrag von Erika von der Muster', 'byline'],
  ['By Jane Doe', 'byline'],
  ['By JANE DOE and JOHN ROE Associated Wire', 'byline'],
  ['By Jane Doe, senior political correspondent', 'byline'],
  ['Autorin: Erika Muster', 'byline'],
  ['Das Gespräch führte Erika Muster', 'byline'],
  ['(Reporting by Jane Doe in Northport; Editing by John Roe)', 'wire-credits'],
  ['12. November 2022', 'date'],
  ['05.12.2023 18:33', 'date'],
  ['Aktualisiert: 05.12.2023, 18:33 Uhr', 'date'],
  ['Published 3:04 PM EDT, Thu November 10, 2022', 'date'],
  ['vor 3 Stunden', 'date'],
  ['2 hours ago', 'date'],
  ['Stand: 28.04.2023 17:23 Uhr', 'date'],
  ['Nov. 12, 2022 • 4 min read', 'date-row'],
  ['Erika Muster | 4. Mai 2023', 'author-row'],
  ['4. Mai 2023 von Hafenblogger', 'author-row'],
  ['Jane Doe, 26.04.2024 10:00 Uhr', 'author-row'],
  ['NORTHPORT, 12 November 2022', 'place-and-date', 'head'],
  ['Northport correspondent', 'author-role', 'head'],
  ['Übersetzt mit DeepL.com (kostenlose Version)', 'translator'],
  ['Aus dem Englischen von Erika Muster', 'translator'],
  ['Translated by Jane Doe', 'translator'],
  ['Dieser Artikel wurde maschinell aus dem Englischen übersetzt.', 'translator'],
  ['Dieser Text erschien zuerst in der Westhafener Zeitung.', 'first-published'],
  ['This article was originally published by the Westport Times.', 'first-published'],
  ['Autor', 'empty-label'],
  ['Lesezeit: 2 min', 'reading-time'],
  ['5 min read', 'reading-time'],
  ['Foto: dpa', 'picture-credit'],
  ['Quelle: AP © Karla Probe', 'picture-credit'],
  ['© Karla Probe/imago', 'picture-credit'],
  ['Getty Images', 'picture-credit'],
  ['Photo by Karla Probe', 'picture-credit'],
  ['(Foto: Pool via Reuters)', 'picture-credit'],
  ['(dpa/mu)', 'agency-sign-off'],
  ['Die Brücke am Morgen. (Foto: dpa)', 'caption'],
  ['The bridge in winter. Photo by Karla Probe/AFP via Getty Images', 'caption'],
  ['FILE - The bridge is seen in winter.', 'caption'],
  ['Die Brücke am Morgen © Karla Probe', 'caption'],
  ['![The old bridge](bridge.jpg)', 'markdown-image'],
  ['Sendung: Radio Hafen, 15.03.2024, 12:00 Uhr', 'broadcast'],
  ['Leave a Comment', 'comment-form'],
  ['Your email address will not be published.', 'comment-form'],
  ['Schreiben Sie einen Kommentar', 'comment-form'],
  ['Kommentare (12)', 'comment-heading'],
  ['3 Kommentare', 'comment-heading'],
  ['Mehr zum Thema', 'teaser-list-de'],
  ['Das könnte Sie auch interessieren:', 'teaser-list-de'],
  ['Meistgelesen', 'teaser-list-de'],
  ['Related articles', 'teaser-list-en'],
  ['You may also like', 'teaser-list-en'],
  ['Jetzt kostenlos anmelden!', 'offer'],
  ['Sign up for our free newsletter', 'offer'],
  ['Abonnieren Sie unseren Newsletter', 'offer'],
  ['Bereits Abonnent?', 'offer'],
  ['Teilen', 'share'],
  ['Facebook Twitter WhatsApp', 'share'],
  ['Share this article', 'share'],
  ['Anzeige', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['Wir verwenden Cookies, um unsere Seite zu verbessern.', 'legal'],
  ['© 2024 Northport Courier. All rights reserved.', 'legal'],
  ['An dieser Stelle finden Sie Inhalte eines Drittanbieters.', 'foreign-content'],
  ['LESEN SIE MEHR: Werft meldet volle Bücher – Quelle', 'pointer-with-title'],
  ['Read more: Shippers look west', 'pointer-with-title'],
  ['Mehr dazu lesen Sie hier.', 'pointer-sentence'],
  ['Source link', 'source-link'],
  ['Weiterlesen', 'source-link'],
  ['- [Shippers look west](https://example.org/a)', 'markdown-link'],
  ['https://example.org/a', 'address-alone', 'body'],
  ['Tags: Hafen, Brücke', 'tags'],
  ['#hafen #brücke', 'tags'],
  ['Politik', 'section', 'head'],
  ['Startseite > Politik > Hafen', 'breadcrumb', 'head'],
  ['rss-allgemeines', 'slug'],
  ['ISIN DE0001234567', 'security-number'],
  ['date 2022-11 https://example.org/p/a-b-c?utm_source=x', 'address-line', 'head'],
  ['* * *', 'no-words'],
  ['Impressum', 'navigation', 'tail'],
  ['From: Jane Doe <jane@example.org>', 'mail-header', 'head'],
  ['Sent from my phone', 'mail-frame'],
]

/** Sentences and headlines of articles that begin, or sound, like furniture. */
const content = [
  'Von Nord nach Süd',
  'Von Angela Muster zu Olaf Beispiel',
  'Von allen guten Geistern verlassen',
  'By Tuesday, talks had collapsed.',
  'By using force, the fleet lost its friends.',
  'Am 12. November 2022 traf der Minister in Nordhafen ein.',
  'Im November 2022 war alles anders',
  'Der 4. Mai 2023 war ein Donnerstag, sagte sie.',
  'Übersetzt heißt das: Wir wissen es nicht.',
  'Aus dem Norden von Nordhafen kamen Berichte über Schüsse.',
  'Der Text war ursprünglich länger, sagt der Anwalt.',
  'The article published on Monday says otherwise.',
  'Bild: Senatorin will Brücke noch im Herbst sprengen',
  'Fotos von der Brücke zeigen nach Angaben der Polizei mehrere Risse.',
  'Das teilte die Polizei am Abend mit. (dpa)',
  'Das sagte der Fraktionschef Max Beispiel (CDU/CSU).',
  'He was later released, police said. (Reuters)',
  'Auf dem Video sind Schüsse zu hören (Bilder zeigten auch Verletzte)',
  '20 Antworten auf die wichtigsten Fragen',
  'Kommentar',
  'Mehr – nicht weniger – Geld forderte die Opposition.',
  'Video belegt nach Ansicht der Ermittler den Ablauf der Tat.',
  'Jetzt will die Regierung die Grenzen besser sichern.',
  'Jetzt geht es um die Frage, wer das Gutachten bestellt hat.',
  'Hier geht es um Leben und Tod, sagte der Arzt.',
  'Geht es nach dem Kanzler, bleibt alles beim Alten.',
  'Werden Sie nach Westhafen gehen?',
  'Folgen Sie ihm?',
  'Support our troops, the senator told the crowd on Monday.',
  'Join the army, they told him, and see the world.',
  'Get the vaccine early, doctors advise, before the winter begins.',
  'Follow the money, the investigator said in an interview.',
  'Copyright law is not the only problem, lawyers say.',
  'The photos may not be published, the court ruled.',
  'This video shows soldiers near the bridge, according to the paper.',
  'An dieser Stelle ist der Fluss besonders tief.',
  'E-Mail an den Senat: Reeder drohen mit Abzug',
  'Ihre Meinung ist klar: Die Brücke muss weg.',
  'Mit der Nutzung der alten Brücke ist es vorbei.',
  'Watch the border, he told his officers.',
  'Newsletter-Autorin Jane Doe schrieb, der Rat habe versagt.',
  'In einem Podcast sagte der Reeder, man werde umziehen.',
  'Kommentare des Ministers sorgten in der Koalition für Ärger.',
  'Weitere Informationen lagen den Behörden zunächst nicht vor.',
  'Mehr als hundert Menschen kamen zum Hafen.',
  'Related to the case are three further inquiries.',
  'Der Artikel ist nur ein Beispiel von vielen, sagte sie.',
  'Quelle des Berichts ist ein Beamter der Baubehörde.',
  'Source of the leak was an official in the harbor council.',
  'Text Message Scandal',
  '„Schreiben Sie einen Kommentar“, habe der Chef gesagt.',
  'Share prices fell sharply after the announcement.',
  'Teilen will der Minister die Macht nicht.',
]

describe('furniture', () => {
  it.each(known)('%s → %s', (line, rule, place = 'tail') => {
    expect(findFurniture(line, place)?.id).toBe(rule)
  })

  it.each(content)('leaves to the article: %s', (line) => {
    expect(findFurniture(line, 'body')?.id ?? null).toBeNull()
  })

  it('gives every rule an identifier of its own, languages, and a reason', () => {
    expect(new Set(furnitureRules.map(({ id }) => id)).size).toBe(furnitureRules.length)
    for (const { languages, why, longest } of furnitureRules) {
      expect(languages.length).toBeGreaterThan(0)
      expect(why).toMatch(/\.$/)
      expect(longest).toBeLessThanOrEqual(2_000)
    }
  })

  it('tries every rule on some line of this table', () => {
    const tried = new Set(known.map(([, rule]) => rule))
    expect(furnitureRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })
})
