#!/usr/bin/env node
// `npm test`: everything that must hold, one line a step. `npm test -- --only unit,db` runs some of it.
import { install } from './start/install.mjs'
import { checkNode } from './start/node-version.mjs'
import { explain, step } from './start/progress.mjs'
import { generate } from './start/generate.mjs'
import { isMet, plus, words } from './test/counts.mjs'
import { chosen, lanes } from './test/steps.mjs'
import { runLane } from './test/run-lane.mjs'

try {
  checkNode()
  const names = chosen(process.argv.slice(2))
  await step('packages', 'npm ci', install)
  await step('client', 'prisma generate', generate)
  const results = []
  for (const lane of lanes(names)) results.push(...(await runLane(lane)))
  report(results)
} catch (error) {
  explain(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}

function report(results) {
  console.log()
  for (const { name, counts } of results) console.log(`  ${name.padEnd(12)}${words(counts)}`)
  const sum = results.map(({ counts }) => counts).reduce(plus)
  console.log(`\n${words(sum)}`)
  process.exitCode = results.every(({ counts }) => isMet(counts)) ? 0 : 1
}
