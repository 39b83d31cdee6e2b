import type { DemoSource } from './shapes'

const outlets: readonly DemoSource[] = [
  {
    name: 'Harbour Post',
    kind: 'outlet',
    aliases: ['HP', 'The Harbour Post'],
    newsroom: 'Harbour Post',
    medium: 'print',
    country: 'Varland',
    language: 'en',
    domain: 'harbourpost.example',
    note: 'Daily paper of the capital. Marks its own stories “(HP) –”.',
    reliability: [
      {
        value: 'B',
        topic: 'Cabinet and ministries',
        reason:
          'Corrects openly and soon, most recently the number of officials on 7 November 2025.',
      },
    ],
  },
  {
    name: 'The Ledger',
    kind: 'outlet',
    aliases: ['Ledger'],
    newsroom: 'The Ledger',
    medium: 'print',
    country: 'Varland',
    language: 'en',
    domain: 'ledger.example',
    note: 'Weekly with a daily website. Its harbour stories reach us only through others.',
    reliability: [
      {
        value: 'B',
        topic: 'Foreign policy',
        reason: 'Says how its sources know, as a rule; none of its originals has been seen here.',
      },
    ],
  },
  {
    name: 'Quayside Courier',
    kind: 'outlet',
    aliases: ['Courier', 'The Courier'],
    newsroom: 'Quayside Courier',
    medium: 'print',
    country: 'Varland',
    language: 'en',
    domain: 'quaysidecourier.example',
    note: 'Local paper of Winterhafen; sends its own people.',
    reliability: [
      { value: 'B', topic: 'The city', reason: 'In the hall itself, and names everybody.' },
    ],
  },
  {
    name: 'Küstenbote',
    kind: 'outlet',
    aliases: ['KB', 'Der Küstenbote'],
    newsroom: 'Küstenbote',
    medium: 'print',
    country: 'Varland',
    language: 'de',
    domain: 'kuestenbote.example',
    note: 'Regionalzeitung. Auslandsseiten fast ganz aus zweiter Hand.',
    reliability: [
      {
        value: 'C',
        topic: 'Außenpolitik',
        reason: 'Erzählt fremde Berichte treu, aber mit schärferen Überschriften.',
      },
    ],
  },
  {
    name: 'Nordbrief',
    kind: 'outlet',
    aliases: ['Der Nordbrief'],
    newsroom: 'Nordbrief',
    medium: 'newsletter',
    country: 'Varland',
    language: 'en',
    domain: 'nordbrief.example',
    note: 'Ein-Frau-Newsletter von Lene Oswaldt, im Original englisch; Kommentar und Presseschau.',
    reliability: [
      {
        value: 'C',
        reason: 'Nennt seine Quellen, zieht Zitate aber zusammen; siehe die „Verkehrung“.',
      },
    ],
  },
  {
    name: 'Lotsenruf',
    kind: 'outlet',
    aliases: [],
    newsroom: 'Lotsenruf',
    medium: 'web',
    country: 'Skerra',
    language: 'de',
    domain: 'lotsenruf.example',
    note: 'Deutschsprachiges Portal aus Skerra. Hängt Mitteilungen des Seeministeriums an fremde Berichte.',
    reliability: [
      {
        value: 'D',
        topic: 'Hafenstreit',
        reason: 'Gibt Zahlen einer Streitpartei ohne Gegenprobe weiter.',
      },
    ],
  },
  {
    name: 'Radio Tarnsund',
    kind: 'outlet',
    aliases: ['Tarnsund Radio'],
    newsroom: 'Radio Tarnsund',
    medium: 'radio',
    country: 'Varland',
    language: 'en',
    domain: 'radiotarnsund.example',
  },
  {
    name: 'Sundwelle',
    kind: 'outlet',
    aliases: ['Sundwelle TV'],
    newsroom: 'Sundwelle',
    medium: 'tv',
    country: 'Skerra',
    language: 'de',
    domain: 'sundwelle.example',
  },
  {
    name: 'Sundpresse-Agentur',
    kind: 'agency',
    aliases: ['spa', 'Sundpresse'],
    newsroom: 'Sundpresse-Agentur',
    country: 'Varland',
    language: 'de',
    domain: 'sundpresse.example',
    note: 'Nachrichtenagentur. „spa“ in einer Bildzeile ist ein Fotonachweis, keine Quelle des Textes.',
    reliability: [
      { value: 'A', reason: 'Fragt selbst nach und berichtigt auch die eigene Meldung.' },
    ],
  },
  {
    name: 'Tidewire',
    kind: 'aggregator',
    aliases: [],
    medium: 'web',
    language: 'en',
    domain: 'tidewire.example',
    note: 'Carries what others report, from several of them in one paragraph; no reporting of its own has been seen.',
  },
  {
    name: 'Babelboot',
    kind: 'translation',
    aliases: ['Babelboot.example'],
    domain: 'babelboot.example',
  },
]

