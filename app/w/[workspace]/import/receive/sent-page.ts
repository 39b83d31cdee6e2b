import type { SentPage } from '../draft'

/** The page in a message from another window; null for whatever else comes. */
export function sentPage(message: unknown): SentPage | null {
  if (typeof message !== 'object' || message === null) return null
  const { stemma, html, url } = message as Record<string, unknown>
  if (stemma !== 'page' || typeof html !== 'string' || typeof url !== 'string') return null
  return /^https?:\/\//i.test(url) ? { html, url } : null
}
