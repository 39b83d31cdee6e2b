const words =
  `the company council harbour minister crossing winter ferry island report office figures January officials
  spokesman morning question answer talks region people money weather storm traffic hospital school teacher plan
  budget meeting decision week month year visitors answer reporters paper statement letter inquiry vote`.split(
    /\s+/,
  )
const verbs = 'said reported wrote told announced denied confirmed explained'.split(' ')

/** Numbers that follow from a seed (xorshift), so that every run measures the same pages. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** A page of about 20 kB: an article of some fifty paragraphs in the furniture of a site. Invented, the same for a number. */
export function page(number: number): string {
  const next = chance(number + 1)
  const word = () => words[next(words.length)]!
  const sentence = () =>
    `The ${word()} of the ${word()} ${verbs[next(verbs.length)]} on day ${next(30) + 1} that the ${Array.from({ length: 9 + next(9) }, word).join(' ')}, and that ${next(900) + 100} ${word()} would follow.`
  const paragraph = () => `<p>${Array.from({ length: 1 + next(3) }, sentence).join(' ')}</p>`
  const links = (count: number) =>
    Array.from(
      { length: count },
      () => `<li><a href="/${word()}-${next(9999)}">${word()} ${word()} ${word()}</a></li>`,
    ).join('')
  const title = `Report ${number}: ${word()} and ${word()} of the ${word()}`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} – The Daily Ledger</title>
<meta property="og:title" content="${title}"><meta name="author" content="Ada Lindqvist">
<meta property="article:published_time" content="2026-0${1 + next(9)}-1${next(9)}T08:00:00Z">
<link rel="canonical" href="https://ledger.example/${number}"><style>body{margin:0}</style></head><body>
<header><nav><ul>${links(20)}</ul></nav></header><main><article><h1>${title}</h1>
<figure><img src="/a.jpg" alt=""><figcaption>The ${word()} in ${word()}. Photo: Ledger</figcaption></figure>
${Array.from({ length: 48 + next(5) }, paragraph).join('\n')}</article>
<aside><h2>More</h2><ul>${links(12)}</ul></aside></main><footer><ul>${links(15)}</ul><p>Imprint</p></footer>
<script>window.measure = { page: ${number} }</script></body></html>`
}
