import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tmpdir } from 'node:os'
import { fontFiles, printable } from './fonts.mjs'

/** @param {{ shortDiagnostics: unknown[] } | null} error */
const reasons = (error) => JSON.stringify(error?.shortDiagnostics ?? [])

/** A compiler that knows our fonts; nothing of the machine is read, for the source names no file. */
export function typesetter() {
  const fonts = fontFiles()
  const shown = printable(fonts)
  const compiler = NodeCompiler.create({
    workspace: tmpdir(),
    fontArgs: [{ fontBlobs: fonts }],
  })

  /** @param {string} source */
  const compiled = (source) => {
    const outcome = compiler.compile({ mainFileContent: shown(source) })
    if (outcome.result) return outcome.result
    throw new Error(`Typst refused the source: ${reasons(outcome.takeDiagnostics())}`)
  }

  return {
    /**
     * A tagged PDF that conforms to PDF/UA-1 wherever its text lets it.
     * @param {string} source @param {string} createdAt ISO 8601
     */
    pdf(source, createdAt) {
      const creationTimestamp = Math.floor(Date.parse(createdAt) / 1000)
      const pages = compiled(source)
      try {
        return compiler.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp })
      } catch {
        // A title of signs that nobody sees breaks a rule of the standard; the file is better than none.
        return compiler.pdf(pages, { creationTimestamp })
      }
    },
    /** The pages as one drawing, to look at. @param {string} source */
    svg: (source) => compiler.svg(compiled(source)),
  }
}
