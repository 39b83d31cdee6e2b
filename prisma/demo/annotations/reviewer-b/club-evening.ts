import type { DemoReview } from '../../shapes'
import { indirectSpeech, speech } from '../facets'

export const clubEvening: DemoReview = {
  slug: 'club-evening',
  reviewer: 'reviewer-b',
  state: 'done',
  annotations: [
    {
      paragraph: 'Admiral to merchants',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: speech },
      credibility: '1',
      credibilityReason: 'Quotes the speech.',
    },
    { paragraph: 'Navy chief draws', chain: 'own' },
    {
      paragraph: 'Admiral Maren Thorvik told',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: indirectSpeech },
      credibility: '1',
      credibilityReason: 'Said in public, reported by two newsrooms that were both there.',
    },
    {
      paragraph: '“When the channel is open',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: { ...speech, fidelity: 'verbatim' } },
      credibility: '1',
      credibilityReason: 'The Harbour Post has the same words.',
      reliability: [{ hop: 1, value: 'A', reason: 'On the record, about her own view.' }],
    },
    {
      paragraph: 'The text her staff',
      chain: 'Speech text of the naval staff [document]',
      credibility: '2',
      credibilityReason: 'A handout anybody at the dinner could keep.',
    },
    {
      paragraph: 'She thanked the crews',
      chain: 'Maren Thorvik [named-person]',
      facets: { 1: indirectSpeech },
      credibility: '2',
      credibilityReason: 'One paper only, but a hall full of people.',
    },
    {
      paragraph: 'Gesa Holmqvist',
      chain: 'Gesa Holmqvist [named-person]',
      facets: { 1: { channel: 'interview', groundRules: 'on-record', form: 'direct' } },
      credibility: '2',
      credibilityReason: 'She would know her members’ ships.',
      reliability: [{ hop: 1, value: 'B', reason: 'Informed; also interested.' }],
    },
    {
      paragraph: 'Mayor Ida Kronsberg',
      chain: 'Ida Kronsberg [named-person]',
      facets: { 1: { channel: 'interview', groundRules: 'on-record', form: 'direct' } },
      evidence: { 1: 'she told the Courier' },
      credibility: '2',
      credibilityReason: 'Named, and told to the paper itself.',
    },
    {
      paragraph: 'Under Navigation Order 14',
      chain: 'Navigation Order 14 [document]',
      credibility: '2',
      credibilityReason: 'A published order.',
    },
    {
      paragraph: 'Three chairs',
      chain: 'own',
      credibility: '2',
      credibilityReason: 'She counted them.',
    },
  ],
}
