import { nouns, phrases, words, type Lexicon } from './lexicon'

export const en: Lexicon = {
  numbers: new Map([
    ['a', 1],
    ['an', 1],
    ['one', 1],
    ['zero', 0],
    ...words('two three four five six seven eight nine ten eleven twelve').map(
      (word, i): [string, number] => [word, i + 2],
    ),
  ]),
  atLeast: ['at least', 'no fewer than'],
  several: [
    'a couple of',
    'a group of',
    'a number of',
    'a few',
    'dozens of',
    ...words('several some many multiple various numerous few dozens'),
  ],
  kept: new Map([
    ['another', 1],
    ['both', 2],
  ]),
  ofThem: words('of'),
  range: words('or to'),
  singular: words('this that another'),
  articles: words('the'),
  unnamed: words('unnamed anonymous unidentified undisclosed'),
  nouns: nouns([
    [
      'people',
      'singular',
      'official source diplomat officer aide adviser advisor staffer eyewitness whistleblower',
    ],
    [
      'people',
      'plural',
      'officials sources diplomats officers aides advisers advisors staffers eyewitnesses people persons whistleblowers insiders',
    ],
    [
      'counted',
      'singular',
      'analyst commander colleague critic democrat doctor employee executive expert general insider investigator judge lawmaker lawyer man member minister neighbour neighbor observer person politician prosecutor representative republican researcher resident scientist senator soldier spokesman spokesperson spokeswoman student witness woman worker',
    ],
    [
      'counted',
      'plural',
      'commanders colleagues democrats doctors employees executives generals investigators judges lawmakers lawyers members men ministers neighbours neighbors politicians prosecutors representatives republicans researchers residents scientists senators soldiers spokespeople students witnesses women workers',
    ],
    ['voices', 'plural', 'observers experts analysts critics commentators'],
    ['vague', 'plural', 'media reports rumours rumors'],
    [
      'document',
      'singular',
      'decree document letter memo filing transcript indictment treaty law bill study',
    ],
    ['document', 'plural', 'decrees documents letters memos filings transcripts files papers laws'],
    ['data', 'singular', 'poll survey dataset database census statistic'],
    ['data', 'plural', 'polls surveys statistics data'],
    ['social', 'singular', 'tweet retweet posting'],
    ['social', 'plural', 'tweets retweets postings'],
    ['translation', 'singular', 'translation'],
  ]),
  linkers: new Set(
    words(
      'of in at from with within inside near close familiar briefed privy involved present quoted cited speaking who whose that which to for on',
    ),
  ),
  phrases: phrases({
    own: 'own, own reporting, own analysis, own words, own reporting or analysis',
    unattributed: 'unattributed, no source, without source, stated without source',
    unknown: '?, unknown, unknown hop, unknown source',
    vague: 'reportedly, allegedly, it is said, it is reported',
    translation: 'machine translation, translator',
    social: 'post, a post, social media post, a social media post',
  }),
  capitalNouns: false,
}
