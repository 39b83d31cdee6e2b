import { callAs, tokenOf, type Call } from '../support/contract'
import { expect, signIn, test } from '../support/browser'

// The interface that scripts and the browser's queue rely on, spoken over real HTTP.

const text = [
  'Ferry company drops the night crossing',
  'The Harbour Post reported on Monday that two officials had urged the company to keep it 🚢.',
  'According to one of them, nobody had asked the islanders.',
].join('\n\n')

let call: Call
let reader: Call
const tokens = new Map<'reviewer-a' | 'reader', string>()

test.beforeAll(() => {
  tokens.set('reviewer-a', tokenOf('reviewer-a'))
  tokens.set('reader', tokenOf('reader'))
})
test.beforeEach(({ request }) => {
  call = callAs(request, tokens.get('reviewer-a') ?? '')
  reader = callAs(request, tokens.get('reader') ?? '')
})

async function importText(): Promise<{ id: string; segment: string }> {
  const made = await call('POST', '/documents', { text })
  expect(made.status()).toBe(201)
  const { id } = await made.json()
  const paragraphs = await (await call('GET', `/documents/${id}/paragraphs`)).json()
  return {
    id,
    segment: paragraphs.find(({ type }: { type: string }) => type === 'content').segments[0].id,
  }
}

test('a text comes in as paragraphs that are cuts of it in code points', async () => {
  const { id } = await importText()
  const points = Array.from(text)
  const paragraphs = await (await call('GET', `/documents/${id}/paragraphs`)).json()
  for (const { start, end, text: cut, segments } of paragraphs) {
    expect(points.slice(start, end).join('')).toBe(cut)
    expect(segments[0]).toMatchObject({ start, end })
  }
  expect(paragraphs.map(({ type }: { type: string }) => type)).toEqual([
    'headline',
    'content',
    'content',
  ])
})

test('an annotation is saved, tagged, saved over and withdrawn', async () => {
  const { segment } = await importText()
  const at = `/segments/${segment}/annotation`
  expect((await call('GET', at)).status()).toBe(404)
  const first = await call('PUT', at, { chain: 'NYT ← two officials', credibility: '3' })
  expect([first.status(), first.headers()['etag']]).toEqual([201, '"r1"'])
  expect((await call('PUT', at, { chain: 'NYT' })).status()).toBe(428)
  const stale = await call('PUT', at, { chain: 'NYT' }, { 'if-match': '"r9"' })
  expect([stale.status(), (await stale.json()).current.revision]).toEqual([412, 1])
  expect((await call('PUT', at, { chain: 'NYT' }, { 'if-none-match': '*' })).status()).toBe(412)
  const second = await call('PUT', at, { chain: 'NYT' }, { 'if-match': '"r1"' })
  expect([second.status(), second.headers()['etag']]).toEqual([200, '"r2"'])
  const read = await call('GET', at)
  expect(await read.json()).toMatchObject({ chain: 'NYT [outlet]', revision: 2, credibility: null })
  expect((await call('DELETE', at)).status()).toBe(204)
  expect((await call('GET', at)).status()).toBe(404)
})

test('what it answers can be put again', async () => {
  const { segment } = await importText()
  const at = `/segments/${segment}/annotation`
  const hops = [
    { source: 'CNN', kind: 'outlet', basis: 'inferred' },
    {
      source: 'officials',
      kind: 'unnamed-group',
      count: '≥2',
      proximity: 'briefed',
      evidence: [[45, 58]],
    },
  ]
  const saved = await (await call('PUT', at, { chain: hops })).json()
  const again = await call('PUT', at, { chain: saved.hops }, { 'if-match': '"r1"' })
  expect(again.status()).toBe(200)
  expect((await again.json()).hops).toEqual(saved.hops)
})

test('an idempotency key answers twice and stores once', async () => {
  const { segment } = await importText()
  const at = `/segments/${segment}/annotation`
  const key = { 'idempotency-key': `key-${segment}` }
  const once = await call('PUT', at, { chain: 'NYT' }, key)
  const twice = await call('PUT', at, { chain: 'NYT' }, key)
  expect(await twice.json()).toEqual(await once.json())
  const other = await call('PUT', at, { chain: 'CNN' }, key)
  expect([other.status(), (await other.json()).code]).toEqual([422, 'E_KEY_REUSED'])
})

