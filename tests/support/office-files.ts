import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

// Files as people send them, made while a test runs.

/** A paragraph of a made file: plain words, or words with a part to play. */
export interface Piece {
  readonly words: string
  readonly as?: 'title' | 'heading' | 'caption' | 'bullet' | 'note'
}

export const pieces = (...words: readonly string[]): Piece[] => words.map((own) => ({ words: own }))

const escaped = (words: string) => words.replace(/[\\#$*_`<>@~=/[\]"'+-]/gu, '\\$&')

const compiler = NodeCompiler.create()

/** A PDF by Typst from its own markup; sized for A4 unless the markup says otherwise. */
export function typstPdf(markup: string): Uint8Array {
  const made = compiler.compile({ mainFileContent: markup })
  const document = made.result
  if (!document) throw new Error('This markup is no Typst')
  return new Uint8Array(compiler.pdf(document))
}

/** A PDF of these paragraphs, set as a letter would be. */
export function pdfOf(given: readonly Piece[], setup = ''): Uint8Array {
  const body = given.map(({ words, as }) => {
    const lines = words.split('\n').map(escaped).join(' \\\n')
    if (as === 'title') return `#text(size: 20pt)[${lines}]`
    return as === 'heading' ? `#text(size: 13pt)[${lines}]` : lines
  })
  return typstPdf(
    `#set page(paper: "a4")\n#set par(spacing: 1.4em)\n${setup}\n${body.join('\n\n')}\n`,
  )
}

/** A Word file of these paragraphs; the words of a note hang on the paragraph before it. */
export async function docxOf(
  given: readonly Piece[],
  properties: object = {},
): Promise<Uint8Array> {
  const notes = given.filter(({ as }) => as === 'note')
  const children = given.flatMap((piece, i) => {
    if (piece.as === 'note') return []
    const called = given[i + 1]?.as === 'note' ? notes.indexOf(given[i + 1]!) + 1 : null
    return [paragraphOf(piece, called)]
  })
  const footnotes = Object.fromEntries(
    notes.map(({ words }, i) => [i + 1, { children: [new Paragraph(words)] }]),
  )
  const file = new Document({ ...properties, footnotes, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(file))
}

function paragraphOf({ words, as }: Piece, note: number | null): Paragraph {
  const runs = words
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }))
  const children = note === null ? runs : [...runs, new FootnoteReferenceRun(note)]
  if (as === 'title') return new Paragraph({ children, heading: HeadingLevel.TITLE })
  if (as === 'heading') return new Paragraph({ children, heading: HeadingLevel.HEADING_1 })
  if (as === 'bullet') return new Paragraph({ children, bullet: { level: 0 } })
  return new Paragraph({ children })
}