const persons: readonly DemoSource[] = [
  {
    name: 'Maren Thorvik',
    kind: 'named-person',
    aliases: ['Thorvik', 'Admiral Thorvik', 'Admiralin Thorvik'],
    country: 'Varland',
    note: 'Admiral, chief of the naval staff of Varland.',
  },
  {
    name: 'Clara Wendrup',
    kind: 'named-person',
    aliases: ['Wendrup'],
    country: 'Varland',
    note: 'Foreign minister of Varland.',
  },
  {
    name: 'Tomas Brandell',
    kind: 'named-person',
    aliases: ['Brandell'],
    country: 'Varland',
    note: 'Security adviser to the prime minister.',
  },
  {
    name: 'Aldo Marsen',
    kind: 'named-person',
    aliases: ['Marsen'],
    country: 'Varland',
    note: 'Prime minister of Varland.',
  },
  {
    name: 'Piet Lankvort',
    kind: 'named-person',
    aliases: ['Lankvort'],
    country: 'Varland',
    note: 'Spokesman of the Foreign Ministry.',
  },
  {
    name: 'Rurik Vahl',
    kind: 'named-person',
    aliases: ['Vahl'],
    country: 'Skerra',
    note: 'Fregattenkapitän, Sprecher des Seeministeriums von Skerra.',
  },
  {
    name: 'Gesa Holmqvist',
    kind: 'named-person',
    aliases: ['Holmqvist'],
    country: 'Varland',
    note: 'Shipowner, president of the Maritime Trade Club.',
  },
  {
    name: 'Ida Kronsberg',
    kind: 'named-person',
    aliases: ['Kronsberg'],
    country: 'Varland',
    note: 'Mayor of Winterhafen.',
  },
  {
    name: 'Eskil Varn',
    kind: 'named-person',
    aliases: ['Varn'],
    country: 'Varland',
    note: 'Chief negotiator of the harbour accord of 1987.',
  },
  {
    name: 'Oriane Kest',
    kind: 'named-person',
    aliases: ['Kest'],
    country: 'Skerra',
    note: 'Retired envoy of Skerra.',
  },
]

const bodies: readonly DemoSource[] = [
  {
    name: 'Foreign Ministry of Varland',
    kind: 'named-body',
    aliases: ['Foreign Ministry', 'Außenministerium'],
    country: 'Varland',
  },
  {
    name: 'Defence Ministry of Varland',
    kind: 'named-body',
    aliases: ['Defence Ministry', 'Verteidigungsministerium'],
    country: 'Varland',
  },
  {
    name: 'Government of Skerra',
    kind: 'named-body',
    aliases: ['Skerra'],
    country: 'Skerra',
    note: 'A party to the dispute: its figures and its offers are statements, not findings.',
  },
  {
    name: 'Ministry of Marine of Skerra',
    kind: 'named-body',
    aliases: ['Ministry of Marine', 'Seeministerium', 'Seeministerium von Skerra'],
    country: 'Skerra',
    reliability: [
      {
        value: 'D',
        topic: 'Ship counts',
        reason: 'Counts that leave out what would make them checkable.',
      },
    ],
  },
  {
    name: 'Maritime Trade Club',
    kind: 'named-body',
    aliases: ['Seehandelsclub'],
    country: 'Varland',
    note: 'The place of the speech; a venue, and no source of it.',
  },
]

const records: readonly DemoSource[] = [
  {
    name: 'Kontor Institute',
    kind: 'data',
    aliases: ['Kontor', 'Institut Kontor', 'Kontor-Institut'],
    country: 'Varland',
    note: 'Pollster. Neither sample nor question is printed in any of the texts.',
  },
  {
    name: 'Navigation Order 14',
    kind: 'document',
    aliases: ['Verordnung 14'],
    country: 'Skerra',
    note: 'Published in April 2025; four pages.',
  },
  {
    name: 'Speech text of the naval staff',
    kind: 'document',
    aliases: ['Redetext des Marinestabs'],
    country: 'Varland',
    note: 'Handed out before the dinner of 5 November 2025; without the sentence about the tide.',
  },
]

/** Everybody the demo's texts name, so that a reviewer finds them by their first letters. */
export const sources: readonly DemoSource[] = [...outlets, ...persons, ...bodies, ...records]
