import { callAs, tokenOf, type Call } from '../support/contract'
import { expect, test } from '../support/browser'

// Suggestions as a program asks for them and decides on them.

const paragraphs = [
  'Die Fähre fährt nachts nicht mehr 🚢',
  'Die Kapitänin Elin Marr sagte, die Nachtfahrt habe sich nie gelohnt.',
  'Der Kai ist alt. Laut der Reederei Sundlinie fuhren zuletzt vier Gäste mit.',
]
const text = paragraphs.join('\n\n')

let call: Call
let reader: Call
let tokens: { reviewer: string; reader: string }

test.beforeAll(() => {
  tokens = { reviewer: tokenOf('reviewer-b'), reader: tokenOf('reader') }
})
test.beforeEach(({ request }) => {
  call = callAs(request, tokens.reviewer)
  reader = callAs(request, tokens.reader)
})

const bringIn = async () =>
  ((await (await call('POST', '/documents', { text, language: 'de' })).json()) as { id: string }).id
const listed = async (id: string) =>
  (await (await call('GET', `/documents/${id}/suggestions`)).json()).suggestions
const cut = (from: number, to: number, whole = text) => Array.from(whole).slice(from, to).join('')

test('a text that is not stored is answered paragraph by paragraph', async () => {
  const before = await (await call('GET', '/documents?limit=1')).json()
  const body = { paragraphs: paragraphs.map((each) => ({ text: each })) }
  const answer = await call('POST', '/suggestions', body)
  expect(answer.status()).toBe(200)
  const { language, paragraphs: found } = await answer.json()
  expect(language).toBe('de')
  expect(found).toHaveLength(3)
  const [suggestion] = found[2].suggestions
  expect(cut(...(suggestion.cue[0] as [number, number]), paragraphs[2])).toBe('Laut')
  expect(suggestion.chain).toContain('Sundlinie')
  expect(suggestion.hops[0]).toMatchObject({ basis: 'explicit' })
  expect(suggestion.reason).toMatch(/\.$/)
  expect(suggestion.confidence).toBeGreaterThan(0)
  const after = await (await call('GET', '/documents?limit=1')).json()
  expect(after.items[0]?.id).toBe(before.items[0]?.id)
})

test('the suggestions of a document lie in its text, and one is accepted', async () => {
  const id = await bringIn()
  const suggestions = await listed(id)
  expect(suggestions.length).toBeGreaterThanOrEqual(2)
  for (const { cue, segment } of suggestions)
    for (const [from, to] of cue) expect(segment[0] <= from && to <= segment[1]).toBe(true)
  const { fingerprint, chain, rule } = suggestions[0]
  const at = `/documents/${id}/suggestions/${fingerprint}`
  const accepted = await call('POST', `${at}/accept`, {})
  expect([accepted.status(), accepted.headers()['etag']]).toEqual([201, '"r1"'])
  const annotation = await accepted.json()
  expect(annotation).toMatchObject({ chain, origin: { fingerprint, rule, edited: false } })
  expect((await call('POST', `${at}/accept`, {})).status()).toBe(200)
  const refused = await call('POST', `${at}/reject`, {})
  expect([refused.status(), (await refused.json()).code]).toEqual([409, 'E_ACCEPTED'])
  const stands = await call('GET', `/segments/${annotation.segmentId}/annotation`)
  expect((await stands.json()).origin).toMatchObject({ fingerprint })
})

test('a refusal holds until it is taken back', async () => {
  const id = await bringIn()
  const [{ fingerprint }] = await listed(id)
  const at = `/documents/${id}/suggestions/${fingerprint}/reject`
  expect((await call('POST', at, {})).status()).toBe(204)
  expect(await listed(id)).not.toContainEqual(expect.objectContaining({ fingerprint }))
  expect((await call('DELETE', at)).status()).toBe(204)
  expect(await listed(id)).toContainEqual(expect.objectContaining({ fingerprint }))
})

test('all of a rule is decided on at once', async () => {
  const id = await bringIn()
  const [{ rule }] = await listed(id)
  const answer = await call('POST', `/documents/${id}/suggestions/rules/${rule}/reject`)
  expect(answer.status()).toBe(200)
  expect((await answer.json()).decided.length).toBeGreaterThan(0)
  expect((await listed(id)).some((each: { rule: string }) => each.rule === rule)).toBe(false)
})

test('what cannot be is refused with its code', async () => {
  const id = await bringIn()
  const nobody = '0'.repeat(32)
  const codes = async (answers: ReturnType<Call>[]) =>
    Promise.all(
      (await Promise.all(answers)).map(async (each) => [each.status(), (await each.json()).code]),
    )
  const found = await codes([
    call('POST', '/suggestions', { paragraphs: [] }),
    call('POST', '/suggestions', { paragraphs: [{ text: 'x', more: 1 }] }),
    call('POST', '/suggestions', { paragraphs: [{ text: 'x'.repeat(1_000_001) }] }),
    call('POST', `/documents/${id}/suggestions/${nobody}/accept`, {}),
    call('POST', `/documents/${id}/suggestions/${nobody}/reject`, {}),
    call('GET', `/documents/${crypto.randomUUID()}/suggestions`),
    reader('GET', `/documents/${id}/suggestions`),
    reader('POST', '/suggestions', { paragraphs: [{ text: 'x' }] }),
  ])
  expect(found).toEqual([
    [422, 'E_INVALID'],
    [422, 'E_INVALID'],
    [422, 'E_INVALID'],
    [404, 'E_NOT_FOUND'],
    [404, 'E_NOT_FOUND'],
    [404, 'E_NOT_FOUND'],
    [403, 'E_FORBIDDEN'],
    [403, 'E_FORBIDDEN'],
  ])
})
