import { describe, expect, it } from 'vitest'
import { show } from './example'

type Row = readonly [
  text: string,
  rule: string,
  cue: string,
  source: string,
  content: string,
  chain: string,
]

const rows: readonly Row[] = [
  [
    '„Der Hafen bleibt offen“, sagte die Bürgermeisterin Anna Lind am Montag.',
    'quote-verb',
    'sagte',
    'die Bürgermeisterin Anna Lind',
    '„Der Hafen bleibt offen“',
    'Anna Lind [named-person]',
  ],
  [
    'Anna Lind sagte: „Wir bauen den Hafen aus.“',
    'quote-verb',
    'sagte',
    'Anna Lind',
    '„Wir bauen den Hafen aus.“',
    'Anna Lind [named-person]',
  ],
  [
    'Der Sprecher der Werft, Jan Lind, teilte am Dienstag mit, dass die Arbeit ruhe.',
    'verb-clause',
    'teilte … mit',
    'Der Sprecher der Werft, Jan Lind',
    'dass die Arbeit ruhe',
    'Jan Lind [named-person]',
  ],
  [
    'Anna Lind sagte dem Spiegel, sie trete nicht an.',
    'verb-plain',
    'sagte',
    'Anna Lind',
    'sie trete nicht an',
    'Spiegel [outlet] ← Anna Lind [named-person]',
  ],
  [
    'Ein Beamter sagte gegenüber Reuters, der Vertrag sei geplatzt.',
    'verb-plain',
    'sagte',
    'Ein Beamter',
    'der Vertrag sei geplatzt',
    'Reuters [agency] ← Beamter ×1 [unnamed-person]',
  ],
  [
    'Die Werft kündigte an, den Hafen zu räumen.',
    'verb-infinitive',
    'kündigte an',
    'Die Werft',
    'den Hafen zu räumen',
    'Werft [named-body]',
  ],
  [
    'Der Hafen sei sicher, erklärte die Reederei.',
    'verb-postposed',
    'erklärte',
    'die Reederei',
    'Der Hafen sei sicher',
    'Reederei [named-body]',
  ],
  [
    'Die Brücke wird gesperrt. Das teilte der Stadtrat mit.',
    'verb-pointing',
    'teilte … mit',
    'der Stadtrat',
    'Die Brücke wird gesperrt',
    'Stadtrat [named-body]',
  ],
  [
    'Wie der Stadtrat mitteilte, wird die Brücke gesperrt.',
    'as-reported',
    'Wie … mitteilte',
    'der Stadtrat',
    'wird die Brücke gesperrt',
    'Stadtrat [named-body]',
  ],
  [
    'Wie Reuters unter Berufung auf Diplomaten berichtet, ist der Vertrag geplatzt.',
    'as-reported',
    'Wie … berichtet',
    'Reuters',
    'ist der Vertrag geplatzt',
    'Reuters [agency] ← Diplomaten ×≥2 [unnamed-group]',
  ],
  [
    'Der Brand sei gelöscht, so die Feuerwehr.',
    'so-source',
    'so',
    'die Feuerwehr',
    'Der Brand sei gelöscht',
    'Feuerwehr [named-body]',
  ],
  [
    'Laut Polizei brannte ein Schuppen.',
    'preposition',
    'Laut',
    'Polizei',
    'brannte ein Schuppen',
    'Polizei [named-body]',
  ],
  [
    'Nach Angaben der Feuerwehr wurde niemand verletzt.',
    'preposition',
    'Nach',
    'Angaben der Feuerwehr',
    'wurde niemand verletzt',
    'Feuerwehr [named-body]',
  ],
  [
    'Augenzeugen zufolge floh ein Mann.',
    'preposition',
    'zufolge',
    'Augenzeugen',
    'floh ein Mann',
    'Augenzeugen ×≥2 [unnamed-group]',
  ],
  [
    'Zwei Beamte räumten ein, dass die Zahlen falsch seien.',
    'verb-clause',
    'räumten ein',
    'Zwei Beamte',
    'dass die Zahlen falsch seien',
    'Beamte ×2 [unnamed-group]',
  ],
  [
    'Die Gewerkschaft kritisierte den neuen Plan.',
    'reported-act',
    'kritisierte',
    'Die Gewerkschaft',
    'Die Gewerkschaft kritisierte den neuen Plan',
    'Gewerkschaft [named-body]',
  ],
  [
    'Jan Lind wird von Reuters mit den Worten zitiert: „Wir sind enttäuscht und gehen jetzt.“',
    'quote-verb',
    'wird … zitiert',
    'Jan Lind',
    '„Wir sind enttäuscht und gehen jetzt.“',
    'Reuters [agency] ← Jan Lind [named-person]',
  ],
  [
    'Demnach ist die Brücke marode.',
    'reportative',
    'Demnach',
    '',
    'ist die Brücke marode',
    '? [unknown]',
  ],
  [
    'Der Mann soll zwei Boote gestohlen haben.',
    'reportative',
    '',
    '',
    'Der Mann soll zwei Boote gestohlen haben',
    '? [unknown]',
  ],
]

