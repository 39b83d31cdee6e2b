import { describe, expect, it } from 'vitest'
import type { Chain } from '../../../lib/core/chain/chain'
import { layoutStem, type StemMark, type StemOptions } from '../../../lib/core/chain/stem'
import { stemStyles, stemSvg } from '../../../lib/core/chain/stem-svg'
import { chainOf, hopOf } from './make'

const spine = chainOf('? [aggregator] <- DeepL? <- CNN')

/** A mark as `shape@x,y` with `*` for spine, `~` for broken, and `<` where its segments begin. */
const drawn = ({ shape, x, y, shared, dashed, from }: StemMark): string =>
  `${shape}@${x},${y}${shared ? '*' : ''}${dashed ? '~' : ''}` +
  (from.length > 0 ? ` < ${from.map((joint) => `${joint.x},${joint.y}`).join(' ')}` : '')

const draw = (chain: Chain | null, options?: StemOptions) =>
  layoutStem(spine, chain, options).map(drawn)

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['officials', ['square@0,0*', 'ring@0,1 < 0,0']],
  ['Milley', ['square@0,0*', 'disc@0,1 < 0,0']],
  ['decree', ['square@0,0*', 'diamond@0,1 < 0,0']],
  ['Gallup', ['square@0,0*', 'diamond@0,1 < 0,0']],
  ['own', ['square@0,0*', 'bar@0,1 < 0,0']],
  ['unattributed', ['square@0,0*', 'bar@0,1 < 0,0']],
  ['?', ['square@0,0*', 'bar@0,1 < 0,0']],
  ['Berichten zufolge', ['square@0,0*', 'ring@0,1 < 0,0']],
  ['NYT', ['square@0,0*', 'square@0,1 < 0,0', 'open@0,2~ < 0,1']],
  [
    'NYT <- officials <- Milley?',
    ['square@0,0*', 'square@0,1 < 0,0', 'ring@0,2 < 0,1', 'disc@0,3~ < 0,2'],
  ],
  ['Milley + decree', ['square@0,0*', 'disc@-0.5,1 < 0,0', 'diamond@0.5,1 < 0,0']],
  [
    'NYT <- Milley + decree + officials',
    ['square@0,0*', 'square@0,1 < 0,0', 'disc@-1,2 < 0,1', 'diamond@0,2 < 0,1', 'ring@1,2 < 0,1'],
  ],
  [
    'NBC + NYT',
    [
      'square@0,0*',
      'square@-0.5,1 < 0,0',
      'square@0.5,1 < 0,0',
      'open@-0.5,2~ < -0.5,1',
      'open@0.5,2~ < 0.5,1',
    ],
  ],
]

describe('layoutStem', () => {
  it.each(cases)('%s', (notation, expected) => {
    expect(draw(chainOf(notation))).toEqual(expected)
  })

  it('shows the whole spine, or none of it', () => {
    const own = chainOf('own')
    expect(draw(own, { spine: 'all' })).toEqual([
      'square@0,0*',
      'square@0,1*~ < 0,0',
      'square@0,2* < 0,1',
      'bar@0,3 < 0,2',
    ])
    expect(draw(own, { spine: 'none' })).toEqual(['bar@0,0'])
  })

  it('of a segment nobody annotated is the spine without an end', () => {
    expect(draw(null)).toEqual(['square@0,0*'])
    expect(layoutStem([], null)).toEqual([])
  })

  it('breaks the line at an inferred hop', () => {
    expect(layoutStem([], [hopOf({ basis: 'inferred' })]).map(drawn)).toEqual(['disc@0,0~'])
    expect(layoutStem([], [hopOf({ basis: 'researched' })]).map(drawn)).toEqual(['disc@0,0'])
  })
})

describe('stemSvg', () => {
  const svg = (notation: string, title = 'CNN, citing Lind') =>
    stemSvg(layoutStem(spine, chainOf(notation)), { title })

  it('carries its meaning as an escaped title', () => {
    expect(svg('own', '<b> & "Lind"\'s')).toContain(
      '<title>&lt;b&gt; &amp; &quot;Lind&quot;&#39;s</title>',
    )
  })

  it('has one shape for each mark and one path for each segment', () => {
    const fork = svg('NYT <- Milley + decree')
    expect(fork.match(/class="stem-mark/g)).toHaveLength(4)
    expect(fork.match(/class="stem-line/g)).toHaveLength(3)
    expect(fork.match(/d="M0 46C/g)).toHaveLength(2)
  })

  it('ends an open chain half-way', () => {
    expect(svg('NYT')).toMatch(/<path class="stem-line stem-relay stem-dashed" d="M0 46V69"\/>/)
  })

  it('has room for what it draws', () => {
    expect(svg('own')).toMatch(/width="14" height="60" viewBox="-7 -7 14 60"/)
    expect(svg('NYT')).toMatch(/width="14" height="83" viewBox="-7 -7 14 83"/)
    expect(svg('Milley + decree')).toMatch(/width="30" height="60" viewBox="-15 -7 30 60"/)
    expect(stemSvg([], { title: '' })).toMatch(/width="14" height="14"/)
  })

  it('is coloured by classes that its style sheet knows, and by nothing else', () => {
    const all = cases.map(([notation]) => svg(notation)).join('')
    const classes = new Set(
      [...all.matchAll(/class="([^"]+)"/g)].flatMap(([, list]) => list!.split(' ')),
    )
    expect([...classes].filter((name) => !stemStyles.includes(`.${name}`))).toEqual([])
    expect(all).not.toMatch(/style=|fill=|stroke=/)
  })
})
