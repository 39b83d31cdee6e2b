import type { DemoReview } from '../../shapes'
import { newsConference, speech, spokesman } from '../facets'

export const lostNeither: DemoReview = {
  slug: 'lost-neither',
  reviewer: 'reviewer-a',
  state: 'done',
  annotations: [
    {
      paragraph: '(HP) – Varlands',
      chain: 'Beamte ×3 [unnamed-group]',
      facets: { 1: { form: 'indirect' } },
      evidence: { 1: 'drei Beamte' },
      credibility: '3',
      credibilityReason: 'Wie im Original; die Berichtigung der Zeitung ist hier nicht angekommen.',
      labels: [{ id: 'epistemic-verb', words: 'enthüllten' }],
      flags: [
        {
          type: 'stale-or-misdated',
          words: 'drei Beamte',
          note: 'Am 10. November verbreitet, drei Tage nachdem die Zeitung auf zwei berichtigt hatte.',
        },
      ],
      note: 'Im Original heißt es schlicht *said*.',
    },
    {
      paragraph: 'Der Fall',
      chain: 'Beamte, die mit der Diskussion vertraut sind ×≥2 [unnamed-group]',
      facets: { 1: { form: 'indirect', proximity: 'briefed', fidelity: 'contradicted' } },
      evidence: { 1: 'laut Beamten, die mit der Diskussion vertraut sind' },
      credibility: '5',
      credibilityReason: 'Harbour Post, Nordbrief und spa sagen übereinstimmend das Gegenteil.',
      reliability: [
        { hop: 1, value: 'C', reason: 'Dieselben Beamten wie im Original; dort waren es zwei.' },
      ],
      flags: [
        {
          type: 'translation-distortion',
          words: 'die beide glauben',
          note: 'Verneinung verloren: *neither of whom believes*. Auch die Zahl (*two officials*) fehlt, und *case* ist hier kein „Fall“.',
        },
      ],
      note: 'So gedruckt **kein Beleg** dafür, dass die beiden für Gespräche sind.',
    },
    {
      paragraph: 'Ihr Argument',
      chain: 'Beamte ×≥2 [unnamed-group]',
      facets: { 1: { form: 'indirect' } },
      credibility: '3',
      credibilityReason: 'Wie im Original: plausibel, unbestätigt.',
    },
    {
      paragraph: 'Ihr Argument',
      span: '„Sie bittet niemanden, einen Liegeplatz zu übergeben“, sagte ein Beamter, der in den Sitzungen gesessen hat. „Sie fragt, was wir im März haben werden, was wir heute nicht haben.“',
      chain: 'Beamter, der in den Sitzungen gesessen hat ×1 [unnamed-person]',
      facets: { 1: { form: 'direct', proximity: 'firsthand', fidelity: 'faithful' } },
      evidence: { 1: 'ein Beamter, der in den Sitzungen gesessen hat' },
      credibility: '2',
      credibilityReason: 'Treu übersetzt; Teilnehmer der Sitzungen.',
    },
    {
      paragraph: 'In der Öffentlichkeit',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: { ...speech, fidelity: 'altered' } },
      credibility: '2',
      credibilityReason: 'Rede ist belegt, der deutsche Wortlaut nicht.',
      flags: [
        {
          type: 'translation-distortion',
          words: 'der Admiral',
          note: 'Die Admiralin ist eine Frau; ab hier „er“. *Channel* ist die Fahrrinne, kein Kanal.',
        },
        {
          type: 'quote-altered',
          words: 'segeln Sie',
          note: 'Aus dem allgemeinen *you sail* ist eine Aufforderung geworden.',
        },
      ],
    },
    {
      paragraph: 'Die Bemerkungen',
      chain: 'unattributed',
      credibility: '4',
      credibilityReason: 'Auch hier nennt niemand, wer das Unbehagen gespürt hat.',
      labels: [{ id: 'mind-reading', words: 'die ihre Gedanken kennen' }],
      flags: [{ type: 'missing-attribution' }],
    },
    {
      paragraph: 'Das Außenministerium teilt',
      span: 'Das Außenministerium teilt ihre Ansicht nicht. „Das Ministerium steht auf dem anderen Kai“, sagte ein Beamter.',
      chain: 'Beamter ×1 [unnamed-person]',
      facets: { 1: { form: 'direct', fidelity: 'faithful' } },
      evidence: { 1: 'ein Beamter' },
      credibility: '2',
      credibilityReason: 'Derselbe Satz wie im Original und im Nordbrief, aus einem Mund.',
      note: 'Widerspricht dem zweiten Absatz **derselben** Abschrift. Daran hätte man den Fehler merken können.',
    },
    {
      paragraph: 'Das Außenministerium teilt',
      span: 'Das Ergebnis ist eine seltsame Umkehrung: Der Dienst, der die Schiffe befehligt, argumentiert für Gespräche, und das Ministerium, das Gespräche führt, argumentiert für Schiffe.',
      chain: 'own',
      credibility: '3',
      credibilityReason: 'Wertung der Harbour Post.',
    },
    {
      paragraph: 'Auf die Frage',
      chain: 'Aldo Marsen [named-person]',
      facets: { 1: { ...newsConference, fidelity: 'faithful' } },
      credibility: '2',
      credibilityReason: 'Öffentlich, sinngemäß richtig übersetzt.',
    },
    {
      paragraph: 'Das Außenministerium wollte',
      chain: 'Piet Lankvort [named-person]',
      facets: { 1: { ...spokesman, fidelity: 'altered' } },
      credibility: '2',
      credibilityReason: 'Namentlich; ein Wort ist verrutscht.',
      flags: [
        {
          type: 'translation-distortion',
          words: 'der im Januar arbeitet',
          note: '*Works* heißt hier: der benutzbar ist.',
        },
      ],
    },
    {
      paragraph: 'Die Eskorten',
      span: 'Die Eskorten haben seit Juni 46 Millionen Kronen gekostet.',
      chain: 'unattributed',
      credibility: '4',
      credibilityReason: 'Schon im Original ohne Quelle.',
      flags: [{ type: 'missing-attribution', words: '46 Millionen Kronen' }],
    },
    {
      paragraph: 'Die Eskorten',
      span: 'In einer Umfrage des Kontor-Instituts vom Oktober unterstützten 41 Prozent der Befragten den gegenwärtigen Kurs.',
      chain: 'Kontor Institute [data]',
      credibility: '2',
      credibilityReason: 'Zahl und Monat wie im Original.',
    },
  ],
}
