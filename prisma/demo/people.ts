import type { DemoPerson } from './shapes'

export const workspace = { slug: 'demo', name: 'Redaktion Nord' } as const

export const people: readonly DemoPerson[] = [
  { email: 'admin@example.org', name: 'Ruth Albers', role: 'admin', language: 'de' },
  { email: 'editor@example.org', name: 'Henrike Sommer', role: 'editor', language: 'de' },
  { email: 'reviewer-a@example.org', name: 'Jakob Ettinger', role: 'reviewer', language: 'de' },
  { email: 'reviewer-b@example.org', name: 'Maeve Doran', role: 'reviewer', language: 'en' },
  { email: 'reader@example.org', name: 'Colin Whitlock', role: 'reader', language: 'en' },
]
