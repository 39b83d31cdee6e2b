import type { AnnotationView } from '@/lib/annotations/schema'
import type { Chain, Hop } from '@/lib/core/chain/chain'
import type { HopKind } from '@/lib/core/chain/kinds'
import type { DocumentView, ParagraphView } from '@/lib/documents/schema'
import type { KnownName } from '@/lib/sources/schema'

// Invented material for the annotator's tests.

export const hop = (label: string, kind: HopKind, more: Partial<Hop> = {}): Hop => ({
  ...{ source: null, label, kind, count: null, certain: true, basis: 'explicit' },
  ...{ parallel: false, evidence: [], facets: {} },
  ...more,
})

export const known = (name: string, kind: HopKind, more: Partial<KnownName> = {}): KnownName => ({
  id: `id ${name}`,
  aliases: [],
  versionId: null,
  ...{ name, kind },
  ...more,
})

export const names: readonly KnownName[] = [
  known('Harbour Post', 'outlet', { aliases: ['HP'] }),
  known('Harbour Gazette', 'outlet'),
  known('Sundpresse-Agentur', 'agency', { aliases: ['spa'] }),
  known('Clara Wendrup', 'named-person', { aliases: ['Wendrup'] }),
  known('zwei mit der Sache vertraute Beamte', 'unnamed-group', { versionId: 'v' }),
]

const texts = ['The harbour freezes.', 'By Elin Marr', 'Officials told the Post. She denied it.']

/** A headline, a byline and a paragraph, with one space between them. */
export const paragraphs: readonly ParagraphView[] = texts.map((text, index) => {
  const start = texts.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0)
  const id = `p${index + 1}`
  const end = start + text.length
  return {
    ...{ id, index, text, start, end },
    type: (['headline', 'metadata', 'content'] as const)[index]!,
    sub: index === 1 ? 'byline' : null,
    segments: [{ id, start, end, shared: true, authorId: null }],
  }
})

export const article: DocumentView = {
  ...{ id: 'd', versionId: 'v', versionNumber: 1, sha256: '', title: 'The harbour freezes' },
  ...{ byline: null, outlet: null, publishedAt: null, language: 'en', url: null, state: 'open' },
  ...{ textRights: 'quote', createdAt: '', capturedAt: '', changedAt: '', layout: 1 },
  spine: { revision: 0, chain: [], note: null, by: null, at: null },
  metadata: {} as DocumentView['metadata'],
  removed: null,
}

export const annotation = (
  segmentId: string,
  revision: number,
  chain: Chain | null,
  more: Partial<AnnotationView> = {},
): AnnotationView => ({
  ...{ id: `${segmentId} ${revision}`, segmentId, revision, chain, at: '2026-01-01T00:00:00Z' },
  ...{ reviewer: { id: 'me', name: 'Me' }, judgeable: true, judgeableReason: null },
  ...{ credibility: null, credibilityReason: null, reliability: [], labels: [], flags: [] },
  ...{ note: null, schemeVersion: 'stemma-bias/1', origin: null },
  ...more,
})
