import 'server-only'
import { canonicalUrl } from '@/lib/core/intake/canonical-url'
import { findCollection } from '@/lib/core/intake/collections'
import type { DocumentMetadata, ImportedDocument, ImportInput } from '@/lib/core/intake/importer'
import { outletByDomain } from '@/lib/core/registry/lookup'
import { convert } from './convert'
import { fetchPage } from './fetch-page'

/** What a file turned out to be: a document, or a collection of them; with where it was fetched from. */
export type Capture = {
  readonly original: ImportInput
  readonly address: string | null
} & (
  { readonly kind: 'document'; readonly read: ImportedDocument } | { readonly kind: 'collection' }
)

interface CaptureOptions {
  readonly signal?: AbortSignal
  /** The address the bytes came from, where it is known: it speaks where the file says nothing of it. */
  readonly address?: string | null
}

/** Reads a file. Throws IntakeError for one that cannot be read. */
export async function captureFile(
  original: ImportInput,
  { signal, address = null }: CaptureOptions = {},
): Promise<Capture> {
  if (findCollection(original)) return { kind: 'collection', original, address }
  const read = await convert(original, { signal })
  const metadata = address ? fromAddress(read.metadata, address) : read.metadata
  return { kind: 'document', original, address, read: { ...read, metadata } }
}

/** Fetches what is at an address and reads it. Throws IntakeError for what cannot be fetched or read. */
export async function capturePage(address: string, signal?: AbortSignal): Promise<Capture> {
  const { bytes, mediaType, finalAddress } = await fetchPage(address, { signal })
  const original = { bytes, mediaType, fileName: nameIn(finalAddress) }
  return captureFile(original, { signal, address: finalAddress })
}

/** The last step of an address, as a file's name. */
function nameIn(address: string): string | null {
  const step = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(step).slice(0, 200) || null
  } catch {
    return step.slice(0, 200)
  }
}

/** What the address says where the page itself says nothing. */
function fromAddress(metadata: DocumentMetadata, address: string): DocumentMetadata {
  const value = canonicalUrl(address)
  const outlet = value ? outletByDomain(new URL(value).hostname) : null
  return {
    ...metadata,
    url: metadata.url ?? (value === null ? null : { value, evidence: address }),
    outlet: metadata.outlet ?? (outlet ? { value: outlet.name, evidence: address } : null),
  }
}
