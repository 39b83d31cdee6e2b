import { docxOf, pdfOf, pieces } from '../../support/office-files'
import { odtFile, sentence, utf8 } from './made'

/** A file that is read without complaint, before it is damaged. */
export interface Sound {
  readonly fileName: string
  readonly bytes: Uint8Array
}

const words = [
  'Der Rat lehnt den Entwurf ab',
  sentence.repeat(4),
  sentence.repeat(3),
  'Wie es weitergeht',
  sentence.repeat(5),
]
const [headline = '', ...rest] = words

const page = `<!doctype html><html lang="de"><head><title>${headline}</title><meta name="author" content="Erika Muster"></head><body><nav><a href="/">Start</a></nav><article><h1>${headline}</h1>${rest.map((own) => `<p>${own}</p>`).join('')}</article><footer>Impressum</footer></body></html>`

const mail = `From: Erika Muster <erika@example.org>\r\nTo: redaktion@example.org\r\nSubject: Fwd: ${headline}\r\nDate: Fri, 15 Mar 2024 10:20:30 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="=_grenze"\r\n\r\n--=_grenze\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${rest.join('\r\n\r\n')}\r\n--=_grenze\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--=_grenze--\r\n`

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Blatt</title><link>https://example.org/</link><description>x</description>${rest.map((own, i) => `<item><title>Titel ${i}</title><link>https://example.org/${i}</link><pubDate>Fri, 15 Mar 2024 10:20:30 +0100</pubDate><description>${own}</description></item>`).join('')}</channel></rss>`

const table = `title,text,url\n${rest.map((own, i) => `Titel ${i},"${own}",https://example.org/${i}`).join('\n')}\n`
const lines = rest.map((own, i) => JSON.stringify({ title: `Titel ${i}`, text: own })).join('\n')

/** One sound file of each format. */
export const soundFiles = async (): Promise<Sound[]> => [
  { fileName: 'a.pdf', bytes: pdfOf(pieces(...words)) },
  { fileName: 'a.docx', bytes: await docxOf(pieces(...words)) },
  { fileName: 'a.odt', bytes: odtFile(words.map((own) => `<text:p>${own}</text:p>`).join('')) },
  { fileName: 'a.eml', bytes: utf8(mail) },
  { fileName: 'a.html', bytes: utf8(page) },
  { fileName: 'a.rss', bytes: utf8(feed) },
  { fileName: 'a.csv', bytes: utf8(table) },
  { fileName: 'a.jsonl', bytes: utf8(lines) },
  { fileName: 'a.txt', bytes: utf8(words.join('\n\n')) },
]
