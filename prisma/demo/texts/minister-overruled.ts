import type { DemoText } from '../shapes'

/** An aggregator's one long paragraph: every second sentence stands on somebody else. */
export const ministerOverruled: DemoText = {
  slug: 'minister-overruled',
  title: 'Minister overruled navy chief on harbour talks',
  language: 'en',
  outlet: 'Tidewire',
  url: 'https://tidewire.example/world/minister-overruled-navy-chief',
  publishedAt: '2025-11-17',
  spine: 'Tidewire [aggregator]',
  spineDetails: { basis: { 1: 'explicit' }, evidence: { 1: 'tw-world' } },
  state: 'done',
  text: `Minister overruled navy chief on harbour talks – Ledger – World

minister-overruled-navy-chief-on-harbour-talks

Adm. Maren Thorvik reportedly advised the Cabinet to open negotiations with Skerra before the first ice

Foreign Minister Clara Wendrup persuaded the Cabinet to keep up the escorts through the Tarn Sound rather than open negotiations this autumn, The Ledger reported on Saturday. Navy chief Maren Thorvik had urged ministers in late October to use the weeks before the ice, one serving and one former official told the newspaper. Wendrup “heard her out and moved to the next item”, the former official recalled. The minister has become “less a diplomat than a harbour master with a long memory”, The Ledger wrote. The escorts have swallowed about 60 million crowns since June, according to budget papers of the Defence Ministry, and underwriters have twice raised the rates for the crossing. Skerra’s inspections had been planned long before they were announced, Wendrup conceded in an interview with Radio Tarnsund on 9 November. “The boats were painted in February,” she said. “Nobody paints boats in February for nothing.” The two countries initialled a harbour accord in 1987 that would have let pilots from either shore bring ships in. Varland withdrew from it under pressure from its shipowners, according to Eskil Varn, then the country’s chief negotiator. Last month Oriane Kest, a retired envoy of Skerra, likewise told the television channel Sundwelle that the accord had failed “on one shore only”.

READ MORE: Skerra opens second inspection post in the sound – ministry

Skerra has repeated that it is ready to talk at any time, provided that Navigation Order 14 stays in force and the “new facts on the water” are recognised.

tw-world
`,
  paragraphs: [
    { type: 'headline', begins: 'Minister overruled navy chief' },
    { type: 'metadata', sub: 'slug', begins: 'minister-overruled-navy' },
    { type: 'standfirst', begins: 'Adm. Maren Thorvik' },
    { type: 'content', begins: 'Foreign Minister Clara Wendrup' },
    { type: 'boilerplate', sub: 'teaser', begins: 'READ MORE' },
    { type: 'content', begins: 'Skerra has repeated' },
    { type: 'metadata', begins: 'tw-world' },
  ],
}
