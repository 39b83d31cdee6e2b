import { beforeAll, describe, expect, it } from 'vitest'
import { GET as readFacts } from '@/app/api/v1/documents/[documentId]/facts/route'
import { GET as readOriginal } from '@/app/api/v1/documents/[documentId]/original/route'
import {
  GET as readVersions,
  POST as postVersion,
} from '@/app/api/v1/documents/[documentId]/versions/route'
import { POST as postDocument } from '@/app/api/v1/documents/route'
import { POST as cancel } from '@/app/api/v1/imports/[importId]/cancel/route'
import { GET as readItems } from '@/app/api/v1/imports/[importId]/items/route'
import { GET as readImport } from '@/app/api/v1/imports/[importId]/route'
import { POST as postPreview } from '@/app/api/v1/imports/preview/route'
import { POST as postImport } from '@/app/api/v1/imports/route'
import { createToken } from '@/lib/workspaces/commands'
import { useDatabase } from '../support/database'
import { article, makeTeam } from '../support/team'

// The contract of importing, asked of the routes themselves with real requests.

useDatabase()
let editor: string
let reader: string
beforeAll(async () => {
  const team = await makeTeam('own')
  editor = (await createToken(team.editor, { name: 't', days: 1 })).token
  reader = (await createToken(team.reader, { name: 't', days: 1 })).token
})

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>

function call(route: Route, body?: unknown, params: object = {}, token = editor, query = '') {
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost/api/v1/x${query}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  return route(request, { params: Promise.resolve(params as never) })
}

function form(
  files: [name: string, text: string][],
  fields: Record<string, string> = {},
): FormData {
  const made = new FormData()
  for (const [name, text] of files)
    made.append('file', new File([text], name, { type: 'text/plain' }))
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  return made
}

describe('POST /documents', () => {
  it.each([
    ['a text', { text: article }, 201],
    ['a file', form([['a.txt', article]], { facts: '{"byline":"Ada"}' }), 201],
    ['a pasted list of addresses', { text: 'https://a.example/1\nhttps://a.example/2' }, 202],
  ])('of %s', async (_, body, status) => {
    const answer = await call(postDocument, body)
    const made = (await answer.json()) as object
    expect([answer.status, Object.keys(made).sort()]).toEqual([
      status,
      status === 201 ? ['id', 'versionId'] : ['job'],
    ])
  })

  it.each([
    ['nothing', {}, 422, 'E_INVALID'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 422, 'E_INVALID'],
    ['an address of this machine', { url: 'http://127.0.0.1/' }, 422, 'E_ADDRESS_NOT_PUBLIC'],
    ['a form without a file', form([]), 422, 'E_INVALID'],
    ['facts that are no JSON', form([['a.txt', article]], { facts: '{' }), 422, 'E_INVALID'],
    ['more than a file may have', form([['a.txt', 'x'.repeat(11_100_000)]]), 413, 'E_TOO_LARGE'],
  ])('of %s is refused in words', async (_, body, status, code) => {
    const answer = await call(postDocument, body)
    const problem = (await answer.json()) as { code: string; detail: string }
    expect([answer.status, problem.code]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|at .*\(/)
  })

  it('is not for readers', async () => {
    expect((await call(postDocument, { text: article }, {}, reader)).status).toBe(403)
    expect((await call(postImport, { addresses: ['https://a.example/'] }, {}, reader)).status).toBe(
      403,
    )
  })
})

describe('an import', () => {
  it('is started with files, watched, and cancelled', async () => {
    const started = await call(
      postImport,
      form([
        ['a.txt', article],
        ['b.txt', article],
      ]),
    )
    const { job } = (await started.json()) as { job: string }
    expect(started.status).toBe(202)
    const importId = { importId: job }
    const watched = await (await call(readImport, undefined, importId, reader)).json()
    expect(watched).toMatchObject({
      state: 'working',
      workerAlive: false,
      counts: { waiting: 2, total: 2 },
    })
    const stopped = await (await call(cancel, {}, importId)).json()
    expect(stopped).toMatchObject({ state: 'cancelled', counts: { cancelled: 2 } })
    const { items } = await (
      await call(readItems, undefined, importId, reader, '?state=cancelled')
    ).json()
    expect(items.map(({ label }: { label: string }) => label)).toEqual(['a.txt', 'b.txt'])
    const nowhere = { importId: '01a00000-0000-7000-8000-000000000000' }
    expect((await call(readImport, undefined, nowhere)).status).toBe(404)
  })

  it('is looked at before, one text or many', async () => {
    const one = await (await call(postPreview, { text: article })).json()
    expect(one).toMatchObject({
      kind: 'document',
      same: expect.any(Array),
      spine: expect.any(Array),
    })
    const many = await (
      await call(postPreview, { text: 'https://a.example/1\nhttps://a.example/2' })
    ).json()
    expect(many).toMatchObject({ kind: 'collection', count: 2, items: [{ kind: 'address' }, {}] })
  })
})

describe('a document', () => {
  it('gives its original back, its versions, and where each fact comes from', async () => {
    const body = form([['a.txt', article]], { facts: '{"byline":"Ada"}' })
    const { id } = (await (await call(postDocument, body)).json()) as { id: string }
    const documentId = { documentId: id }
    const added = await call(
      postVersion,
      { text: `${article}\n\nMore.`, note: 'updated' },
      documentId,
    )
    expect([added.status, await added.json()]).toMatchObject([201, { number: 2, orphaned: 0 }])
    const versions = await (await call(readVersions, undefined, documentId)).json()
    expect(versions).toMatchObject([{ number: 2, note: 'updated' }, { number: 1 }])
    const original = await call(readOriginal, undefined, documentId, reader, '?version=1')
    expect(await original.text()).toBe(article)
    expect(original.headers.get('content-disposition')).toMatch(/^attachment; filename="a.txt"/)
    expect(original.headers.get('repr-digest')).toMatch(/^sha-256=:[\w+/]{43}=:$/)
    const facts = await (await call(readFacts, undefined, documentId)).json()
    expect(facts).toContainEqual(
      expect.objectContaining({
        field: 'byline',
        value: 'Ada',
        said: expect.objectContaining({ origin: 'sent' }),
      }),
    )
  })
})