describe('German attributions, one sentence a rule', () => {
  it.each(rows)('%s', (text, rule, cue, source, content, chain) => {
    expect(
      show(text, 'de').map((one) => [one.rule, one.cue, one.source, one.content, one.chain]),
    ).toEqual([[rule, cue, source, content, chain]])
  })

  it.each([
    ['Die Werft ist alt. Der Hafen liegt im Norden der Stadt.'],
    ['In der Stadt leben viele Menschen, und der Hafen ist groß.'],
    ['Nach dem Regen kam die Sonne heraus.'],
    ['So groß ist der Hafen, dass niemand ihn ganz kennt.'],
  ])('is silent on %s', (text) => {
    expect(show(text, 'de')).toEqual([])
  })
})

describe('what is carried on', () => {
  it('gives a run of subjunctives to the source before it', () => {
    const found = show(
      'Die Reederei erklärte, die Brücke sei marode. Sie müsse gesperrt werden.',
      'de',
    )
    expect(found.map(({ rule, form, chain }) => [rule, form, chain])).toEqual([
      ['verb-plain', 'indirect', 'Reederei [named-body]'],
      ['subjunctive', 'indirect-free-indirect', 'Reederei [named-body]'],
    ])
  })

  it('takes “das Blatt” for the medium named before', () => {
    const found = show(
      ['Politico schrieb, der Hafen werde verkauft.', 'Das Blatt fügte hinzu, der Preis sei hoch.'],
      'de',
    )
    expect(found.map(({ chain }) => chain)).toEqual(['Politico [outlet]', 'Politico [outlet]'])
  })

  it('takes a surname for the person named in full before', () => {
    const found = show(
      ['Anna Lind sagte, der Hafen werde wachsen.', 'Lind erklärte, das sei gut.'],
      'de',
    )
    expect(found.map(({ chain }) => chain)).toEqual([
      'Anna Lind [named-person]',
      'Anna Lind [named-person]',
    ])
  })

  it('puts the medium before those it lets speak', () => {
    const found = show('Reuters zufolge sagten Beamte, der Vertrag sei geplatzt.', 'de')
    expect(found.map(({ chain }) => chain)).toEqual([
      'Reuters [agency]',
      'Reuters [agency] ← Beamte ×≥2 [unnamed-group]',
    ])
  })

  it('gives what points back to the source it names', () => {
    const found = show('Der Mann soll zwei Boote gestohlen haben. Das berichtet Reuters.', 'de')
    expect(found.map(({ rule, content, chain }) => [rule, content, chain])).toEqual([
      ['verb-pointing', 'Der Mann soll zwei Boote gestohlen haben', 'Reuters [agency]'],
    ])
  })

  it('sees a quotation that runs over two paragraphs', () => {
    const found = show(
      ['Anna Lind sagte: „Der Hafen ist alt.', 'Darum bauen wir einen neuen.“'],
      'de',
    )
    expect(found.map(({ form, content }) => [form, content])).toEqual([
      ['direct', '„Der Hafen ist alt.'],
      ['direct', 'Darum bauen wir einen neuen.“'],
    ])
    expect(found.map(({ chain }) => chain)).toEqual([
      'Anna Lind [named-person]',
      'Anna Lind [named-person]',
    ])
  })
})