const refusals: [chain: string, code: string, member: string][] = [
  ['NYT via CNN', 'E_AMBIGUOUS', 'readings'],
  ['CNN ← own ; NYT ← own', 'E_SEVERAL', 'proposals'],
  ['CNN ← Quibbleton', 'E_UNRESOLVED', 'proposals'],
  ['RT citing NYT, as quoted by DWN', 'E_MIXED_DIRECTION', 'at'],
  ['CNN [sender] <- officials', 'E_UNKNOWN_KIND', 'at'],
]
for (const [chain, code, member] of refusals) {
  test(`“${chain}” is refused with ${code} and ${member}`, async () => {
    const { segment } = await importText()
    const answer = await call('PUT', `/segments/${segment}/annotation`, { chain })
    const problem = await answer.json()
    expect([answer.status(), problem.code]).toEqual([422, code])
    expect(answer.headers()['content-type']).toBe('application/problem+json')
    expect(problem).toHaveProperty(member)
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|at .*\(/)
  })
}

test('what may not be done is forbidden, what may not be seen is missing', async ({ request }) => {
  const { segment } = await importText()
  const at = `/segments/${segment}/annotation`
  expect((await reader('PUT', at, { chain: 'NYT' })).status()).toBe(403)
  expect((await request.get(`/api/v1${at}`)).status()).toBe(401)
  expect((await callAs(request, 'stm_forged')('GET', '/documents')).status()).toBe(401)
  const nowhere = '01a00000-0000-7000-8000-000000000000'
  for (const path of [
    `/documents/${nowhere}`,
    `/segments/${nowhere}/annotation`,
    `/reports/${nowhere}/html`,
    '/documents/x',
  ]) {
    expect([path, (await call('GET', path)).status()]).toEqual([path, 404])
  }
})

test('a body must be JSON, of the right shape, and not too odd', async () => {
  const { segment } = await importText()
  const at = `/segments/${segment}/annotation`
  expect((await call('PUT', at, 'chain=NYT', { 'content-type': 'text/plain' })).status()).toBe(415)
  expect((await call('PUT', at, '{', { 'content-type': 'application/json' })).status()).toBe(422)
  const extra = await call('PUT', at, { chain: 'NYT', workspaceId: 'x', revision: 7 })
  expect([extra.status(), (await extra.json()).code]).toEqual([422, 'E_INVALID'])
  const half = await call('POST', '/documents', '{"text":"half \\ud83d"}', {
    'content-type': 'application/json',
  })
  expect([half.status(), (await half.json()).code]).toEqual([422, 'E_NOT_TEXT'])
  expect((await call('POST', '/documents', { text: 'a\u0000b' })).status()).toBe(422)
  expect((await call('POST', '/documents', { text: ' \n ' })).status()).toBe(422)
})

test('a cookie writes from our own pages only', async ({ page, baseURL }) => {
  await signIn(page, 'reviewer-a')
  const cookie = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  const write = (headers: Record<string, string>) =>
    fetch(`${baseURL}/api/v1/documents`, {
      method: 'POST',
      headers: { cookie, 'x-workspace': 'demo', 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ text }),
    })
  expect((await write({})).status).toBe(403)
  expect((await write({ origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await write({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await write({ origin: baseURL ?? '' })).status).toBe(201)
})

test('a report is frozen: every format gives the same bytes again, whatever is saved afterwards', async () => {
  const { id, segment } = await importText()
  const at = `/segments/${segment}/annotation`
  await call('PUT', at, { chain: 'NYT ← two officials', note: '=1+1 </script>' })
  const made = await call('POST', '/reports', { documentIds: [id], language: 'en' })
  expect(made.status()).toBe(201)
  const report = await made.json()
  const formats = ['html', 'markdown', 'csv', 'json', 'jsonld']
  const read = async (format: string) =>
    (await call('GET', `/reports/${report.id}/${format}`)).text()
  const before = await Promise.all(formats.map(read))
  await call('PUT', at, { chain: 'CNN' }, { 'if-match': '"r1"' })
  expect(await Promise.all(formats.map(read))).toEqual(before)
  for (const body of before) expect(body).toContain('officials')
})
