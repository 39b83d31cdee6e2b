#!/usr/bin/env node
// `npm run check:system`: checks with programs of the system, which `npm test` must do without. What is not
// installed is named and not counted as passed.
import { spawnSync } from 'node:child_process'
import { run } from './start/children.mjs'
import { grant } from './start/database.mjs'
import { forgetful, openEmbedded } from './start/embedded.mjs'
import { migrate } from './start/migrate.mjs'
import { root } from './start/settings.mjs'
import { discardScratch, makeScratch } from './test/scratch.mjs'

const checks = [
  {
    what: 'an administrator reads the embedded database with psql',
    needs: ['psql'],
    check: readWithPsql,
  },
  {
    what: 'the browser tests, in the Chromium of the system',
    needs: ['chromium', 'google-chrome'],
    check: browse,
  },
]

const sum = { passed: 0, failed: 0, missing: 0 }
for (const { what, needs, check } of checks) {
  const program = needs.map(whereIs).find(Boolean)
  const outcome = program ? ((await check(program)) ? 'passed' : 'failed') : 'missing'
  sum[outcome]++
  const why = outcome === 'missing' ? `not run: no ${needs.join(' or ')} here` : outcome
  console.log(`  ${what}: ${why}`)
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.missing} not run`)
process.exitCode = sum.failed ? 1 : 0

function whereIs(program) {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : null
}

async function readWithPsql(psql) {
  const state = makeScratch()
  try {
    const { ownerUrl, appUrl } = await openEmbedded(state, { durability: forgetful })
    await migrate(ownerUrl)
    await grant({ ownerUrl, appRole: 'stemma_app' })
    const { code, stdout } = await run(psql, [appUrl, '-Atc', 'select count(*) from document'])
    return code === 0 && stdout.trim() === '0'
  } finally {
    await discardScratch(state)
  }
}

async function browse(chromium) {
  const words = ['scripts/test.mjs', '--only', 'build,e2e']
  const { code, output } = await run(process.execPath, words, {
    cwd: root,
    env: { ...process.env, CHROME: chromium },
  })
  if (code !== 0) console.log(output)
  return code === 0
}
