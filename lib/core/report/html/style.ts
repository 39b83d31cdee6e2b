import { stemStyles } from '../../chain/stem-svg'
import { cssString } from '../escape'

const colours = `
:root { color-scheme: light dark; --paper: #fbfaf7; --sheet: #fffefb; --tint: #f5f1e8; --ink: #1d1b18; --soft: #57524a; --faint: #6e685f; --rule: #e5e0d6; --edge: #b9b2a4;
  --relay: #2f5d8a; --named: #2d6a4f; --unnamed: #8a4f0d; --doc: #5b4b8a; --nobody: #6e685f; --warn: #9c3325; --mark: #fdeec9; --link: #2f5d8a }
@media (prefers-color-scheme: dark) { :root { --paper: #161513; --sheet: #1c1b18; --tint: #23211d; --ink: #ebe6dc; --soft: #b5aea2; --faint: #9a9387; --rule: #33302b; --edge: #5d584f;
  --relay: #8db8e2; --named: #86c5a4; --unnamed: #e0a863; --doc: #b8a6ea; --nobody: #9a9387; --warn: #e78b7c; --mark: #4a3d1c; --link: #8db8e2 } }
@media print { :root { color-scheme: light; --paper: #fff; --sheet: #fff; --tint: #fff; --ink: #000; --soft: #3c3935; --faint: #5b564e; --rule: #cfc9bd; --edge: #a49d90;
  --relay: #2f5d8a; --named: #2d6a4f; --unnamed: #8a4f0d; --doc: #5b4b8a; --nobody: #6e685f; --warn: #9c3325; --mark: #fdeec9; --link: #000 } }
`

const page = `
:root { --serif: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif;
  --sans: Inter, "Source Sans 3", system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace }
* { box-sizing: border-box }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.875rem/1.5 var(--sans); font-variant-numeric: lining-nums; overflow-wrap: break-word }
main, .masthead, .colophon { width: min(100% - 3rem, 71rem); margin-inline: auto }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.18em; text-decoration-thickness: 1px }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px }
:target { scroll-margin-top: 2rem }
h1, h2, h3, h4 { font-weight: 600; text-wrap: balance; margin: 0 }
p { margin: 0 }
small { font-size: inherit; color: var(--faint) }
code { font: 0.92em/1.45 var(--mono) }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper) } .skip:focus { left: 0; z-index: 1 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.masthead { padding: 2.75rem 0 1.75rem; border-bottom: 1px solid var(--ink) }
.brand { display: flex; justify-content: space-between; gap: 2rem; color: var(--soft); margin-bottom: 2.5rem } .brand span:first-child { font: 600 1.0625rem/1.2 var(--serif); color: var(--ink); letter-spacing: 0.01em }
h1 { font: 600 clamp(1.75rem, 1.2rem + 2.2vw, 2.75rem)/1.14 var(--serif); letter-spacing: -0.012em; max-width: 24em }
.imprint { color: var(--soft); margin-top: 0.9rem }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; padding: 0; margin: 1.6rem 0 0; list-style: none } nav a { text-decoration: none; border-bottom: 1px solid var(--edge) } nav a:hover { border-color: currentColor }
main h2, .colophon h2 { font: 600 1.4375rem/1.25 var(--serif); letter-spacing: -0.006em }
section, .summary { margin-top: 3.5rem } .document + .document { margin-top: 5rem; padding-top: 1px; border-top: 1px solid var(--ink) }
.document-title { font: 600 1.75rem/1.2 var(--serif); letter-spacing: -0.008em; margin-top: 2.5rem; max-width: 26em; text-wrap: balance }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.25rem; margin: 1.75rem 0 0 } .facts dt { color: var(--faint); font-size: 0.75rem } .facts dd { margin: 0 } .facts code { font-size: 0.75rem; overflow-wrap: anywhere }
.gap { color: var(--faint); font-style: italic }
.notice { margin: 1rem 0 0; padding: 0.6rem 0.9rem; border: 1px solid var(--edge); border-radius: 6px; max-width: 42rem }
`

