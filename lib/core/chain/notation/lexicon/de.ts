import { nouns, phrases, words, type Lexicon } from './lexicon'

export const de: Lexicon = {
  numbers: new Map([
    ...words('ein eine einer eines einem einen').map((word): [string, number] => [word, 1]),
    ['null', 0],
    ...words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf').map(
      (word, i): [string, number] => [word, i + 2],
    ),
  ]),
  atLeast: ['mindestens', 'wenigstens', 'zumindest'],
  several: [
    'ein paar',
    'eine gruppe von',
    'eine reihe von',
    ...words(
      'mehrere mehreren mehrerer einige einigen einiger verschiedene verschiedenen zahlreiche zahlreichen',
    ),
    ...words('viele vielen wenige wenigen dutzende'),
  ],
  kept: new Map(words('beide beiden').map((word): [string, number] => [word, 2])),
  ofThem: words('der von'),
  range: words('oder bis'),
  singular: words('der dem das dieser diesem dieses jener jenem'),
  articles: words('der die das dem den des'),
  unnamed: ['ungenannt', 'unbenannt', 'anonyme', 'nicht genannt', 'nicht namentlich genannt'],
  nouns: nouns([
    [
      'people',
      'singular',
      'beamter beamtin quelle diplomat diplomatin mitarbeiterin vertreterin sprecherin regierungsvertreterin beraterin zeugin augenzeuge augenzeugin person informant informantin gegenüber insiderin',
    ],
    [
      'people',
      'plural',
      'beamtinnen quellen diplomaten diplomatinnen mitarbeitern mitarbeiterinnen vertretern vertreterinnen sprechern beratern insidern offiziere offizieren augenzeugen personen informanten funktionäre funktionären kreise kreisen militärs leute leuten',
    ],
    ['people', 'either', 'beamte beamten mitarbeiter vertreter sprecher berater insider'],
    [
      'counted',
      'singular',
      'abgeordneter analyst anwalt anwältin arzt ärztin experte expertin frau funktionär general historiker kollege kollegin mann minister ministerin nachbar nachbarin offizier politikerin richterin senator senatorin soldat soldatin student studentin zeuge',
    ],
    [
      'counted',
      'plural',
      'abgeordneten anwälte anwälten ärzte ärzten demokraten frauen generäle generälen kollegen männer männern nachbarn politikern republikanern senatoren soldaten soldatinnen studenten zeugen anwohnern forschern wissenschaftlern ministern mitglieder mitgliedern',
    ],
    [
      'counted',
      'either',
      'abgeordnete anwohner ermittler forscher kommandeur mitglied politiker republikaner richter wissenschaftler',
    ],
    [
      'voices',
      'plural',
      'beobachter beobachtern experten expertinnen fachleute fachleuten analysten kritiker kritikern kommentatoren',
    ],
    ['vague', 'plural', 'medien berichte berichten gerüchte gerüchten'],
    [
      'document',
      'singular',
      'dekret erlass dokument schreiben brief gesetz urteil anklageschrift vertrag protokoll studie vermerk',
    ],
    [
      'document',
      'plural',
      'dekrete dokumente dokumenten unterlagen akten briefe gesetze protokolle studien',
    ],
    ['data', 'singular', 'umfrage erhebung statistik datenbank datensatz'],
    ['data', 'plural', 'umfragen erhebungen statistiken daten umfragedaten'],
    ['social', 'singular', 'tweet posting'],
    ['social', 'plural', 'tweets postings'],
    ['translation', 'singular', 'übersetzung'],
  ]),
  linkers: new Set(
    words(
      'in im ins aus an am bei beim von vom der des den dem die das mit zu zur zum nahe auf unter innerhalb um für',
    ),
  ),
  phrases: phrases({
    own: 'eigen, eigene recherche, eigene wertung, eigene analyse, eigene beobachtung, eigene recherche / wertung',
    unattributed: 'ohne quelle, ohne quellenangabe, keine quelle, keine quellenangabe',
    unknown: 'unbekannt, unbekanntes glied, unbekannte quelle',
    vague: 'berichten zufolge, medienberichten zufolge, es heißt, angeblich, dem vernehmen nach',
    translation: 'maschinelle übersetzung, maschinenübersetzung, übersetzer, übersetzerin',
    social: 'beitrag in sozialen medien, ein beitrag in sozialen medien',
  }),
  capitalNouns: true,
}
