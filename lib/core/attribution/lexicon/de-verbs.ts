import { addReading, framesOf, type Verb, type VerbReading } from './lexicon'

/** Weak verbs: infinitives by frame letters; `|` stands after a separable part, a leading `.` takes no “ge-”. */
const weak: Readonly<Record<string, string>> = {
  c: `sagen meinen melden äußern schildern .berichten .erklären .betonen .bestätigen an|merken
    mit|teilen an|kündigen an|deuten klar|stellen fest|stellen aus|führen hinzu|fügen .verkünden .vermelden
    .erläutern .begründen .verdeutlichen .unterstreichen .bekräftigen .bemerken .ergänzen .präzisieren
    .konkretisieren .erwidern .entgegnen antworten .wiederholen warnen mahnen fordern .verlangen
    fragen nach|fragen .versichern .beteuern .erzählen klagen .beklagen .bemängeln rügen hoffen
    .vermuten .befürchten fürchten schätzen urteilen .beurteilen folgern schlussfolgern .resümieren
    vor|rechnen offen|legen dar|legen zu|sichern .prophezeien .verlautbaren twittern posten bloggen predigen
    skandieren texten funken .bezeugen .bezweifeln .beanstanden .bedauern an|führen aus|sagen
    nach|legen nach|haken .verneinen bejahen loben spekulieren bilanzieren orakeln unken`,
  'c!': `.behaupten ein|räumen .enthüllen prahlen tönen .beschwören drohen wettern poltern höhnen
    .verraten lästern schwärmen jubeln jammern giften spotten .beichten mutmaßen .beschuldigen
    schimpfen lügen flunkern`,
  ct: `glauben vermuten meinen .erwarten wünschen ahnen zweifeln .bezweifeln schätzen`,
  o: `würdigen .begrüßen .verurteilen .bezeichnen ab|lehnen .befürworten an|prangern .verteidigen werten
    .bezichtigen .bemängeln loben tadeln rügen .bedauern ein|stufen fordern .verlangen .berichten warnen
    schätzen fürchten .befürchten klagen .bezweifeln an|kündigen .bestätigen .beklagen
    .bekräftigen erinnern .wiederholen`,
  ci: `.versichern .beteuern .behaupten drohen hoffen .beabsichtigen .beanspruchen
    .beauftragen fordern .verlangen mahnen auf|fordern an|kündigen an|drohen glauben meinen fürchten
    .befürchten .beschuldigen .bezichtigen .verdächtigen .verpflichten .bekräftigen
    .erwarten wünschen warnen appellieren .überlegen zu|sichern`,
  q: 'lachen scherzen witzeln flüstern lauten freuen ergänzen nachlegen',
}

