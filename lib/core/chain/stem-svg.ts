import type { StemMark, StemPoint, StemShape } from './stem'

export interface StemDrawing {
  /** What the line means, for those who do not see it; `describeChain` says it. */
  readonly title: string
  /** From one step to the next, and from one parallel origin to the next, in CSS pixels. */
  readonly step?: number
  readonly fork?: number
}

/** Room around a mark's middle, in CSS pixels. */
const margin = 7

/**
 * The stem line as an SVG element with a title. It carries class names only; `stemStyles` gives them colours from
 * `--relay`, `--named`, `--unnamed`, `--doc`, `--nobody` and `--sheet`, with fallbacks for a page that has none.
 */
export function stemSvg(
  marks: readonly StemMark[],
  { title, step = 46, fork = 16 }: StemDrawing,
): string {
  const left = Math.min(0, ...marks.map(({ x }) => x)) * fork - margin
  const width = Math.max(0, ...marks.map(({ x }) => x)) * fork + margin - left
  const reach = (mark: StemMark) => mark.y * step - (mark.shape === 'open' ? step / 2 : 0)
  const height = Math.max(0, ...marks.map(reach)) + 2 * margin
  const scale = (point: StemPoint) => ({ x: point.x * fork, y: point.y * step })
  const lines = marks.flatMap((mark) =>
    mark.from.map((from) => drawLine({ ...mark, family: from.family }, scale(from), scale(mark))),
  )
  const shapes = marks.map((mark) => drawMark(mark, scale(mark)))
  return (
    `<svg class="stem-drawing" role="img" width="${width}" height="${height}"` +
    ` viewBox="${left} ${-margin} ${width} ${height}"><title>${escape(title)}</title>` +
    `${lines.join('')}${shapes.join('')}</svg>`
  )
}

function drawLine(mark: StemMark, from: StemPoint, to: StemPoint): string {
  const end = mark.shape === 'open' ? { x: to.x, y: (from.y + to.y) / 2 } : to
  const bend = (from.y + end.y) / 2
  const path =
    from.x === end.x
      ? `M${from.x} ${from.y}V${end.y}`
      : `M${from.x} ${from.y}C${from.x} ${bend} ${end.x} ${bend} ${end.x} ${end.y}`
  return `<path class="${classOf(mark, 'stem-line')}" d="${path}"/>`
}

const outlines: Readonly<Record<StemShape, (at: StemPoint) => string>> = {
  square: ({ x, y }) => `<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9" rx="1"`,
  disc: ({ x, y }) => `<circle cx="${x}" cy="${y}" r="4.6"`,
  ring: ({ x, y }) => `<circle cx="${x}" cy="${y}" r="4.6"`,
  diamond: ({ x, y }) => `<path d="M${x} ${y - 5.8}l5.8 5.8-5.8 5.8-5.8-5.8z"`,
  bar: ({ x, y }) => `<path d="M${x - 5} ${y}h10"`,
  open: () => '',
}

function drawMark(mark: StemMark, at: StemPoint): string {
  const outline = outlines[mark.shape](at)
  return outline && `${outline} class="${classOf(mark, `stem-mark stem-${mark.shape}`)}"/>`
}

function classOf(mark: StemMark, name: string): string {
  const states = [mark.dashed && 'stem-dashed', mark.shared && 'stem-shared']
  return [name, `stem-${mark.family}`, ...states.filter(Boolean)].join(' ')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!)

/** The style sheet of the stem line, for the screen and for a self-contained report. */
export const stemStyles = `
.stem-drawing { overflow: visible }
.stem-relay { --stem: var(--relay, #2f5d8a) }
.stem-named { --stem: var(--named, #2d6a4f) }
.stem-unnamed { --stem: var(--unnamed, #9a5b13) }
.stem-record { --stem: var(--doc, #5b4b8a) }
.stem-nobody { --stem: var(--nobody, #8d877d) }
.stem-shared { --stem-strength: 55% }
.stem-line, .stem-mark { --stem-ink: color-mix(in srgb, var(--stem) var(--stem-strength, 100%), var(--sheet, #fffefb)) }
.stem-line { fill: none; stroke: var(--stem-ink); stroke-width: 1.6 }
.stem-line.stem-dashed { stroke-dasharray: 3 3 }
.stem-mark { fill: var(--stem-ink); stroke: var(--stem-ink) }
.stem-square, .stem-disc, .stem-diamond { stroke-width: 0 }
.stem-ring { fill: var(--sheet, #fffefb); stroke-width: 1.8 }
.stem-bar { stroke-width: 2.2 }
.stem-mark.stem-dashed { fill: var(--sheet, #fffefb); stroke-width: 1.6; stroke-dasharray: 2.4 2 }
.stem-square.stem-dashed { stroke-dasharray: 4.3 4.28; stroke-dashoffset: 2.92 }
.stem-disc.stem-dashed { fill: color-mix(in srgb, var(--stem) 45%, var(--sheet, #fffefb)) }
`
