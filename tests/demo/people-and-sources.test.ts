import { expect, test } from 'vitest'
import { foldName } from '@/lib/core/chain/fold'
import { demo } from '@/prisma/demo'

test('five people, one of each kind and two reviewers', () => {
  expect(demo.people.map(({ email, role }) => [email, role])).toEqual([
    ['admin@example.org', 'admin'],
    ['editor@example.org', 'editor'],
    ['reviewer-a@example.org', 'reviewer'],
    ['reviewer-b@example.org', 'reviewer'],
    ['reader@example.org', 'reader'],
  ])
  expect(new Set(demo.people.map(({ language }) => language)).size).toBe(2)
})

test('every review is by somebody who works here', () => {
  const names = demo.people.map(({ email }) => email.replace('@example.org', ''))
  for (const { reviewer } of demo.reviews) expect(names).toContain(reviewer)
})

test('no name means two sources', () => {
  const names = demo.sources.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('everybody who publishes a text is a known source', () => {
  const known = demo.sources.map(({ name }) => name)
  for (const { outlet } of demo.texts) if (outlet !== null) expect(known).toContain(outlet)
})

test('domains lead nowhere, and outlets have a newsroom', () => {
  for (const { domain } of demo.sources) if (domain) expect(domain).toMatch(/\.example$/)
  for (const { kind, newsroom } of demo.sources) {
    if (kind === 'outlet' || kind === 'agency') expect(newsroom).toBeTruthy()
  }
})

test('every reliability note says why', () => {
  for (const { reliability = [] } of demo.sources) {
    for (const { reason } of reliability) expect(reason.length).toBeGreaterThan(20)
  }
})
