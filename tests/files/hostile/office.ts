import { strToU8, zipSync } from 'fflate'
import {
  deflated,
  entities,
  externalDtd,
  joined,
  odtFile,
  rawPdf,
  sentence,
  utf8,
  wordFile,
  wordParagraph,
  type Hostile,
} from './made'

const million = 1_000_000
const zeros = (bytes: number) => new Uint8Array(bytes)

/** Relations of a Word file to pictures, templates and files elsewhere. */
const relations = (...targets: readonly string[]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        (target, i) =>
          `<Relationship Id="rId${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/>`,
      )
      .join('')}</Relationships>`,
  )
const picture =
  '<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:blip r:link="rId0"/><a:blip r:embed="rId1"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>'

const nested = (depth: number): Uint8Array => {
  let inner = zipSync({ 'a.txt': utf8(sentence) })
  for (let i = 0; i < depth; i += 1) inner = zipSync({ 'inner.zip': inner, 'b.zip': inner })
  return inner
}

/** The sizes in an archive's directory made to say something else. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let i = 0; i + 28 < copy.length; i += 1) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true)
  }
  return copy
}

/** Word files, OpenDocument texts and archives; `server` is where a picture or a DTD would be fetched from. */
export const officeFiles = (server: string): Hostile[] => {
  const word = (name: string, make: () => Uint8Array, fileName = 'a.docx') => ({
    name: `word: ${name}`,
    fileName,
    make,
  })
  const open = (name: string, make: () => Uint8Array, fileName = 'a.odt') => ({
    name: `odt: ${name}`,
    fileName,
    make,
  })
  return [
    word('a bomb in its text', () => wordFile('', { 'word/document.xml': zeros(120 * million) })),
    word('a bomb in a picture', () =>
      wordFile(wordParagraph(sentence), { 'word/media/a.png': zeros(60 * million) }),
    ),
    word('many bombs', () =>
      wordFile(
        wordParagraph(sentence),
        Object.fromEntries(
          Array.from({ length: 8 }, (_, i) => [`word/footer${i}.xml`, zeros(20 * million)]),
        ),
      ),
    ),
    word('sizes that are too small', () => lying(wordFile(wordParagraph(sentence)), 10)),
    word('sizes that are too large', () => lying(wordFile(wordParagraph(sentence)), 0x7fffffff)),
    word('three thousand parts', () =>
      wordFile(
        wordParagraph(sentence),
        Object.fromEntries(
          Array.from({ length: 3_000 }, (_, i) => [`word/a${i}.xml`, utf8('<a/>')]),
        ),
      ),
    ),
    word('archives in archives', () => nested(12)),
    word('archives in archives as a part', () =>
      wordFile(wordParagraph(sentence), { 'word/embeddings/a.zip': nested(10) }),
    ),
    word('entities', () => wordFile(wordParagraph('&d;'), {}, entities)),
    word('a DTD from elsewhere', () => wordFile(wordParagraph('&leak;'), {}, externalDtd(server))),
    word('pictures from elsewhere', () =>
      wordFile(wordParagraph(sentence) + picture, {
        'word/_rels/document.xml.rels': relations(server, 'file:///etc/passwd'),
      }),
    ),
    word('pictures of devices', () =>
      wordFile(wordParagraph(sentence) + picture, {
        'word/_rels/document.xml.rels': relations('file:///dev/zero', '/dev/zero'),
      }),
    ),
    word('names that climb', () =>
      wordFile(wordParagraph(sentence), {
        '../../etc/passwd': utf8('x'),
        '/etc/passwd': utf8('x'),
      }),
    ),
    word('no text part', () => zipSync({ '[Content_Types].xml': utf8('<Types/>') })),
    word('an empty archive', () => zipSync({})),
    word('a hundred thousand elements in each other', () =>
      wordFile('<w:p><w:r>'.repeat(100_000) + sentence),
    ),
    word('as many, and closed', () =>
      wordFile(
        `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${wordParagraph(sentence)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`,
      ),
    ),
    word('tables in tables', () =>
      wordFile(
        `${'<w:tbl><w:tr><w:tc>'.repeat(2_000)}${wordParagraph(sentence)}${'</w:tc></w:tr></w:tbl>'.repeat(2_000)}`,
      ),
    ),
    word('an attribute of five million', () =>
      wordFile(`<w:p w:rsid="${'a'.repeat(5 * million)}"><w:r><w:t>${sentence}</w:t></w:r></w:p>`),
    ),
    word('a paragraph of a million', () => wordFile(wordParagraph(sentence.repeat(12_500)))),
    word('twenty thousand paragraphs', () => wordFile(wordParagraph(sentence).repeat(20_000))),
    word('characters that are none', () =>
      wordFile(wordParagraph('a&#0;b&#xD800;c&#x1F600;\ufffe')),
    ),
    word('UTF-16', () => {
      const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${wordParagraph(sentence)}</w:body></w:document>`
      const wide = joined([Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from(xml, 'utf16le'))])
      return wordFile('', { 'word/document.xml': wide })
    }),
    word('a style that is made from itself', () =>
      wordFile(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>${sentence}</w:t></w:r></w:p>`, {
        'word/styles.xml': utf8(
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>',
        ),
      }),
    ),
    word('a field without an end', () =>
      wordFile(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(10_000)}</w:p>`),
    ),
    word(
      'macros',
      () => wordFile(wordParagraph(sentence), { 'word/vbaProject.bin': zeros(100_000) }),
      'a.docm',
    ),
    word('a password', () =>
      joined([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), zeros(4_096)]),
    ),
    word(
      'the old format',
      () => joined([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), zeros(512)]),
      'a.doc',
    ),
    word('rich text', () => utf8(`{\\rtf1\\ansi ${'{\\b '.repeat(100_000)}`), 'a.rtf'),
    word('a PDF in front', () => joined([rawPdf(), wordFile(wordParagraph(sentence))])),
    word('a page behind', () =>
      joined([wordFile(wordParagraph(sentence)), utf8(`<p>${sentence}`)]),
    ),
    word('not an archive', () => utf8(sentence)),
    word('nothing at all', () => zeros(0)),
    word('fifty-one million bytes', () => zeros(51 * 1024 * 1024 + 1)),
    open('a bomb', () => odtFile('', { 'content.xml': zeros(120 * million) })),
    open('entities', () => odtFile('<text:p>&d;</text:p>', {}, entities)),
    open('a DTD from elsewhere', () => odtFile('<text:p>&leak;</text:p>', {}, externalDtd(server))),
    open('a DTD in its properties', () =>
      odtFile(`<text:p>${sentence}</text:p>`, { 'meta.xml': utf8(`${externalDtd(server)}<a/>`) }),
    ),
    open('a password', () =>
      odtFile('x', {
        'META-INF/manifest.xml': utf8(
          '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
        ),
      }),
    ),
    open('a billion spaces', () =>
      odtFile(`<text:p>${sentence}<text:s text:c="1000000000"/>x</text:p>`),
    ),
    open('a hundred thousand elements in each other', () =>
      odtFile(`<text:p>${'<text:span>'.repeat(100_000)}${sentence}`),
    ),
    open('lists in lists', () =>
      odtFile(`${'<text:list><text:list-item>'.repeat(20_000)}<text:p>${sentence}</text:p>`),
    ),
    open('notes in notes', () =>
      odtFile(
        `<text:p>${sentence}${'<text:note><text:note-body><text:p>a'.repeat(3_000)}</text:p>`,
      ),
    ),
    open('no text part', () =>
      zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text') }),
    ),
    open(
      'a flat file',
      () => utf8(`<office:document>${externalDtd(server)}</office:document>`),
      'a.fodt',
    ),
    open('twenty thousand paragraphs', () =>
      odtFile(`<text:p>${sentence}</text:p>`.repeat(20_000)),
    ),
    ...pdfFiles(),
  ]
}