const summary = `
.columns { display: grid; grid-template-columns: minmax(0, 43.5rem) minmax(16rem, 1fr); gap: 2rem 0; margin-top: 1.1rem }
.statement { font: 1.125rem/1.58 var(--serif); max-width: 38rem; hyphens: auto } .statement p + p { margin-top: 0.75em } .summary > h3, .article > h3 { font: 600 1.25rem/1.3 var(--serif) }
.instruments h3, .instruments h4, .summary > .aside-title, .legend h3 { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft) } .instruments h3:not(:first-child), .instruments h4:not(:first-child) { margin-top: 2rem }
.bar { display: flex; gap: 2px; height: 8px; margin: 0.7rem 0 0.5rem } .bar i { min-width: 4px; border-radius: 2px }
.ground-named { background: var(--named) } .ground-unnamed { border: 2px solid var(--unnamed) } .ground-record { background: var(--doc) } .ground-own, .ground-none { background: repeating-linear-gradient(90deg, var(--nobody) 0 2px, transparent 2px 4px) } .ground-own { background: var(--nobody) } .ground-open { background: var(--relay) } .ground-differing { border: 1px dashed var(--ink) }
table { border-collapse: collapse; width: 100%; text-align: start } th { font-weight: 400; text-align: start; vertical-align: baseline } td { vertical-align: baseline; padding-inline-start: 0.75rem }
.grounds th, .grounds td { padding-block: 0.22rem } .grounds th { padding-inline-start: 21px; text-indent: -21px } .grounds td { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap } .grounds .mark, .kind .mark, .legend .mark { vertical-align: -0.15em; margin-inline-end: 0.5em } .no-mark { display: inline-block; width: 14px; margin-inline-end: 0.5em }
.aside-title { margin-top: 2.25rem } .figures { margin-top: 0.4rem; max-width: 60rem } .figures th, .figures td { border-top: 1px solid var(--rule); padding-block: 0.45rem } .figures th { color: var(--soft); width: 15rem }
`

