import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../start/build.mjs'
import { run } from '../start/children.mjs'
import { readSettings, root } from '../start/settings.mjs'
import { Stop } from '../start/stop.mjs'
import { oneFailed, onePassed, plus } from './counts.mjs'
import { countPlaywright } from './playwright-counts.mjs'
import { sweepScratch } from './scratch.mjs'
import { countVitest } from './vitest-counts.mjs'

const programs = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  next: 'next/dist/bin/next',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
}

const node = (program, words, env = {}) =>
  run(process.execPath, [join(root, 'node_modules', programs[program]), ...words], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })

/** A check that is one thing: it holds or it does not. */
const whole = async (...runs) => {
  for (const next of runs) {
    const { code, output } = await next()
    if (code !== 0) return { counts: oneFailed, output }
  }
  return { counts: onePassed, output: '' }
}

/** A runner that writes what became of each test into a file. */
async function counted(name, count, start) {
  const folder = join(readSettings().state, 'test')
  const file = join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
  const { code, output } = await start(file)
  const counts = count(JSON.parse(readFileSync(file, 'utf8')))
  // It may also have failed as a whole: an error that belongs to no test.
  const brokeOutside = code !== 0 && counts.failed === 0
  return { counts: brokeOutside ? plus(counts, oneFailed) : counts, output }
}

const vitest = (project) => () =>
  counted(project, countVitest, (file) =>
    node('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  )

async function inBrowser(file) {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const result = await node('playwright', ['test', '--reporter=list,json'], env)
  await sweepScratch()
  return result
}

async function built() {
  try {
    await build(process.env)
    return { counts: onePassed, output: '' }
  } catch (error) {
    if (error instanceof Stop) return { counts: oneFailed, output: error.details }
    throw error
  }
}

const walled = ['app', 'lib', 'scripts', 'prisma', 'tests', 'proxy.ts', 'instrumentation.ts']

const steps = {
  format: () => whole(() => node('prettier', ['--check', '--log-level', 'warn', '.'])),
  lint: () => whole(() => node('eslint', ['--max-warnings', '0', '.'])),
  walls: () => whole(() => node('depcruise', ['--config', '.dependency-cruiser.cjs', ...walled])),
  types: () =>
    whole(
      () => node('next', ['typegen']),
      () => node('tsc', ['--noEmit']),
    ),
  unit: vitest('unit'),
  db: vitest('db'),
  build: built,
  e2e: () => counted('e2e', countPlaywright, inBrowser),
}

// What stands in one lane may run at the same time; the tests have the machine to themselves.
const order = [['types', 'format', 'lint', 'walls'], ['unit'], ['db'], ['build'], ['e2e']]

/** The steps that `--only a,b` names; without it, all. @param {string[]} args @returns {string[]} */
export function chosen(args) {
  const only = args.flatMap((arg, at) =>
    arg === '--only' ? [args[at + 1] ?? ''] : (/^--only=(.*)/.exec(arg)?.[1] ?? []),
  )
  const names = only.flatMap((list) => list.split(','))
  const unknown = names.filter((name) => !steps[name])
  if (unknown.length)
    throw new Stop(`There is no step "${unknown[0]}"; there are ${Object.keys(steps).join(', ')}.`)
  return names.length ? names : Object.keys(steps)
}

/** @param {string[]} names @returns {{ name: string, run: () => Promise<{ counts: import('./counts.mjs').Counts, output: string }> }[][]} */
export const lanes = (names) =>
  order
    .map((lane) =>
      lane.filter((name) => names.includes(name)).map((name) => ({ name, run: steps[name] })),
    )
    .filter((lane) => lane.length > 0)
