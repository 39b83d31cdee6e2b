import type { DemoReview } from '../../shapes'
import { speech } from '../facets'

export const admiralAndIce: DemoReview = {
  slug: 'admiral-and-ice',
  reviewer: 'reviewer-a',
  state: 'done',
  annotations: [
    { paragraph: 'Die Admiralin und das Eis', chain: 'own' },
    {
      paragraph: 'Zwei Zeitungen',
      chain: 'own',
      credibility: '3',
      credibilityReason: 'Fasst zusammen, was unten belegt wird.',
      labels: [
        {
          id: 'oversimplification',
          words: 'Die Marine will reden, das Außenministerium will warten.',
        },
      ],
    },
    {
      paragraph: 'Als der Stadtrat',
      chain: 'own',
      credibility: '4',
      credibilityReason: 'Dass gelächelt wurde, ist Zutat der Verfasserin.',
      labels: [
        {
          id: 'labelling',
          words: 'Bedenkenträger',
          target: 'Foreign Ministry of Varland',
          polarity: -1,
        },
        { id: 'mind-reading', words: 'nur ein Lächeln übrig' },
      ],
    },
    {
      paragraph: '„In der Regierung',
      span: '„In der Regierung ist offen umstritten, ob man vor dem Winter verhandeln soll“, schreibt The Ledger.',
      chain: 'The Ledger [outlet] ← own',
      facets: { 1: { form: 'direct' } },
      evidence: { 1: 'schreibt The Ledger' },
      credibility: '3',
      credibilityReason: 'Urteil der Zeitung; passt zur Harbour Post, ist aber nicht dasselbe.',
    },
    {
      paragraph: '„In der Regierung',
      span: 'Auf den Tisch gelegt hat die Frage Admiralin Maren Thorvik, die Chefin des Marinestabs.',
      chain: 'The Ledger [outlet]',
      basis: { 1: 'inferred' },
      credibility: '3',
      credibilityReason: 'Die Zuschreibung reicht vermutlich vom Satz davor herüber.',
    },
    {
      paragraph: '„In der Regierung',
      span: 'Nach Angaben zweier Beamter, auf die sich das Blatt beruft, warnte sie Ende Oktober in einer Sitzung: „Die Eskorten kaufen uns Wochen. Einen Hafen kaufen sie nicht.“',
      chain: 'The Ledger [outlet] ← Beamte ×2 [unnamed-group] ← Maren Thorvik [named-person]',
      facets: { 2: { form: 'indirect' }, 3: { channel: 'internal-talk', form: 'direct' } },
      evidence: { 1: 'auf die sich das Blatt beruft', 2: 'Nach Angaben zweier Beamter' },
      credibility: '3',
      credibilityReason: 'Hörensagen aus einer Sitzung, dazu durch zwei Sprachen gegangen.',
      reliability: [
        {
          hop: 1,
          value: 'B',
          reason: 'Nennt sonst, woher ihre Quellen es wissen; Original nicht gesehen.',
        },
        {
          hop: 2,
          value: 'C',
          reason: 'Tidewire zufolge ein amtierender und ein früherer Beamter.',
        },
      ],
    },
    {
      paragraph: 'Aus ihrer Haltung',
      span: 'Aus ihrer Haltung macht sie kein Geheimnis.',
      chain: 'own',
    },
    {
      paragraph: 'Aus ihrer Haltung',
      span: '„Ist das Fahrwasser offen, läuft man aus und wartet nicht auf eine günstigere Tide, die womöglich ausbleibt“, sagte Thorvik diese Woche vor vollem Saal.',
      chain: '? [unknown] ← Maren Thorvik [named-person]',
      facets: { 2: { ...speech, fidelity: 'faithful' } },
      credibility: '2',
      credibilityReason: 'Dieselbe Äußerung wie in Harbour Post und Courier, anders übersetzt.',
      note: 'Wer es mitgeschrieben hat, steht nicht da. *Eine* Rede, also auch hier kein neuer Ursprung.',
    },
    {
      paragraph: 'Der Ledger behauptet',
      span: 'Der Ledger behauptet, dass Außenministerin Clara Wendrup und Sicherheitsberater Tomas Brandell diese Ansicht „ausdrücklich nicht“ teilen.',
      chain: 'The Ledger [outlet]',
      credibility: '2',
      credibilityReason: 'Zweite Redaktion, dieselbe Aussage wie in der Harbour Post.',
      labels: [{ id: 'epistemic-verb', words: 'behauptet', target: 'The Ledger', polarity: -1 }],
      flags: [
        {
          type: 'dropped-hop',
          words: 'Der Ledger behauptet',
          note: 'Die Zeitung stützt sich auf Beamte (Tidewire, 17. November); hier steht sie selbst als Urheberin da.',
        },
      ],
    },
    {
      paragraph: 'Der Ledger behauptet',
      span: 'Wie ein Beamter gegenüber der Harbour Post sagte, steht das Ministerium „am anderen Kai“',
      chain: 'Harbour Post [outlet] ← Beamter ×1 [unnamed-person]',
      facets: { 2: { form: 'direct', fidelity: 'faithful' } },
      evidence: { 1: 'gegenüber der Harbour Post', 2: 'ein Beamter' },
      credibility: '2',
      credibilityReason: 'Am Original geprüft.',
      note: 'Derselbe Beamte wie dort: zusammen **ein** Ursprung.',
    },
    {
      paragraph: 'Der Ledger behauptet',
      span: 'was zu einer „seltsamen Verkehrung“ geführt habe: „Wer die Schiffe führt, wirbt für Gespräche, und wer die Gespräche führt, wirbt für Schiffe.“',
      chain: 'Harbour Post [outlet] ← own',
      basis: { 2: 'researched' },
      facets: { 2: { form: 'direct' } },
      credibility: '3',
      credibilityReason: 'Wertung der Zeitung, hier als Zeugnis ausgegeben.',
      flags: [
        {
          type: 'quote-misattribution',
          words:
            '„Wer die Schiffe führt, wirbt für Gespräche, und wer die Gespräche führt, wirbt für Schiffe.“',
          note: 'Im Original Satz der Redaktion (*The result is an odd reversal …*), nicht des Beamten.',
        },
      ],
    },
    {
      paragraph: 'Man darf fragen',
      chain: 'own',
      credibility: '4',
      credibilityReason: 'Vermutung über Beweggründe, ohne Anhalt im Text.',
      labels: [
        {
          id: 'opinion-as-fact',
          words: 'Niemand verrät zufällig gleich zwei Redaktionen, was im Kabinett gesagt wurde.',
        },
        { id: 'mind-reading', words: 'als die Ministerin wahrhaben will' },
      ],
    },
  ],
}