const article = `
.article { margin-top: 3.5rem } .article > h2, .article > h3 { margin-bottom: 1.25rem }
.row { display: grid; grid-template-columns: 2.25rem 4.25rem minmax(0, 37rem) minmax(16rem, 1fr); align-items: start; padding: 0.85rem 0 }
.row + .row:has(.entry) { border-top: 1px solid var(--rule) } .row:target { background: var(--tint) }
.number { color: var(--faint); font-size: 0.75rem; white-space: nowrap; text-decoration: none; padding-top: 0.42rem; font-variant-numeric: tabular-nums }
.stems { display: flex; flex-wrap: wrap; align-content: start; gap: 0.6rem 0.2rem; padding: 0.5rem 0.8rem 0 0 } .stem-link { display: block; line-height: 0; border-radius: 4px } .stem-link:hover { background: var(--tint) } .mark svg { display: block } .mark { display: inline-block }
.words { font: 1.15625rem/1.62 var(--serif); hyphens: auto; padding-inline-end: 2.75rem; max-width: 66ch } .words p { text-wrap: pretty }
.headline .words :is(h3, h4) { font: 600 1.75rem/1.2 var(--serif); letter-spacing: -0.008em } .standfirst .words { font-size: 1.25rem; color: var(--soft) } .heading .words :is(h3, h4) { font: 600 1.15625rem/1.4 var(--serif) } .heading { padding-top: 1.75rem } .caption .words { font-style: italic; font-size: 1.03rem }
.furniture .words { font: 0.8125rem/1.5 var(--sans); color: var(--faint); white-space: pre-line } .furniture { padding-block: 0.3rem } .furniture :is(.number, .apparatus) { padding-top: 0.05rem }
.apparatus { font-size: 0.8125rem; line-height: 1.5; padding-top: 0.3rem } .entry + .entry, .entry + .part { margin-top: 1rem } .entry + .part { padding-top: 0.75rem; border-top: 1px dotted var(--edge) }
.entry:target { box-shadow: -0.75rem 0 0 -0.6rem var(--ink) }
.who { color: var(--soft) } .who bdi { font-weight: 600; color: var(--ink) } .who time { color: var(--faint) } .part { margin-bottom: 0.35rem; color: var(--soft) } .part b { font-family: var(--serif); font-size: 1.1em; color: var(--ink) }
.type { color: var(--faint) } .type + * { margin-top: 0.35rem }
.in-words { font: 0.96875rem/1.45 var(--serif); margin-top: 0.15rem }
.tag { font: 0.75rem/1 var(--sans); border: 1px dashed var(--edge); border-radius: 99px; padding: 0.1em 0.6em; color: var(--soft); white-space: nowrap }
.hops { list-style: none; padding: 0; margin: 0.45rem 0 0.3rem } .hops li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr); position: relative; padding-bottom: 0.3rem } .hops .mark { margin-top: 0.17rem } .hops small { display: inline }
.hops li:not(:last-child)::before { content: ""; position: absolute; inset: 1rem auto -0.2rem 6px; border-inline-start: 1.6px solid var(--edge) } .hops li.unsure:not(:last-child)::before, .hops li:has(+ .unsure)::before { border-inline-start-style: dashed }
.notation { color: var(--faint) } .notation code { font-size: 0.75rem; overflow-wrap: anywhere }
.rating { margin-top: 0.3rem } span.rating { display: block; margin: 0.05rem 0 0 } .rating b { display: inline-block; min-width: 1.35em; text-align: center; font-weight: 600; border: 1px solid var(--edge); border-radius: 4px; margin-inline-end: 0.25em; line-height: 1.35 } .rating .name { color: var(--soft) } .unrated { color: var(--faint) }
.reason { display: block; color: var(--soft); padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--rule); margin-top: 0.15rem } q.reason { quotes: none }
.marks { list-style: none; padding: 0; margin: 0.45rem 0 0 } .marks li + li { margin-top: 0.3rem }
.chip { display: inline-block; border: 1px solid var(--edge); border-radius: 99px; padding: 0.05em 0.7em; text-decoration: none } .chip:hover { border-color: currentColor } .chip.flagged { border-color: var(--warn); color: var(--warn) } .chip.state-rejected, .chip.state-resolved { border-style: dashed; color: var(--faint); border-color: var(--edge) } .chip.state-confirmed { border-width: 2px; font-weight: 600 }
.note { margin-top: 0.5rem; padding: 0.55rem 0.8rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 7px } .note > * { margin: 0 } .note > * + * { margin-top: 0.5em } .note :is(ul, ol) { padding-inline-start: 1.2em } .note blockquote { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--edge) } .note :is(pre, .typed) { white-space: pre-wrap; overflow-wrap: anywhere }
.evidence { text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.24em; text-decoration-color: var(--unnamed) }
.label { background: var(--mark); border-radius: 2px; box-shadow: 0 1px 0 0 var(--edge) } .flag { text-decoration: underline wavy 1px var(--warn); text-underline-offset: 0.24em } .evidence.flag { text-decoration: underline double 1.5px var(--warn) }
.ref { font: 600 0.6875rem/1 var(--sans); vertical-align: 0.5em; margin-inline: 0.05em } .ref a { text-decoration: none; padding: 0 0.15em } .flag-ref, .flag-ref a { color: var(--warn); padding: 0 } sup.flag-ref { line-height: 0 }
.part-begins, .part-ends { font-size: 0.42em; line-height: 0; vertical-align: 0.95em; border-top: 1.3px solid var(--soft) } .part-begins { border-inline-start: 1.3px solid var(--soft); padding-inline-start: 0.45em; margin-inline-end: 0.15em } .part-ends { border-inline-end: 1.3px solid var(--soft); padding-inline-start: 0.45em; margin-inline-start: 0.15em }
`

