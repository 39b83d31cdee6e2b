/** A reader of WebAnno TSV 3.3, as far as its format goes: layers of spans over words. */

export interface TsvToken {
  readonly begin: number
  readonly end: number
  readonly text: string
}
export interface TsvSpan {
  readonly layer: string
  readonly begin: number
  readonly end: number
  readonly features: Readonly<Record<string, string | null>>
}
export interface TsvFile {
  readonly sentences: readonly { readonly text: string; readonly tokens: readonly TsvToken[] }[]
  readonly spans: readonly TsvSpan[]
}

const unescaped = (text: string): string =>
  text.replace(/\\(->|.)/g, (_, sign: string) => (sign === 't' ? '\t' : sign === 'n' ? '\n' : sign))

/** Splits at a sign that no backslash stands before. */
const splitAt = (text: string, sign: string): string[] =>
  (text.match(/(?:\\.|[^\\])/gsu) ?? []).reduce<string[]>(
    (parts, piece) => {
      if (piece === sign) parts.push('')
      else parts[parts.length - 1] += piece
      return parts
    },
    [''],
  )

export const readTsv = (file: string): TsvFile => {
  const blocks = file.trimEnd().split(/\n\n+/)
  const [format, ...declared] = blocks[0]!.split('\n')
  if (format !== '#FORMAT=WebAnno TSV 3.3') throw new Error(`not TSV 3.3: ${format}`)
  const layers = declared.map((line) => {
    const [name, ...features] = line.replace('#T_SP=webanno.custom.Stemma', '').split('|')
    return { name: name!, features }
  })
  const columns = layers.flatMap(({ name, features }) =>
    features.map((feature) => ({ layer: name, feature })),
  )
  const spans = new Map<
    string,
    { layer: string; begin: number; end: number; features: Record<string, string | null> }
  >()
  const sentences = blocks.slice(1).map((block) => {
    const lines = block.split('\n')
    const texts = lines.filter((line) => line.startsWith('#Text='))
    const tokens = lines
      .filter((line) => !line.startsWith('#Text='))
      .map((line): TsvToken => {
        const [id, place, text, ...cells] = line.split('\t')
        if (cells.length !== columns.length) throw new Error(`${cells.length} cells in ${id}`)
        const [begin, end] = place!.split('-').map(Number) as [number, number]
        cells.forEach((cell, at) => {
          if (cell === '_') return
          splitAt(cell, '|').forEach((stacked) => {
            const [, value, number] = /^(.*?)(?:(?<!\\)\[(\d+)\])?$/s.exec(stacked)!
            const { layer, feature } = columns[at]!
            const key = number ? `${layer} ${number}` : `${layer} ${id}`
            const span = spans.get(key) ?? { layer, begin, end, features: {} }
            span.end = Math.max(span.end, end)
            span.features[feature] = value === '*' ? null : unescaped(value!)
            spans.set(key, span)
          })
        })
        return { begin, end, text: unescaped(text!) }
      })
    return { text: texts.map((line) => unescaped(line.slice(6))).join('\n'), tokens }
  })
  return { sentences, spans: [...spans.values()] }
}

/** Everything a file says: its sentences and the values of its features. */
export const tsvValues = (file: string): string[] => {
  const { sentences, spans } = readTsv(file)
  return [
    ...sentences.map(({ text }) => text),
    ...spans.flatMap(({ features }) => Object.values(features).filter((value) => value !== null)),
  ]
}
