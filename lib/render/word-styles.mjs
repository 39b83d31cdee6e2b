import { BorderStyle, HeadingLevel, TabStopType } from 'docx'

/** How the Word document looks; measures in twentieths of a point, sizes in half points. */

const ink = '1D1B18'
const soft = '57524A'
const faint = '6E685F'
const serif = 'Georgia'
const sans = 'Calibri'
/** Where the words begin; numbers stand before it. */
const indent = 640

export const headingLevels = {
  Title: HeadingLevel.TITLE,
  Heading1: HeadingLevel.HEADING_1,
  Heading2: HeadingLevel.HEADING_2,
  Heading3: HeadingLevel.HEADING_3,
  Heading4: HeadingLevel.HEADING_4,
}

const heading = (size, before, after) => ({
  run: { font: serif, size, bold: true, color: ink },
  paragraph: { spacing: { before, after }, keepNext: true },
})

export const styles = {
  default: {
    document: { run: { font: serif, size: 21, color: ink } },
    title: heading(52, 480, 120),
    heading1: heading(32, 560, 160),
    heading2: heading(26, 400, 120),
    heading3: heading(23, 320, 100),
    heading4: heading(21, 280, 80),
    hyperlink: { run: { color: ink, underline: { color: 'B9B2A4' } } },
    footnoteText: { run: { font: sans, size: 17, color: soft } },
  },
}

/** Under a paragraph: set in, small, a hair line at its side. */
const apparatus = {
  indent: { left: indent + 160 },
  spacing: { before: 20, after: 20, line: 250 },
  border: { left: { style: BorderStyle.SINGLE, size: 4, space: 8, color: 'D8D2C6' } },
  keepLines: true,
}
const numbered = {
  indent: { left: indent, hanging: indent },
  tabStops: [{ type: TabStopType.LEFT, position: indent }],
}

const style = (id, run, paragraph) => ({
  ...{ id, name: `Stemma ${id}`, basedOn: 'Normal', quickFormat: true },
  ...{ run, paragraph },
})

export const paragraphStyles = [
  style('Brand', { size: 20 }, { spacing: { after: 200 } }),
  style('Imprint', { font: sans, size: 18, color: soft }, { spacing: { after: 320 } }),
  style(
    'ContentsTitle',
    { font: sans, size: 18, bold: true, color: soft },
    { spacing: { before: 120, after: 80 } },
  ),
  style(
    'Running',
    { font: sans, size: 16 },
    { tabStops: [{ type: TabStopType.RIGHT, position: 9200 }] },
  ),
  style('Body', { size: 22 }, { spacing: { after: 140, line: 300 } }),
  style('Small', { font: sans, size: 18, color: soft }, { spacing: { after: 50 } }),
  style(
    'Notice',
    { font: sans, size: 18, color: soft },
    { spacing: { before: 120, after: 160 }, indent: { left: indent } },
  ),
  style('Words', { size: 22 }, { ...numbered, spacing: { before: 280, after: 100, line: 310 } }),
  style(
    'Standfirst',
    { size: 24, color: soft },
    { ...numbered, spacing: { before: 240, after: 100, line: 310 } },
  ),
  style(
    'Caption',
    { size: 20, italics: true },
    { ...numbered, spacing: { before: 200, after: 80 } },
  ),
  style(
    'Furniture',
    { font: sans, size: 16, color: faint },
    { ...numbered, spacing: { before: 80, after: 80 } },
  ),
  style(
    'Label',
    { font: sans, size: 17, color: faint },
    { ...apparatus, spacing: { before: 140, after: 20 } },
  ),
  style(
    'Reviewer',
    { font: sans, size: 17 },
    { ...apparatus, spacing: { before: 120, after: 20 }, keepNext: true },
  ),
  style('Chain', { size: 20 }, { ...apparatus, keepNext: true }),
  style(
    'Hop',
    { font: sans, size: 18 },
    {
      ...apparatus,
      indent: { left: indent + 440, hanging: 280 },
      tabStops: [{ type: TabStopType.LEFT, position: indent + 440 }],
    },
  ),
  style('Notation', { font: sans, size: 15, color: faint }, apparatus),
  style('Mark', { font: sans, size: 17, color: soft }, apparatus),
  style('Cell', { font: sans, size: 17 }, {}),
  style('Comment', { font: sans, size: 18 }, {}),
  style('Footnote', { font: sans, size: 17, color: soft }, {}),
]

const character = (id, run) => ({ id, name: `Stemma ${id}`, quickFormat: true, run })

export const characterStyles = [
  character('Faint', { color: faint, font: sans, bold: false }),
  character('Evidence', { underline: { type: 'single', color: '8A4F0D' } }),
  character('Labelled', { shading: { type: 'clear', color: 'auto', fill: 'FDEEC9' } }),
  character('Flagged', { underline: { type: 'wave', color: '9C3325' } }),
  character('Letter', { superScript: true, bold: true, font: sans }),
  character('Value', {
    bold: true,
    color: ink,
    border: { style: 'single', size: 4, space: 0, color: 'A49D90' },
  }),
  character('Warning', { color: '9C3325', bold: true }),
  character('Relay', { color: '2F5D8A' }),
  character('Named', { color: '2D6A4F' }),
  character('Unnamed', { color: '8A4F0D', bold: true }),
  character('Record', { color: '5B4B8A' }),
  character('Nobody', { color: faint }),
]