/** Strong verbs: infinitive, 3rd person present, past, participle; `|` after a separable part. */
const strong: Readonly<Record<string, string>> = {
  c: `schreiben schreibt schrieb geschrieben, sprechen spricht sprach gesprochen, bekannt|geben gibt gab bekanntgegeben,
    verstehen|geben gibt gab verstehengegeben,
    an|geben gibt gab angegeben, heißen heißt hieß geheißen, vor|schlagen schlägt schlug vorgeschlagen,
    befinden befindet befand befunden, hervor|heben hebt hob hervorgehoben, an|nehmen nimmt nahm angenommen,
    darauf hin|weisen weist wies hingewiesen, hin|weisen weist wies hingewiesen, aus|gehen geht ging ausgegangen,
    vor|bringen bringt brachte vorgebracht, vor|lesen liest las vorgelesen, wissen weiß wusste gewusst, rufen ruft rief gerufen,
    beschreiben beschreibt beschrieb beschrieben, raten rät riet geraten, empfehlen empfiehlt empfahl empfohlen,
    widersprechen widerspricht widersprach widersprochen, versprechen verspricht versprach versprochen,
    unterstreichen unterstreicht unterstrich unterstrichen, schließen schließt schloss geschlossen,
    ein|wenden wendet wandte eingewandt, bekennen bekennt bekannte bekannt, preis|geben gibt gab preisgegeben,
    nennen nennt nannte genannt, kommentieren kommentiert kommentierte kommentiert,
    dementieren dementiert dementierte dementiert, argumentieren argumentiert argumentierte argumentiert,
    informieren informiert informierte informiert, zitieren zitiert zitierte zitiert,
    prognostizieren prognostiziert prognostizierte prognostiziert, konstatieren konstatiert konstatierte konstatiert,
    diagnostizieren diagnostiziert diagnostizierte diagnostiziert, referieren referiert referierte referiert,
    formulieren formuliert formulierte formuliert, publizieren publiziert publizierte publiziert,
    plädieren plädiert plädierte plädiert, appellieren appelliert appellierte appelliert,
    garantieren garantiert garantierte garantiert, postulieren postuliert postulierte postuliert,
    protestieren protestiert protestierte protestiert, monieren moniert monierte moniert,
    signalisieren signalisiert signalisierte signalisiert, notieren notiert notierte notiert,
    erinnern erinnert erinnerte erinnert, lauten lautet lautete gelautet, beschließen beschließt beschloss beschlossen,
    entscheiden entscheidet entschied entschieden, erkennen erkennt erkannte erkannt,
    reagieren reagiert reagierte reagiert, fort|fahren fährt fuhr fortgefahren`,
  'c!': `zu|geben gibt gab zugegeben, gestehen gesteht gestand gestanden, bestreiten bestreitet bestritt bestritten,
    ein|gestehen gesteht gestand eingestanden, ab|streiten streitet stritt abgestritten,
    vor|werfen wirft warf vorgeworfen, an|lasten lastet lastete angelastet, unterstellen unterstellt unterstellte unterstellt,
    kritisieren kritisiert kritisierte kritisiert, spekulieren spekuliert spekulierte spekuliert,
    leugnen leugnet leugnete geleugnet, zurück|weisen weist wies zurückgewiesen`,
  ct: `denken denkt dachte gedacht, sehen sieht sah gesehen, finden findet fand gefunden, halten hält hielt gehalten,
    an|nehmen nimmt nahm angenommen, aus|gehen geht ging ausgegangen, hervor|gehen geht ging hervorgegangen,
    erfahren erfährt erfuhr erfahren, ergeben ergibt ergab ergeben, belegen belegt belegte belegt, heraus|finden findet fand herausgefunden`,
  o: `ab|lehnen lehnt lehnte abgelehnt, zurück|weisen weist wies zurückgewiesen, sprechen spricht sprach gesprochen,
    verweisen verweist verwies verwiesen, nennen nennt nannte genannt, aus|gehen geht ging ausgegangen,
    vor|werfen wirft warf vorgeworfen, bestreiten bestreitet bestritt bestritten, hin|weisen weist wies hingewiesen,
    betrachten betrachtet betrachtete betrachtet, attackieren attackiert attackierte attackiert,
    kritisieren kritisiert kritisierte kritisiert, monieren moniert monierte moniert,
    bekannt|geben gibt gab bekanntgegeben, zitieren zitiert zitierte zitiert, plädieren plädiert plädierte plädiert,
    appellieren appelliert appellierte appelliert, dementieren dementiert dementierte dementiert`,
  ci: `versprechen verspricht versprach versprochen, an|bieten bietet bot angeboten, bitten bittet bat gebeten,
    empfehlen empfiehlt empfahl empfohlen, raten rät riet geraten, auf|rufen ruft rief aufgerufen,
    vor|schlagen schlägt schlug vorgeschlagen, vor|werfen wirft warf vorgeworfen, drängen drängt drängte gedrängt,
    zu|geben gibt gab zugegeben, an|geben gibt gab angegeben, bestreiten bestreitet bestritt bestritten,
    ein|laden lädt lud eingeladen, erwägen erwägt erwog erwogen, entscheiden entscheidet entschied entschieden`,
}

