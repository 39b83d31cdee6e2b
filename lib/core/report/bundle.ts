import { json } from './escape'
import type { Content, Format } from './format'
import type { ReportModel } from './report'
import { wordsOf } from './words'

/** A file of a bundle, as its manifest names it. */
export interface BundledFile {
  readonly name: string
  readonly format: Format
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

interface Entry {
  readonly file: string
  readonly format: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly carries: readonly Content[]
  readonly leavesOut: Format['leavesOut']
}

const entryOf = ({ name, format, bytes, sha256 }: BundledFile): Entry => ({
  ...{ file: name, format: format.id, name: format.name, mediaType: format.mediaType },
  ...{ bytes, sha256, carries: format.carries, leavesOut: format.leavesOut },
})

/** The manifest of a bundle: every file with its hash, what it carries and what it could not. */
export const manifestOf = (model: ReportModel, files: readonly BundledFile[]): string => {
  const { number, title, workspace, createdAt, language, generator, schemes } = model
  return json({
    schema: 'stemma-bundle/1',
    report: { number, title, workspace, createdAt, language, generator, schemes },
    files: files.map(entryOf),
  })
}

/** The same for people: a text in the report's language that says what is missing from which file. */
export const readmeOf = (model: ReportModel, files: readonly BundledFile[]): string => {
  const { language } = model
  const words = wordsOf(language)
  const block = ({ name, format }: BundledFile) =>
    [
      `${name} (${format.name})`,
      ...(format.leavesOut.length > 0
        ? format.leavesOut.map((each) => `  - ${each[language]}`)
        : [`  - ${words.leavesOutNothing}`]),
    ].join('\n')
  return [words.bundleLead, ...files.map(block)].join('\n\n') + '\n'
}
