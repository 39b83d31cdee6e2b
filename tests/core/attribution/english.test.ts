import { describe, expect, it } from 'vitest'
import { show, suggestFor } from './example'

type Row = readonly [
  text: string,
  rule: string,
  cue: string,
  source: string,
  content: string,
  chain: string,
]

const rows: readonly Row[] = [
  [
    '“The port stays open,” said Mayor Ann Lee on Monday.',
    'quote-verb',
    'said',
    'Mayor Ann Lee',
    'The port stays open',
    'Ann Lee [named-person]',
  ],
  [
    'Ann Lee said: "We are building a new port."',
    'quote-verb',
    'said',
    'Ann Lee',
    'We are building a new port',
    'Ann Lee [named-person]',
  ],
  [
    'Ann Lee told Reuters that the port would stay open.',
    'verb-clause',
    'told',
    'Ann Lee',
    'that the port would stay open',
    'Reuters [agency] ← Ann Lee [named-person]',
  ],
  [
    'The port will close, according to two officials.',
    'preposition',
    'according to',
    'two officials',
    'The port will close',
    'officials ×2 [unnamed-group]',
  ],
  [
    'A spokesman for the yard, Tom Reed, said the work had stopped.',
    'verb-plain',
    'said',
    'A spokesman for the yard, Tom Reed',
    'the work had stopped',
    'Tom Reed [named-person]',
  ],
  [
    'The yard was safe, the company said.',
    'verb-postposed',
    'said',
    'the company',
    'The yard was safe',
    'company [named-body]',
  ],
  [
    'Police confirmed that nobody was hurt.',
    'verb-clause',
    'confirmed',
    'Police',
    'that nobody was hurt',
    'Police [named-body]',
  ],
  [
    'Officials have admitted that the figures were wrong.',
    'verb-clause',
    'have admitted',
    'Officials',
    'that the figures were wrong',
    'Officials ×≥2 [unnamed-group]',
  ],
]

describe('English attributions, one sentence a rule', () => {
  it.each(rows)('%s', (text, rule, cue, source, content, chain) => {
    expect(
      show(text, 'en').map((one) => [one.rule, one.cue, one.source, one.content, one.chain]),
    ).toEqual([[rule, cue, source, content, chain]])
  })

  it.each([
    ['The yard is old. The port lies north of the town.'],
    ['Reports of a fire reached the town in the morning.'],
    ['The sailors read a letter in the shade.'],
  ])('is silent on %s', (text) => {
    expect(show(text, 'en')).toEqual([])
  })
})

describe('hints', () => {
  it('marks a verb that judges', () => {
    const [one] = suggestFor('Officials have admitted that the figures were wrong.', 'en')
    expect(one!.hints).toContainEqual({ kind: 'bias', label: 'epistemic-verb', span: one!.cue[0] })
  })

  it('marks a source that is nobody in particular', () => {
    const [one] = suggestFor('Medienberichten zufolge ist der Vertrag geplatzt.', 'de')
    expect(one!.hints).toEqual([{ kind: 'bias', label: 'vague-attribution', span: one!.source[0] }])
  })

  it('marks loaded words in English, and none in plain wording', () => {
    const [loaded] = suggestFor('Ann Lee said the plan was a ridiculous sham.', 'en')
    expect(loaded!.hints.map((hint) => hint.kind === 'bias' && hint.label)).toEqual([
      'loaded-language',
      'loaded-language',
    ])
    expect(suggestFor('Ann Lee said the plan was ready.', 'en')[0]!.hints).toEqual([])
  })
})