const back = `
.sources, .legend { padding-top: 2.5rem; border-top: 1px solid var(--ink) } .sources table { margin-top: 1rem } .sources caption { text-align: start; color: var(--soft); padding-bottom: 0.75rem } .scroll { overflow-x: auto }
.sources :is(th, td) { padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--rule); vertical-align: baseline } .sources thead :is(th, td) { border: 0; color: var(--faint); font-size: 0.75rem; padding-block: 0 0.3rem } .sources tbody th { font: 600 1rem/1.4 var(--serif) } .sources th small { display: block; font: 0.75rem/1.45 var(--sans) } .sources .count { color: var(--faint); font-variant-numeric: tabular-nums } .sources .kind { padding-inline-start: 22px; text-indent: -22px; min-width: 9rem } .sources tr:target > * { background: var(--tint) }
.lead { font: 1.0625rem/1.55 var(--serif); max-width: 40rem; margin-top: 0.8rem } .lists { columns: 21rem auto; column-gap: 3.5rem; margin-top: 1.5rem } .lists > div { margin-bottom: 2rem } .lists h3 { break-after: avoid; padding-bottom: 0.25rem }
.legend dl { margin: 0 } .legend dl > div { border-top: 1px solid var(--rule); padding: 0.45rem 0; break-inside: avoid } .legend dl > div:target { background: var(--tint) } .legend dd { margin: 0; color: var(--soft) }
.colophon { color: var(--soft); border-top: 1px solid var(--rule); margin-top: 4rem; padding: 1.5rem 0 4rem } .colophon h2 { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft) } .colophon p { max-width: 42rem }
`

const narrow = `
@media screen and (max-width: 66rem) { .columns { grid-template-columns: minmax(0, 1fr) } .row { grid-template-columns: 2.25rem 3.5rem minmax(0, 1fr) } .words { padding-inline-end: 0 } .apparatus { grid-column: 3; padding-top: 0.9rem; max-width: 37rem } .furniture .apparatus, .heading .apparatus { padding-top: 0 } }
@media screen and (max-width: 40rem) { main, .masthead, .colophon { width: calc(100% - 2.25rem) } .row { grid-template-columns: 2.1rem minmax(0, 1fr) } .number { grid-area: 1 / 1 } .stems { grid-area: 2 / 1; padding-top: 0.35rem; padding-inline-end: 0; flex-direction: column; flex-wrap: nowrap } .row > .number { padding-top: 0.3rem } .words { grid-area: 1 / 2 / span 2; font-size: 1.09375rem } .apparatus { grid-column: 2 } .figures th { width: 9rem } .brand { margin-bottom: 1.75rem } .masthead { padding-top: 1.5rem } .statement { font-size: 1.0625rem } .lists { columns: auto } }
`

const print = (running: string) => `
@page { size: A4; margin: 20mm 17mm 18mm; @top-left { content: ${cssString(running)}; font: 7.5pt sans-serif; color: #5b564e } @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; color: #5b564e } }
@page :first { @top-left { content: "" } }
@media print { html { font-size: 12.2px } body { print-color-adjust: exact; -webkit-print-color-adjust: exact } main, .masthead, .colophon { width: 100% } .skip, nav { display: none } .masthead { padding-top: 0 }
  section, .summary, .article { margin-top: 2.2rem } .columns { grid-template-columns: minmax(0, 1fr) 16rem; gap: 2.25rem } .row { grid-template-columns: 1.6rem 3.2rem minmax(0, 1fr) 20rem; padding: 0.6rem 0 } .apparatus { font-size: 0.75rem } .in-words { font-size: 0.875rem } .words { padding-inline-end: 1.75rem; orphans: 3; widows: 3 } .row.heading, .row.headline, h2, h3, h4 { break-after: avoid } svg, .words, .stems, .entry > *, .hops, tr, .legend dl > div { break-inside: avoid }
  a { text-decoration: none } .note a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; color: var(--faint) } .document + .document, .sources { break-before: page; border-top: 0; margin-top: 0 } .scroll { overflow: visible } .note, .notice { border-color: var(--edge) } }
`

/** The style sheet of a report; `running` is the title at the head of printed pages. */
export const styleOf = (running: string): string =>
  [colours, stemStyles, page, summary, article, back, narrow, print(running)].join('').trim()
