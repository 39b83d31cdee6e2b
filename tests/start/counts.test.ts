import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { words } from '@/scripts/test/counts.mjs'
import { countPlaywright } from '@/scripts/test/playwright-counts.mjs'
import { countVitest } from '@/scripts/test/vitest-counts.mjs'

const sharedIsThere = existsSync('../shared')
/** Skipping what needs the reference folder is allowed only where that folder is missing. */
const excused = sharedIsThere ? '0 passed, 1 failed' : '0 passed, 0 failed, 1 skipped'

const file = (status: string, ...tests: [status: string, fullName: string][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([status, fullName]) => ({ status, fullName })),
})

describe('what vitest wrote', () => {
  test.each([
    ['passed', [file('passed', ['passed', 'a'], ['passed', 'b'])], '2 passed, 0 failed'],
    ['failed', [file('failed', ['passed', 'a'], ['failed', 'b'])], '1 passed, 1 failed'],
    ['a file that does not load', [file('failed')], '0 passed, 1 failed'],
    ['a skip without excuse', [file('passed', ['skipped', 'a'])], '0 passed, 1 failed'],
    ['left for later', [file('passed', ['todo', 'a needs ../shared'])], excused],
    ['a file without a test', [file('passed')], excused],
    ['no reference', [file('passed', ['pending', 'seeds, needs ../shared'])], excused],
  ])('%s', (_name, testResults, expected) => {
    expect(words(countVitest({ testResults }))).toBe(expected)
  })
})

const suite = (title: string, ...tests: [status: string, title: string][]) => ({
  title: 'a.test.ts',
  suites: [{ title, specs: tests.map(([status, title]) => ({ title, tests: [{ status }] })) }],
})

describe('what Playwright wrote', () => {
  test.each([
    [
      'passed, once at the second try',
      [suite('x', ['expected', 'a'], ['flaky', 'b'])],
      [],
      '2 passed, 0 failed',
    ],
    ['failed', [suite('x', ['unexpected', 'a'])], [], '0 passed, 1 failed'],
    [
      'an error outside',
      [suite('x', ['expected', 'a'])],
      [{ message: 'no server' }],
      '1 passed, 1 failed',
    ],
    ['a skip without excuse', [suite('x', ['skipped', 'a'])], [], '0 passed, 1 failed'],
    ['no reference', [suite('seed 000, needs ../shared', ['skipped', 'a'])], [], excused],
  ])('%s', (_name, suites, errors, expected) => {
    expect(words(countPlaywright({ suites, errors }))).toBe(expected)
  })
})
