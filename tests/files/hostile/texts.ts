import { entities, externalDtd, joined, sentence, utf8, type Hostile } from './made'

const million = 1_000_000
const thousand = 1_000
const wide = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(isBig ? bytes.swap16() : bytes)
}
const fourBytes = (text: string): Uint8Array =>
  joined(
    [...text].map((char) => {
      const code = char.codePointAt(0)!
      return Uint8Array.of(code & 255, (code >> 8) & 255, code >> 16, 0)
    }),
  )

/** Pages, texts, mails, tables and lists; `server` is where an entity or a picture would be fetched from. */
export const textFiles = (server: string): Hostile[] => [
  ...of('txt', [
    ['nothing', () => ''],
    ['a mark alone', () => '\ufeff'],
    ['white space', () => ' \n\t\u00a0\n'],
    ['NULs', () => 'a\0'.repeat(thousand)],
    ['one NUL', () => `${sentence}\0${sentence}`],
    ['half characters', () => Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0x62, 0xed, 0xb0, 0x80)],
    ['UTF-16, small end first', () => wide(`\ufeff${sentence}`, false)],
    ['UTF-16, big end first', () => wide(`\ufeff${sentence}`, true)],
    ['UTF-16 without a mark', () => wide(sentence, false)],
    ['UTF-16 cut in a character', () => wide(`\ufeff${sentence}`, false).slice(0, -1)],
    ['UTF-16 with half a character', () => wide('\ufeffa\ud800b', false)],
    ['UTF-32', () => joined([Uint8Array.of(0xff, 0xfe, 0, 0), fourBytes(sentence)])],
    ['UTF-32 without a mark', () => fourBytes(sentence)],
    ['UTF-7', () => '+AGE-bc'],
    ['any bytes', () => Uint8Array.from({ length: 5_000 }, (_, i) => (i * 167 + 13) & 255)],
    ['control characters', () => '\u0001\u0002\u0003'.repeat(500)],
    ['a million line ends', () => '\n'.repeat(million) + sentence],
    ['a paragraph of a million', () => sentence.repeat(12_500)],
    ['ten million', () => `${sentence.repeat(5)}\n\n`.repeat(24_000)],
    ['eleven million', () => 'a'.repeat(11 * million)],
    ['a word of a million', () => 'a'.repeat(million)],
    ['a million quotes', () => '„'.repeat(million)],
    ['a million brackets', () => '('.repeat(million)],
    ['a million points', () => '. '.repeat(million / 2)],
    ['marks upon marks', () => `a${'\u0301'.repeat(100_000)}`],
    ['signs of direction', () => `${'\u202e\u2066'.repeat(50_000)}${sentence}`],
    ['a hundred thousand short lines', () => 'Wort\n'.repeat(100_000)],
    ['a hundred thousand dates', () => '12.03.2024\n'.repeat(100_000)],
    ['a hundred thousand addresses', () => 'https://example.org/a\n\n'.repeat(100_000)],
  ]),
  ...of('html', [
    ['nothing', () => ''],
    ['no text', () => '<!doctype html><html><body><script>1</script></body></html>'],
    ['a million elements in each other', () => '<div>'.repeat(million) + sentence],
    ['as many inline', () => '<b>'.repeat(million) + sentence],
    [
      'as many, and closed',
      () => `${'<span>'.repeat(100_000)}${sentence}${'</span>'.repeat(100_000)}`,
    ],
    ['tables in tables', () => '<table><tr><td>'.repeat(20_000) + sentence],
    ['lists in lists', () => '<ul><li>'.repeat(50_000) + sentence],
    ['an attribute of five million', () => `<p title="${'a'.repeat(5 * million)}">${sentence}</p>`],
    [
      'a hundred thousand attributes',
      () =>
        `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}>${sentence}</p>`,
    ],
    ['a million open signs', () => '<'.repeat(million)],
    ['a million ends', () => '</p>'.repeat(200_000) + sentence],
    ['a comment without an end', () => `<p>${sentence}</p><!-- ${'a'.repeat(million)}`],
    ['a script without an end', () => `<p>${sentence}</p><script>${'<!--'.repeat(100_000)}`],
    ['ten million', () => `<article>${`<p>${sentence.repeat(5)}</p>`.repeat(24_000)}</article>`],
    ['a paragraph of a million', () => `<article><p>${sentence.repeat(12_500)}</p></article>`],
    ['ten thousand paragraphs', () => `<article>${`<p>${sentence}</p>`.repeat(10_000)}</article>`],
    ['NULs', () => `<p>a\0b${sentence}</p>`],
    [
      'references to no character',
      () => `<p>&#0;&#xD800;&#xDFFF;&#x110000;&#1114112; ${sentence}</p>`,
    ],
    ['entities', () => `${entities}<html><p>&d; ${sentence}</p></html>`],
    ['a DTD from elsewhere', () => `${externalDtd(server)}<html><p>${sentence}</p></html>`],
    [
      'pictures and frames from elsewhere',
      () =>
        `<p>${sentence}</p><img src="${server}"><iframe src="${server}"></iframe><link rel=stylesheet href="${server}"><script src="${server}"></script><object data="${server}">`,
    ],
    [
      'another page to go to',
      () => `<meta http-equiv="refresh" content="0;url=${server}"><p>${sentence}</p>`,
    ],
    [
      'a base elsewhere',
      () => `<base href="javascript:alert(1)//"><p>${sentence}</p><a href="x">x</a>`,
    ],
    [
      'foreign elements',
      () =>
        `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">${sentence}`,
    ],
    [
      'a drawing',
      () => `<svg><foreignObject><p>${sentence}</p></foreignObject><use href="${server}"/></svg>`,
    ],
    ['templates', () => `<template>${'<template>'.repeat(10_000)}${sentence}</template>`],
    ['plain text', () => `<plaintext>${sentence}<p>`],
    ['UTF-16', () => wide(`\ufeff<p>${sentence}</p>`, false)],
    ['a set that does not exist', () => `<meta charset="x-nothing"><p>${sentence}</p>`],
    [
      'data for machines that breaks',
      () =>
        `<script type="application/ld+json">${'{"a":'.repeat(100_000)}</script><p>${sentence}</p>`,
    ],
    [
      'data for machines that is about everything',
      () =>
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify('x'.repeat(million))},"author":[[[[{}]]]],"datePublished":{}}</script><p>${sentence}</p>`,
    ],
    [
      'a million classes',
      () => `<div class="${'a '.repeat(million / 2)}"><p>${sentence}</p></div>`,
    ],
    [
      'names like those of objects',
      () =>
        `<form><input name="parentNode"><input name="childNodes"></form><p id="__proto__">${sentence}</p>`,
    ],
  ]),
  ...of('eml', [
    ['nothing', () => ''],
    ['no head', () => sentence],
    ['no body', () => 'Subject: x\r\n\r\n'],
    ['a head of five million', () => `Subject: ${'a'.repeat(5 * million)}\r\n\r\n${sentence}`],
    ['a hundred thousand lines of head', () => `${'X-A: b\r\n'.repeat(100_000)}\r\n${sentence}`],
    [
      'a hundred thousand parts in each other',
      () =>
        Array.from(
          { length: 100_000 },
          (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
        ).join(''),
    ],
    [
      'a hundred thousand parts beside each other',
      () =>
        `Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\nContent-Type: text/plain\r\n\r\n${sentence}\r\n`.repeat(100_000)}`,
    ],
    [
      'a border that is nowhere',
      () => `Content-Type: multipart/mixed; boundary="nie"\r\n\r\n${sentence}`,
    ],
    [
      'an empty border',
      () => `Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n${sentence}`,
    ],
    [
      'mails in mails',
      () =>
        Array.from(
          { length: 60 },
          (_, i) => `Subject: ${i}\r\nContent-Type: message/rfc822\r\n\r\n`,
        ).join('') + sentence,
    ],
    [
      'broken base64',
      () =>
        `Subject: x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'%%%='.repeat(1_000)}`,
    ],
    [
      'broken quoting',
      () =>
        `Subject: =?utf-8?Q?=ZZ=?=\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=ZZ=\r\n'.repeat(1_000)}${sentence}`,
    ],
    [
      'a set that does not exist',
      () =>
        `Subject: =?x-nothing?B?YWJj?=\r\nContent-Type: text/plain; charset=x-nothing\r\n\r\n${sentence}`,
    ],
    ['NULs', () => `Subject: a\0b\r\n\r\n${sentence}\0${sentence}`],
    ['half a character', () => `Subject: =?utf-8?Q?=ED=A0=80?=\r\n\r\n${sentence}`],
    [
      'a date of its own',
      () => `Date: Fri, 99 Foo 99999 99:99:99 +9999\r\nSubject: x\r\n\r\n${sentence}`,
    ],
    [
      'a page with a million elements',
      () => `Subject: x\r\nContent-Type: text/html\r\n\r\n${'<div>'.repeat(200_000)}${sentence}`,
    ],
  ]),
  ...of('csv', [
    ['nothing', () => ''],
    ['names alone', () => 'title,text\n'],
    ['a million columns', () => `${'a,'.repeat(million)}b\n${'1,'.repeat(million)}2\n`],
    ['a million rows', () => `text\n${'Ein Satz.\n'.repeat(million)}`],
    ['a quote without an end', () => `title,text\na,"${sentence.repeat(1_000)}`],
    ['a million quotes', () => `text\n${'"'.repeat(million + 1)}`],
    ['NULs', () => `title,text\na\0b,${sentence}\0\n`],
    ['rows of any length', () => `title,text\na\nb,c,d,e\n,${sentence}\n`],
    ['the same name twice', () => `text,text\n${sentence},${sentence}\n`],
    ['names like those of objects', () => `__proto__,constructor,text\n1,2,${sentence}\n`],
    ['formulas', () => `title,text\n=cmd|' /C calc'!A0,${sentence}\n`],
    ['no text', () => 'a,b\n1,2\n'],
    ['UTF-16', () => wide(`\ufefftitle,text\na,${sentence}\n`, false)],
    ['a cell of ten million', () => `title,text\na,${'b'.repeat(10 * million)}\n`],
  ]),
  ...of('jsonl', [
    ['nothing', () => ''],
    ['no objects', () => '1\n"a"\nnull\n[]\n'],
    ['lists in lists', () => `${'['.repeat(million)}\n`],
    ['objects in objects', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`],
    [
      'names like those of objects',
      () => `{"__proto__":{"a":1},"constructor":"x","text":${JSON.stringify(sentence)}}\n`,
    ],
    ['half characters', () => '{"text":"a\\ud800b","title":"\\udfff"}\n'],
    ['NULs', () => '{"text":"a\\u0000b"}\n'],
    [
      'every second row broken',
      () => `{"text":${JSON.stringify(sentence)}}\n{"text":\n`.repeat(2_000),
    ],
    ['a line of ten million', () => `{"text":"${'a'.repeat(10 * million)}"}\n`],
    [
      'a hundred thousand names',
      () => `{${Array.from({ length: 100_000 }, (_, i) => `"a${i}":1`).join(',')}}\n`,
    ],
    ['eleven thousand rows', () => `{"text":"Ein Satz."}\n`.repeat(11_000)],
  ]),
  ...of('rss', [
    ['nothing', () => ''],
    ['no feed', () => '<a/>'],
    ['no entries', () => '<rss version="2.0"><channel><title>x</title></channel></rss>'],
    [
      'entities',
      () =>
        `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><item><title>&d;</title></item></channel></rss>`,
    ],
    [
      'a DTD from elsewhere',
      () =>
        `<?xml version="1.0"?>${externalDtd(server)}<rss version="2.0"><channel><item><title>x</title></item></channel></rss>`,
    ],
    [
      'twenty thousand entries',
      () =>
        `<rss version="2.0"><channel>${'<item><title>x</title><link>https://example.org/</link></item>'.repeat(20_000)}</channel></rss>`,
    ],
    [
      'elements in each other',
      () => `<rss version="2.0"><channel><item>${'<a>'.repeat(200_000)}</item></channel></rss>`,
    ],
    [
      'addresses that are none',
      () =>
        '<rss version="2.0"><channel><item><title>x</title><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item></channel></rss>',
    ],
    [
      'an entry of five million',
      () =>
        `<rss version="2.0"><channel><item><description>${'a'.repeat(5 * million)}</description></item></channel></rss>`,
    ],
    [
      'half characters',
      () =>
        '<rss version="2.0"><channel><item><title>&#xD800;&#0;</title><description>x</description></item></channel></rss>',
    ],
  ]),
  ...of('mbox', [
    ['nothing', () => ''],
    ['no mails', () => sentence],
    ['a hundred thousand mails', () => 'From a b\nSubject: x\n\ny\n\n'.repeat(100_000)],
    ['a thousand mails without a word', () => 'From a b\nSubject:\n\n\n'.repeat(1_000)],
  ]),
  ...of('uri', [
    ['nothing', () => ''],
    ['no addresses', () => `${sentence}\njavascript:alert(1)\nfile:///etc/passwd\n`],
    ['a hundred thousand', () => 'https://example.org/a\n'.repeat(100_000)],
    ['one of a million', () => `https://example.org/${'a'.repeat(million)}\n`],
    ['twice the same', () => 'https://example.org/\nhttps://example.org/\n'],
  ]),
]

const mediaTypes: Readonly<Record<string, string>> = { uri: 'text/uri-list' }

function of(
  ending: string,
  files: readonly (readonly [string, () => string | Uint8Array])[],
): Hostile[] {
  const mediaType = mediaTypes[ending]
  return files.map(([name, content]) => ({
    name: `${ending}: ${name}`,
    fileName: `a.${ending}`,
    ...(mediaType && { mediaType }),
    make: () => asBytes(content()),
  }))
}

const asBytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? utf8(content) : content