function pdfFiles(): Hostile[] {
  const pdf = (name: string, make: () => Uint8Array) => ({
    name: `pdf: ${name}`,
    fileName: 'a.pdf',
    make,
  })
  const page = (more: string) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R${more}>>`
  return [
    pdf('a password', () =>
      rawPdf({
        trailer: `/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>/ID[<00><00>]`,
      }),
    ),
    pdf('an unknown lock', () => rawPdf({ trailer: '/Encrypt<</Filter/Foo/V 9>>/ID[<00><00>]' })),
    pdf('a hundred thousand pages', () =>
      rawPdf({ pages: '<</Type/Pages/Kids[3 0 R]/Count 100000>>' }),
    ),
    pdf('pages that are not there', () =>
      rawPdf({ pages: '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 1500>>' }),
    ),
    pdf('pages below themselves', () => rawPdf({ pages: '<</Type/Pages/Kids[2 0 R]/Count 3>>' })),
    pdf('fewer than no pages', () => rawPdf({ pages: '<</Type/Pages/Kids[3 0 R]/Count -7>>' })),
    pdf('no pages', () => rawPdf({ pages: '<</Type/Pages/Kids[]/Count 0>>' })),
    pdf('a page without words', () => rawPdf({ content: utf8('0 0 m 10 10 l S') })),
    pdf('a bomb', () => rawPdf({ content: deflated(zeros(150 * million)), filter: 'FlateDecode' })),
    pdf('a bomb in a bomb', () =>
      rawPdf({
        content: deflated(deflated(zeros(100 * million))),
        filter: '[/FlateDecode/FlateDecode]',
      }),
    ),
    pdf('a content that is too long', () =>
      rawPdf({
        content: deflated(utf8(`BT /F1 12 Tf ${'72 700 Td (Wort) Tj '.repeat(400_000)} ET`)),
        filter: 'FlateDecode',
      }),
    ),
    pdf('a content that never ends', () => rawPdf({ content: utf8('BT (Ein Satz'.repeat(1_000)) })),
    pdf('arrays in arrays', () => rawPdf({ page: page(`/A ${'['.repeat(200_000)}`) })),
    pdf('dictionaries in dictionaries', () => rawPdf({ trailer: '<</A'.repeat(100_000) })),
    pdf('a script', () =>
      rawPdf({ trailer: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\); process.exit\\(\\))>>' }),
    ),
    pdf('a font that is a program', () =>
      rawPdf({
        page: page(
          '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/X/FontMatrix[1 0 0 1 0 (0\\); process.exit\\(\\);//)]>>>>>>',
        ),
      }),
    ),
    pdf('letters as large as a house', () =>
      rawPdf({ content: utf8('BT /F1 1e30 Tf 72 700 Td (Wort) Tj ET') }),
    ),
    pdf('letters of no size', () =>
      rawPdf({ content: utf8('BT /F1 0 Tf 72 700 Td (Wort) Tj ET') }),
    ),
    pdf('words beyond the page', () =>
      rawPdf({ content: utf8('BT /F1 12 Tf -9999 9999 Td (Wort) Tj ET') }),
    ),
    pdf('a wrong place for its table', () => utf8('%PDF-1.7\nstartxref\n99999999\n%%EOF')),
    pdf('only its first line', () => utf8('%PDF-1.7\n')),
    pdf('something in front', () => joined([utf8('x'.repeat(900)), rawPdf()])),
    pdf('a page that calls itself PDF', () => utf8(`<!doctype html><p>${sentence}</p>`)),
    pdf('an archive that calls itself PDF', () => zipSync({ 'a.txt': utf8(sentence) })),
    pdf('its own page as its text', () =>
      rawPdf({ page: '<</Type/Page/Parent 2 0 R/Contents 3 0 R>>' }),
    ),
    pdf('a form in itself', () =>
      rawPdf({
        page: page('/Resources<</XObject<</A 6 0 R>>>>'),
        content: utf8('/A Do'),
        more: [
          '<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</A 6 0 R>>>>/Length 5>>\nstream\n/A Do\nendstream',
        ],
      }),
    ),
  ]
}
