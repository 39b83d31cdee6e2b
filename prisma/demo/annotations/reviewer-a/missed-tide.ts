import type { DemoReview } from '../../shapes'
import { indirectSpeech } from '../facets'

export const missedTide: DemoReview = {
  slug: 'missed-tide',
  reviewer: 'reviewer-a',
  state: 'in-progress',
  annotations: [
    {
      paragraph: 'The Ledger: Varland',
      chain: 'The Ledger [outlet]',
      credibility: '3',
      credibilityReason: 'Im Text ist es die Frage einiger Beamter.',
      labels: [{ id: 'certainty-shift', words: 'wohl' }],
    },
    {
      paragraph: 'Der Tarnsund ist zugefroren',
      span: 'Der Tarnsund ist zugefroren, die Eskorten liegen offenbar fest.',
      chain: 'unattributed',
      credibility: '3',
      credibilityReason: '„Offenbar“: Woran man es sieht, steht nicht da.',
    },
    {
      paragraph: 'Der Tarnsund ist zugefroren',
      span: 'Varländische Medien erinnern nun an Admiralin Maren Thorvik, die schon im November 2025 riet, mit Skerra zu verhandeln.',
      chain: 'Varländische Medien [vague]',
      credibility: '3',
      credibilityReason: 'Dass sie es riet, ist belegt; dass *Medien* daran erinnern, nicht.',
      flags: [
        {
          type: 'source-inflation',
          words: 'Varländische Medien',
          note: 'Der Text kennt nur ein Blatt, den Ledger.',
        },
      ],
    },
    {
      paragraph: 'Die Zeitung The Ledger schreibt',
      span: 'Die Zeitung The Ledger schreibt in ihrer Ausgabe vom 3. Februar, einige Beamte der Regierung in Marstad fragten sich inzwischen, ob man im Herbst nicht doch hätte reden müssen.',
      chain: 'The Ledger [outlet] ← Beamte der Regierung in Marstad ×≥2 [unnamed-group]',
      facets: { 2: { form: 'indirect' } },
      evidence: {
        1: 'Die Zeitung The Ledger schreibt',
        2: 'einige Beamte der Regierung in Marstad',
      },
      credibility: '3',
      credibilityReason: 'Unbestätigt, in sich schlüssig.',
    },
    {
      paragraph: 'Die Zeitung The Ledger schreibt',
      span: 'Das Blatt ruft dazu eine Rede in Erinnerung: Sei die Fahrrinne offen, so laufe man aus und warte nicht auf eine bessere Tide, hatte Thorvik im November vor dem Seehandelsclub gesagt.',
      chain: 'The Ledger [outlet] ← Maren Thorvik [named-person]',
      facets: { 2: { ...indirectSpeech, fidelity: 'faithful' } },
      evidence: { 1: 'Das Blatt ruft dazu eine Rede in Erinnerung' },
      credibility: '1',
      credibilityReason: 'Die Rede vom 5. November; der Courier hat sie im Saal mitgeschrieben.',
      note: 'Vierter Text mit derselben Äußerung, noch immer **ein** Ursprung.',
    },
    {
      paragraph: '“Slow ice',
      chain: '@nquarrie [social] ← The Ledger? [outlet]',
      basis: { 2: 'inferred' },
      facets: {
        1: { channel: 'social-post', platform: 'Fathom', account: '@nquarrie', form: 'direct' },
      },
      credibility: '6',
      credibilityReason: 'Ein Bonmot; es wiederholt den Artikel, den es verlinkt.',
      note: 'Kein weiterer Beleg: Der Beitrag erscheint am Tag des Artikels und verweist darauf.',
    },
  ],
}
