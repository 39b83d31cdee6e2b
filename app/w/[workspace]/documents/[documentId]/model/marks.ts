import type { Span } from '@/lib/core/text/span'
import type { Judgement } from './judgement'

/**
 * Gives a bias label with the words that carry it. A label that is there already gets more words, and without any
 * is taken away.
 */
export function toggleLabel(judgement: Judgement, id: string, spans: readonly Span[]): Judgement {
  const { labels } = judgement
  const known = labels.find((label) => label.id === id)
  if (!known) {
    const label = { id, spans, target: '', polarity: null, inQuote: null }
    return { ...judgement, labels: [...labels, label] }
  }
  if (spans.length === 0) return { ...judgement, labels: labels.filter((label) => label !== known) }
  const more = { ...known, spans: [...known.spans, ...spans] }
  return { ...judgement, labels: labels.map((label) => (label === known ? more : label)) }
}

/** The same for a flag. */
export function toggleFlag(judgement: Judgement, type: string, spans: readonly Span[]): Judgement {
  const { flags } = judgement
  const known = flags.find((flag) => flag.type === type)
  if (!known) return { ...judgement, flags: [...flags, { type, spans, note: '' }] }
  if (spans.length === 0) return { ...judgement, flags: flags.filter((flag) => flag !== known) }
  const more = { ...known, spans: [...known.spans, ...spans] }
  return { ...judgement, flags: flags.map((flag) => (flag === known ? more : flag)) }
}
