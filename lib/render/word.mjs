import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { characterStyles, headingLevels, paragraphStyles, styles } from './word-styles.mjs'

/** @typedef {import('../core/report/word/description').WordDocument} WordDocument */
/** @typedef {import('../core/report/word/description').WordInline} WordInline */
/** @typedef {import('../core/report/word/description').WordParagraph} WordParagraph */

/** A text with its tabs and line breaks as Word has them. @param {string} text */
const pieces = (text) =>
  text.split(/(\t|\n)/).flatMap((piece) => {
    if (piece === '\t') return [new Tab()]
    return piece === '' || piece === '\n' ? [] : [piece]
  })

/** @param {import('../core/report/word/description').WordRun} run */
const textRuns = ({ text, style, bold, italic, language }) =>
  text.split('\n').map(
    (line, nth) =>
      new TextRun({
        children: pieces(line),
        ...(nth > 0 ? { break: 1 } : {}),
        ...(style ? { style } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
        ...(language ? { language: { value: language } } : {}),
      }),
  )

/** @param {WordInline} inline */
function inlineParts(inline) {
  if ('text' in inline) return textRuns(inline)
  if ('footnote' in inline) return [new FootnoteReferenceRun(inline.footnote)]
  if ('commentStarts' in inline) return [new CommentRangeStart(inline.commentStarts)]
  if ('commentEnds' in inline)
    return [
      new CommentRangeEnd(inline.commentEnds),
      new TextRun({ children: [new CommentReference(inline.commentEnds)] }),
    ]
  const children = inline.runs.flatMap(textRuns)
  return 'link' in inline
    ? [new ExternalHyperlink({ link: inline.link, children })]
    : [new InternalHyperlink({ anchor: inline.linkTo, children })]
}

/** @param {WordParagraph} paragraph */
function paragraphOf({ style, inlines, bookmark }) {
  const children = inlines.flatMap(inlineParts)
  const heading = headingLevels[style]
  return new Paragraph({
    ...(heading ? { heading } : { style }),
    children: bookmark ? [new Bookmark({ id: bookmark, children: [] }), ...children] : children,
    ...(style === 'Brand' ? { tabStops: [{ type: TabStopType.RIGHT, position: 9200 }] } : {}),
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'D8D2C6' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rowBorders = { top: none, bottom: line, left: none, right: none }

/** @param {WordInline[]} inlines @param {number} width @param {string} [bookmark] */
const cellOf = (inlines, width, bookmark) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    borders: rowBorders,
    margins: { top: 50, bottom: 50, left: 0, right: 120 },
    children: [paragraphOf({ kind: 'paragraph', style: 'Cell', inlines, bookmark })],
  })

/** @param {import('../core/report/word/description').WordTable} table */
const tableOf = ({ widths, head, rows, bookmarks = [] }) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.round(width * 92)),
    rows: [
      ...(head
        ? [
            new TableRow({
              tableHeader: true,
              children: head.map((text, at) => cellOf([{ text, style: 'Faint' }], widths[at])),
            }),
          ]
        : []),
      ...rows.map(
        (cells, nth) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((inlines, at) =>
              cellOf(inlines, widths[at], at === 0 ? bookmarks[nth] : undefined),
            ),
          }),
      ),
    ],
  })

/** @param {string} title */
const contentsOf = (title) => [
  new Paragraph({ style: 'ContentsTitle', children: [new TextRun(title)] }),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
]

/** @param {import('../core/report/word/description').WordBlock} block @param {string} contents */
function blockOf(block, contents) {
  if (block.kind === 'contents') return contentsOf(contents)
  return block.kind === 'table' ? [tableOf(block)] : [paragraphOf(block)]
}

/** @param {string} text */
const faint = (text) => new TextRun({ text, style: 'Faint' })

/** @param {WordDocument['header']} header */
const headerOf = ([left, right]) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Running',
        children: [faint(left), new TextRun({ children: [new Tab(), right], style: 'Faint' })],
      }),
    ],
  })

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            style: 'Faint',
            children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

/** @param {string} name */
const initials = (name) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3)

/** @param {WordDocument} document @returns {Promise<Buffer>} */
export function wordFile(document) {
  const { title, author, language, createdAt, header, blocks, footnotes, comments } = document
  const made = new Document({
    ...{ title, creator: author, lastModifiedBy: author },
    styles: {
      ...styles,
      default: {
        ...styles.default,
        document: { run: { ...styles.default.document.run, language: { value: language } } },
      },
      ...{ paragraphStyles, characterStyles },
    },
    footnotes: Object.fromEntries(
      footnotes.map((paragraphs, at) => [at + 1, { children: paragraphs.map(paragraphOf) }]),
    ),
    comments: {
      children: comments.map(({ author: by, at, paragraphs }, id) => ({
        ...{ id, author: by, initials: initials(by) },
        date: new Date(Number.isNaN(Date.parse(at)) ? createdAt : at),
        children: paragraphs.map(paragraphOf),
      })),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { margin: { top: 1400, bottom: 1250, left: 1350, right: 1350 } },
        },
        headers: { default: headerOf(header), first: new Header({ children: [] }) },
        footers: { default: footer(), first: footer() },
        children: blocks.flatMap((block) => blockOf(block, document.contents)),
      },
    ],
  })
  return Packer.toBuffer(made)
}
