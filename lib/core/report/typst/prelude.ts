/**
 * How the PDF looks: the measures, colours and parts that the report is set with. The text column stands between a
 * margin for numbers and stem lines and one for what was said; `wide` takes all three.
 */
export const prelude = `
#let colours = (
  ink: rgb("#1d1b18"), soft: rgb("#57524a"), faint: rgb("#6e685f"), rule: rgb("#d8d2c6"), edge: rgb("#a49d90"),
  relay: rgb("#2f5d8a"), named: rgb("#2d6a4f"), unnamed: rgb("#8a4f0d"), record: rgb("#5b4b8a"), nobody: rgb("#6e685f"),
  warn: rgb("#9c3325"), mark: rgb("#fdeec9"), tint: rgb("#f5f1e8"),
)
#let inner = 20mm
#let outer = 62mm
#let serif = ("Source Serif 4", "Noto Naskh Arabic")
#let sans = ("Inter", "Noto Naskh Arabic")
#let small(body, size: 7.5pt, fill: colours.soft, ..style) = text(font: sans, size: size, fill: fill, ..style, body)
#let faint(body) = text(fill: colours.faint, body)
#let told(body, size: 9pt) = text(font: serif, size: size, fill: colours.ink, body)
#let wide(body) = pad(left: -inner, right: -outer, { set par(first-line-indent: 0pt, hanging-indent: 0pt); body })
#let rule(above: 0pt, below: 0pt, stroke: 0.5pt + colours.ink) = block(above: above, below: below, width: 100%, pdf.artifact(line(length: 100%, stroke: stroke)))

#set page(paper: "a4", margin: (left: 17mm + inner, right: 17mm + outer, top: 25mm, bottom: 22mm), footer-descent: 40%)
#set text(font: serif, size: 10.2pt, fill: colours.ink, hyphenate: hyphenated, number-type: "lining", fallback: false)
#set par(leading: 0.66em, spacing: 1.15em, linebreaks: "simple", first-line-indent: (amount: -inner, all: true))
#set footnote.entry(indent: 0em, separator: line(length: 22mm, stroke: 0.5pt + colours.edge), gap: 0.5em)
#show footnote.entry: it => { set par(first-line-indent: 0pt, hanging-indent: 0pt, leading: 0.5em, spacing: 0.7em); small(it) }
#set list(marker: "–", indent: 0pt, body-indent: 0.5em)
#show link: it => it
#let head(size, above, below, it) = block(above: above, below: below, sticky: true, text(size: size, weight: 600, hyphenate: false, tracking: -0.004em, it.body))
#show heading: it => { set par(first-line-indent: 0pt); it }
#show heading.where(level: 1): it => head(25pt, 0pt, 10pt, it)
#show heading.where(level: 2): it => head(16pt, 0pt, 9pt, it)
#show heading.where(level: 3): it => head(13pt, 0pt, 8pt, it)
#show heading.where(level: 4): it => head(11pt, 0pt, 0pt, it)
#show heading.where(level: 5): it => head(11pt, 0pt, 0pt, it)
#let space-of = (0pt, 0pt, 24pt, 20pt, 16pt)
#let section(level, body) = { v(space-of.at(level), weak: true); wide(body) }
#let aside-title(body, above: 14pt) = block(above: above, below: 6pt, sticky: true, small(size: 8pt, weight: 600, body))

#let running(left, right) = context {
  if counter(page).get().first() > 1 { wide(small(size: 7pt, fill: colours.faint, [#left #h(1fr) #right])) }
}
#let folio = wide(small(size: 7pt, fill: colours.faint, [#h(1fr) #context counter(page).display("1 / 1", both: true)]))

#let step = 7.2mm
#let fork = 4mm
#let inked(family, shared) = if shared { color.mix((colours.at(family), 55%), (white, 45%)) } else { colours.at(family) }
#let outline-of(shape, family, dashed, shared) = {
  let ink = inked(family, shared)
  let broken = (paint: ink, thickness: 1.1pt, dash: (1.7pt, 1.4pt))
  let light = color.mix((ink, 45%), (white, 55%))
  if shape == "square" { rect(width: 2.4mm, height: 2.4mm, radius: 0.25mm, fill: if dashed { white } else { ink }, stroke: if dashed { broken }) }
  else if shape == "disc" { circle(radius: 1.22mm, fill: if dashed { light } else { ink }, stroke: if dashed { broken }) }
  else if shape == "ring" { circle(radius: 1.15mm, fill: white, stroke: if dashed { broken } else { 1.35pt + ink }) }
  else if shape == "diamond" { polygon((1.5mm, 0mm), (3mm, 1.5mm), (1.5mm, 3mm), (0mm, 1.5mm), fill: if dashed { white } else { ink }, stroke: if dashed { broken }) }
  else if shape == "bar" { line(length: 2.6mm, stroke: if dashed { broken } else { 1.7pt + ink }) }
}
#let half(shape) = if shape == "square" { (1.2mm, 1.2mm) } else if shape == "disc" { (1.22mm, 1.22mm) } else if shape == "ring" { (1.15mm, 1.15mm) } else if shape == "diamond" { (1.5mm, 1.5mm) } else { (1.3mm, 0mm) }
#let at-mark(x, y, shape, family, dashed, shared) = {
  let (dx, dy) = half(shape)
  place(top + left, dx: x - dx, dy: y - dy, outline-of(shape, family, dashed, shared))
}
#let stem(marks) = pdf.artifact({
  let west = calc.min(0, ..marks.map(m => m.x)) * fork - 2mm
  let east = calc.max(0, ..marks.map(m => m.x)) * fork + 2mm
  let reach = calc.max(0, ..marks.map(m => m.y - if m.shape == "open" { 0.5 } else { 0 })) * step
  box(width: east - west, height: reach + 4mm, {
    for m in marks {
      let to = (x: m.x * fork - west, y: m.y * step + 2mm - if m.shape == "open" { 0.5 * step } else { 0mm })
      for f in m.from {
        let from = (x: f.x * fork - west, y: f.y * step + 2mm)
        let middle = (from.y + to.y) / 2
        let ink = inked(f.family, m.shared)
        let stroke = if m.dashed { (paint: ink, thickness: 1.2pt, dash: (2.2pt, 2pt)) } else { 1.2pt + ink }
        place(top + left, curve(stroke: stroke, curve.move((from.x, from.y)), curve.cubic((from.x, middle), (to.x, middle), (to.x, to.y))))
      }
    }
    for m in marks { if m.shape != "open" { at-mark(m.x * fork - west, m.y * step + 2mm, m.shape, m.family, m.dashed, m.shared) } }
  })
})
#let mark(shape, family, dashed) = pdf.artifact(box(width: 4.6mm, height: 0.68em, {
  at-mark(1.5mm, 0.36em, shape, family, dashed, false)
}))
#let flag = box(height: 0.7em, width: 0.42em, pdf.artifact(place(dy: 0em, { place(line(angle: 90deg, length: 0.7em, stroke: 0.6pt + colours.warn)); place(polygon((0em, 0em), (0.4em, 0.15em), (0em, 0.31em), fill: colours.warn)) })))

#let number(body) = box(width: inner, text(font: sans, size: 7pt, fill: colours.faint, hyphenate: false, body))
#let p(n, body) = [#number(n)#body]
#let furniture(n, body) = par(leading: 0.55em, [#number(n)#text(font: sans, size: 7.5pt, fill: colours.faint, body)])
#let stems(..all) = place(top + left, dx: 6.5mm, dy: 0.4mm, block(width: inner - 6.5mm, grid(columns: 3, column-gutter: 0.3mm, row-gutter: 2mm, ..all)))
#let row(n, drawings, words, beside) = wide(block(above: 0pt, below: 0pt, width: 100%, inset: (y: 7.5pt), stroke: if drawings != none { (top: 0.5pt + colours.rule) },
  grid(columns: (inner, 1fr, outer - 7mm), column-gutter: (0mm, 7mm),
    { v(0.25em); small(size: 7pt, fill: colours.faint, n); drawings },
    words,
    { set par(leading: 0.55em, spacing: 0.78em); set text(font: sans, size: 7.4pt, fill: colours.soft, hyphenate: false); beside })))
#let entry(body) = block(above: 1.5em, below: 1.5em, body)
#let who(name, rest) = [#text(weight: 600, fill: colours.ink, name) #faint(rest)]
#let in-words(body) = par(leading: 0.56em, told(size: 8.8pt, body))
#let hop(drawing, name, details, rating) = par(hanging-indent: 4.6mm, {
  drawing; text(fill: colours.ink, name); if details != none { faint[ #details] }; if rating != none { linebreak(); rating }
})
#let boxed(value) = box(inset: (x: 0.35em), outset: (y: 0.25em), radius: 1.5pt, stroke: 0.5pt + colours.edge, text(weight: 600, fill: colours.ink, size: 0.92em, value))
#let rated(name, value, words) = par({ if name != none { name + " " }; boxed(value); " " + words })
#let reason(body) = block(above: 0.5em, below: 0.62em, inset: (left: 2mm), stroke: (left: 0.8pt + colours.rule), body)
#let notation(body) = par(text(size: 6.6pt, fill: colours.faint, body))
#let chip(body, tone: "edge", heavy: false) = box(inset: (x: 0.55em), outset: (y: 0.28em), radius: 1em, stroke: (if heavy { 1pt } else { 0.5pt }) + colours.at(tone), text(fill: if tone == "edge" { colours.soft } else { colours.warn }, weight: if heavy { 600 } else { 400 }, body))
#let marked(chip, details) = block(above: 1.15em, below: 1em, { chip; if details != none { faint[ #details] } })
#let part(letter, words) = block(above: 1.6em, below: 0.9em, sticky: true, { told(strong(letter)); " " + faint(words) })
#let gap(body) = par(text(style: "italic", fill: colours.faint, body))

#let evidence(body) = underline(stroke: 0.8pt + colours.unnamed, offset: 0.2em, body)
#let labelled(body) = highlight(fill: colours.mark, top-edge: 0.95em, bottom-edge: -0.28em, extent: 0.5pt, body)
#let flagged(body) = underline(stroke: (paint: colours.warn, thickness: 0.9pt, dash: (1.2pt, 1.1pt)), offset: 0.22em, body)
#let corner(..ends) = box(width: 0.16em, height: 0.7em, pdf.artifact(place(curve(stroke: 0.7pt + colours.soft, ..ends))))
#let opens(letter) = super(text(font: sans, weight: 600, letter)) + h(0.12em) + corner(curve.move((0.02em, 0.3em)), curve.line((0.02em, 0em)), curve.line((0.2em, 0em)))
#let closes = h(0.05em) + corner(curve.move((-0.05em, 0em)), curve.line((0.13em, 0em)), curve.line((0.13em, 0.3em)))

#let masthead(brand, number, imprint, entries) = wide({
  block(below: 22pt, { text(weight: 600, brand); h(1fr); small(size: 8.5pt, number) })
  title-of-report
  block(above: 12pt, below: 15pt, small(size: 8.5pt, imprint))
  block(below: 16pt, small(size: 8.5pt, entries))
  rule(below: 4pt)
})
#let entry-of(anchor, name) = link(label(anchor), [#text(fill: colours.ink, name)#h(0.45em)#faint(context counter(page).at(label(anchor)).map(str).join())]) + h(1.7em)
#let facts(..all) = wide(block(above: 12pt, par(leading: 9pt, all.pos().join(h(8mm, weak: true)))))
#let fact(name, value) = box({ set par(leading: 3pt); small(size: 7pt, fill: colours.faint, name); linebreak(); small(size: 8pt, fill: colours.ink, hyphenate: false, value) })
#let notice(body) = block(below: 12pt, inset: 3mm, width: 100%, radius: 2pt, stroke: 0.5pt + colours.edge, { set par(first-line-indent: 0pt); small(size: 8.5pt, body) })
#let summary(statement, beside) = wide(grid(columns: (1fr, outer + 2mm), column-gutter: 11mm,
  { set par(leading: 0.68em, spacing: 0.95em); text(size: 11pt, statement) },
  { set text(font: sans, size: 8pt, fill: colours.soft, hyphenate: false); set par(leading: 0.55em, spacing: 0.65em); beside }))
#let bar(..parts) = pdf.artifact(block(above: 6pt, below: 6pt, grid(columns: parts.pos().map(p => p.at(1) * 1fr), column-gutter: 0.6mm, ..parts.pos().map(p => {
  let (name, _) = p
  if name == "unnamed" { rect(width: 100%, height: 2.2mm, radius: 0.5mm, stroke: 1.1pt + colours.unnamed) }
  else if name == "differing" { rect(width: 100%, height: 2.2mm, radius: 0.5mm, stroke: (paint: colours.ink, thickness: 0.6pt, dash: "densely-dashed")) }
  else { rect(width: 100%, height: 2.2mm, radius: 0.5mm, fill: colours.at(name)) }
}))))
#let ground(drawing, name) = par(hanging-indent: 4.6mm, leading: 0.45em, { drawing; name })
#let grounds(..rows) = grid(columns: (1fr, auto, auto), column-gutter: 3mm, row-gutter: 5pt, align: (left, right, right), ..rows)
#let figures(..rows) = wide(table(columns: (44mm, 1fr), stroke: (x, y) => (top: 0.5pt + colours.rule), inset: (x: 0pt, y: 4.2pt), align: left, ..rows))
#let figure-name(body) = small(size: 8pt, body)
#let figure-value(body) = small(size: 8pt, fill: colours.ink, body)
#let sources(head, ..rows) = wide(table(columns: (7mm, 1.5fr, 1.1fr, 1.3fr, 1.2fr), stroke: (x, y) => if y > 0 { (top: 0.5pt + colours.rule) }, inset: (left: 0pt, right: 3mm, y: 4.5pt), align: left, table.header(..head.map(h => small(size: 7pt, fill: colours.faint, h))), ..rows))
#let cell(body) = small(size: 8pt, body)
#let lead(body) = wide(block(width: 120mm, text(size: 10.2pt, body)))
#let legend(body) = wide(columns(2, gutter: 10mm, body))
#let terms-of(title, ..all) = {
  aside-title(above: 12pt, title)
  for t in all.pos() { block(breakable: false, above: 0pt, below: 0pt, width: 100%, inset: (y: 3.6pt), stroke: (top: 0.5pt + colours.rule), { set par(leading: 0.5em, spacing: 0.4em); small(size: 8pt, fill: colours.ink, t.at(0)); linebreak(); small(size: 7.5pt, t.at(1)) }) }
}
#let colophon(title, body) = wide(block(above: 26pt, inset: (top: 8pt), width: 100%, stroke: (top: 0.5pt + colours.rule), { small(size: 8pt, weight: 600, title); parbreak(); small(size: 8pt, body) }))
`.trim()
