import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileWith } from './write'

const folder = mkdtempSync(join(tmpdir(), 'origins-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const command = ['scripts/run.mjs', 'scripts/origins.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function written(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const good = fileWith({ reports: ['d1: Aurora | Lind', 'd2: Bote | Roth'] })
const wrong = fileWith({ reports: ['d1: Aurora | Lind ←'] }).claims[0]!

describe('npm run origins', { timeout: 60_000 }, () => {
  test('prints an answer for each claim', () => {
    const { status, stdout, stderr } = run('--in', written('good.json', good))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [answer] = JSON.parse(stdout) as Record<string, unknown>[]
    expect(Object.keys(answer!)).toEqual([
      ...['id', 'documents', 'reports', 'newsrooms', 'origins', 'confirmations'],
      ...['bottlenecks', 'flags', 'working'],
    ])
    expect(answer).toMatchObject({ id: 'claim', origins: [2, 2], confirmations: [2, 2] })
  })

  test('speaks German when asked', () => {
    const { stdout } = run('--language', 'de', '--in', written('good.json', good))
    expect(stdout).toMatch(/2 Redaktionen haben es eingeholt: Aurora und Bote/)
  })

  test('counts the other claims and ends with 1 when one cannot be counted', () => {
    const file = { ...good, claims: [{ ...wrong, id: 'wrong' }, ...good.claims] }
    const { status, stdout } = run('--in', written('mixed.json', file))
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'wrong', error: { code: 'E_EMPTY_HOP', reports: ['r1'] } },
      { id: 'claim', confirmations: [2, 2] },
    ])
  })

  test.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /^usage: .*--in FILE/],
    [
      'a file that is not there',
      () => ['--in', join(folder, 'none.json')],
      /none\.json cannot be read/,
    ],
    [
      'no JSON',
      () => ['--in', written('no.json', '{"claims":\n [3 4]}')],
      /no\.json is no JSON, line 2, column 5: /,
    ],
    ['another JSON', () => ['--in', written('other.json', { claims: 3 })], /other\.json: claims: /],
    [
      'a language nobody has',
      () => ['--in', written('good.json', good), '--language', 'fr'],
      /"fr"; there are de and en/,
    ],
  ])('says what is wrong with %s, in one sentence', (_what, args, sentence) => {
    const { status, stdout, stderr } = run(...args())
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