const verbs: Verb[] = []

function verbOf(letters: string, written: string): Verb {
  const [particle, stem] = written.includes('|')
    ? (written.split('|') as [string, string])
    : ['', written]
  const lemma = particle.trim() + stem
  const wanted = framesOf(letters)
  const known = verbs.find((verb) => verb.lemma === lemma)
  if (!known) {
    const verb: Verb = { lemma, particle: particle.split(' ').at(-1)!, ...wanted }
    verbs.push(verb)
    return verb
  }
  const merged = { ...known.frames }
  for (const frame of Object.keys(merged) as (keyof typeof merged)[]) {
    merged[frame] = frame === 'thought' ? merged[frame] : merged[frame] || wanted.frames[frame]
  }
  Object.assign(known, { frames: merged, slanted: known.slanted || wanted.slanted })
  return known
}

/** Every form of the verbs of saying, in lower case. */
export const germanVerbs: ReadonlyMap<string, readonly VerbReading[]> = buildForms()

function buildForms(): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>()
  for (const [letters, list] of Object.entries(weak)) {
    for (const written of list.trim().split(/\s+/)) {
      addWeak(table, letters, written)
    }
  }
  for (const [letters, list] of Object.entries(strong)) {
    for (const row of list.split(',')) addStrong(table, letters, row.trim().split(/\s+(?!hin\|)/))
  }
  return table
}

function addWeak(table: Map<string, VerbReading[]>, letters: string, written: string): void {
  const plain = written.startsWith('.')
  const verb = verbOf(letters, written.replace('.', ''))
  const stem = verb.lemma.slice(verb.particle.length).replace(/e?n$/, '')
  const e = /[td]$|[^aeiouäöülrhmn][mn]$/.test(stem) ? 'e' : ''
  const isForeign = stem.endsWith('ier')
  const ge = plain || isForeign ? '' : 'ge'
  addForms(table, verb, {
    infinitive: `${stem}${/(?:el|er)$/.test(stem) && !isForeign ? 'n' : 'en'}`,
    present: `${stem}${e}t`,
    past: `${stem}${e}te`,
    participle: `${verb.particle}${ge}${stem}${e}t`,
  })
}

function addStrong(table: Map<string, VerbReading[]>, letters: string, row: string[]): void {
  const [written = '', present = '', past = '', participle = ''] = row
  if (written === '') return
  const verb = verbOf(letters, written)
  const infinitive = written.slice(written.indexOf('|') + 1)
  addForms(table, verb, { infinitive, present, past, participle })
}

interface Principal {
  readonly infinitive: string
  readonly present: string
  readonly past: string
  readonly participle: string
}

function addForms(table: Map<string, VerbReading[]>, verb: Verb, parts: Principal): void {
  const plural = parts.past.endsWith('e') ? `${parts.past}n` : `${parts.past}en`
  const subjunctive = parts.infinitive.replace(/e?n$/, 'e')
  const finite: [string, VerbReading['form'], boolean][] = [
    [parts.present, 'present', false],
    [parts.infinitive, 'present', true],
    [parts.past, 'past', false],
    [plural, 'past', true],
    [subjunctive, 'subjunctive', false],
  ]
  const apart = verb.particle === ''
  for (const [form, kind, isPlural] of finite) {
    addReading(table, form, { verb, form: kind, plural: isPlural, joined: apart })
    if (!apart) {
      addReading(table, verb.particle + form, { verb, form: kind, plural: isPlural, joined: true })
    }
  }
  const whole = { verb, plural: false, joined: true }
  addReading(table, parts.participle, { ...whole, form: 'participle' })
  addReading(table, verb.particle + parts.infinitive, { ...whole, form: 'infinitive' })
  if (!apart) {
    addReading(table, `${verb.particle}zu${parts.infinitive}`, { ...whole, form: 'infinitive' })
  }
}
