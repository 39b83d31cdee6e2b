import type { Facets } from '@/lib/core/chain/facets'

/** What several hops of the demo share. */
export const speech: Facets = { channel: 'speech', groundRules: 'on-record', form: 'direct' }
export const indirectSpeech: Facets = { ...speech, form: 'indirect' }
export const newsConference: Facets = {
  channel: 'press-conference',
  groundRules: 'on-record',
  form: 'direct',
}
export const spokesman: Facets = {
  groundRules: 'on-record',
  form: 'direct',
  onBehalfOf: 'Foreign Ministry of Varland',
}
export const unmarkedSubjunctive: Facets = { form: 'indirect-free-indirect' }
