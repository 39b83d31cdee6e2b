import { describe, expect, it } from 'vitest'
import { english, german, read } from './read'

const cases: [name: string, markup: string, expected: string[], report?: string[]][] = [
  ['nothing but the report', '<article>…</article>', []],
  [
    'headline and heading',
    '<h1>Hafen wird ausgebaut</h1>…<h2>Wie es weitergeht</h2><p>Danach wird gebaut, wenn alles gut geht.</p>',
    [
      'headline: Hafen wird ausgebaut',
      'heading: Wie es weitergeht',
      'content: Danach wird gebaut, wenn alles gut geht.',
    ],
  ],
  [
    'a standfirst by its name',
    '<article><h1>Hafen wird ausgebaut</h1><p class="article__lead">Vierzig Millionen soll der Ausbau kosten, sagt die Stadt.</p>…</article>',
    [
      'headline: Hafen wird ausgebaut',
      'standfirst: Vierzig Millionen soll der Ausbau kosten, sagt die Stadt.',
    ],
  ],
  [
    'a caption and its credit',
    '<article>…<figure><img src="a.jpg"><figcaption><span class="caption">Der Hafen am Abend</span><span class="credit"></span></figcaption></figure></article>',
    ['caption: Der Hafen am Abend'],
  ],
  [
    'a credit alone',
    '<article>…<figure><img src="a.jpg"><figcaption>Foto: Erika Muster</figcaption></figure></article>',
    ['metadata/credit: Foto: Erika Muster'],
  ],
  [
    'a caption called lead is no standfirst',
    '<h1>Hafen wird ausgebaut</h1><figure class="lead"><img src="a.jpg"><figcaption class="lead">So soll das Becken von Nordhafen nach dem Ausbau aussehen</figcaption></figure><article>…</article>',
    [
      'headline: Hafen wird ausgebaut',
      'caption: So soll das Becken von Nordhafen nach dem Ausbau aussehen',
    ],
  ],
  [
    'a line in a box with a picture',
    '<article>…<div><div><img src="a.jpg"></div><div>Der Hafen am Abend</div></div></article>',
    ['caption: Der Hafen am Abend'],
  ],
  [
    'a face in a line is no picture',
    '<article>…<p>Gute Reise <img class="emoji" src="a.png"> und bis bald, sagte sie.</p></article>',
    ['content: Gute Reise und bis bald, sagte sie.'],
  ],
  [
    'an embedded post',
    '<article>…<blockquote class="twitter-tweet"><p>Endlich wird gebaut!</p></blockquote></article>',
    ['content/embed: Endlich wird gebaut!'],
  ],
  [
    'items of a list',
    '<article>…<ul><li>Erstens die Kosten</li><li>Zweitens der Verkehr</li></ul></article>',
    ['content: Erstens die Kosten', 'content: Zweitens der Verkehr'],
  ],
  [
    'related links',
    '<article>…<div class="related-articles"><a href="/b">Bahn wird teurer</a></div></article>',
    ['boilerplate/teaser: Bahn wird teurer'],
  ],
  [
    'a teaser’s card without a name',
    '<article>…<div><h3><a href="/b">Bahn wird teurer</a></h3><p>Die Preise steigen im Winter.</p></div></article>',
    ['boilerplate/teaser: Bahn wird teurer', 'boilerplate/teaser: Die Preise steigen im Winter.'],
  ],
  [
    'a newsletter box',
    '<article>…<div class="newsletter-signup"><p>Jeden Morgen das Wichtigste.</p></div></article>',
    ['boilerplate: Jeden Morgen das Wichtigste.'],
  ],
  [
    'comments and their form',
    '<article>…</article><div id="comments"><p>Na endlich.</p></div>',
    ['boilerplate/comments: Na endlich.'],
  ],
  [
    'a translator’s note inside the last line',
    '<article>…<p>Mehr war am Abend nicht zu erfahren. Übersetzt mit DeepL.com</p></article>',
    [
      'content: Mehr war am Abend nicht zu erfahren.',
      'metadata/translator: Übersetzt mit DeepL.com',
    ],
  ],
  [
    'author and date',
    '<article><h1>Hafen wird ausgebaut</h1><div class="byline">Von Erika Muster</div><time class="date">4. November 2023</time>…</article>',
    [
      'headline: Hafen wird ausgebaut',
      'metadata/byline: Von Erika Muster',
      'metadata/date: 4. November 2023',
    ],
  ],
  [
    'navigation above goes below',
    '<nav><a href="/">Start</a> <a href="/p">Politik</a></nav><h1>Hafen wird ausgebaut</h1>…',
    ['headline: Hafen wird ausgebaut', 'boilerplate/link: Start Politik'],
  ],
  [
    'a heading over nothing',
    '<article>…<h2>Auch lesenswert</h2></article>',
    ['boilerplate/teaser: Auch lesenswert'],
  ],
  [
    'English furniture',
    '<h1>Harbour to grow</h1>…<aside><p>Sign up for our morning newsletter</p></aside>',
    ['headline: Harbour to grow', 'boilerplate: Sign up for our morning newsletter'],
    english,
  ],
  [
    'classes of a post that say what it is filed under',
    '<article class="post-12 hentry category-comments tag-newsletter">…</article>',
    [],
  ],
  ['a form around the whole page', '<form id="aspnetForm">…</form>', []],
  ['a page named after its sidebar', '<div class="has-sidebar">…</div>', []],
  [
    'white space collapses',
    '<article>…<p>Ein  Wort\n\tund   noch eins.</p></article>',
    ['content: Ein Wort und noch eins.'],
  ],
  [
    'soft hyphens go, no-break spaces stay',
    '<article>…<p>Hafen&shy;aus&shy;bau für 40&nbsp;Millionen.</p></article>',
    ['content: Hafenausbau für 40\u00A0Millionen.'],
  ],
  [
    'one break is a line, two are a paragraph',
    '<article>…<div>Erste Zeile,<br>zweite Zeile.<br><br>Neuer Absatz am Ende.</div></article>',
    ['content: Erste Zeile,\nzweite Zeile.', 'content: Neuer Absatz am Ende.'],
  ],
  [
    'what is hidden is not read',
    '<article>…<p hidden>Unsichtbar.</p><p style="display: none">Auch nicht.</p><script>x()</script></article>',
    [],
  ],
]

describe('an article in a page', () => {
  it.each(cases)('%s', (_name, markup, expected, report = german) => {
    expect(read(markup, report)).toEqual(expected)
  })
})
